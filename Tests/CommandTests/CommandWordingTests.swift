import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct CommandWordingTests {
  private func text(_ finding: Finding) -> String { FindingRenderer().text(finding) }

  @Test func anUnknownCandidateGetsTheNearestIdOrName() {
    let candidates = [(id: "da", name: "Domestic abuse"), (id: "arson", name: "Arson")]
    #expect(
      text(CommandWording.unknownCandidate("domestic-abuse", candidates)) == """
        error[C001]: there is no candidate 'domestic-abuse'
          = did you mean 'da'?
          = candidates: da, arson

        """
    )
    #expect(
      text(CommandWording.unknownCandidate("arsonn", candidates)).contains("did you mean 'arson'?")
    )
    #expect(
      text(CommandWording.unknownCandidate("xyz", candidates)) == """
        error[C001]: there is no candidate 'xyz'
          = candidates: da, arson

        """
    )
  }

  @Test func onlySoManyCandidatesAreListed() {
    let many = (1...22).map { (id: "c\($0)", name: "C") }
    let text = text(CommandWording.unknownCandidate("other", many))
    #expect(text.hasSuffix("c19, c20 and 2 more\n"))
    #expect(
      self.text(CommandWording.unknownCandidate("other", [])).hasSuffix("there are no candidates\n")
    )
  }

  @Test func filesOfAnotherKindGetTheCommandThatFits() {
    #expect(
      text(CommandWording.rulesNeeded("-", "rank")) == """
        error[C002]: the standard input is read as a table, which needs its rules
          = precedence rank --rules RULES -

        """
    )
    #expect(
      text(CommandWording.rulesForAssessment("r.yaml")) == """
        error[C003]: 'r.yaml' is a rules file, not an assessment
          = precedence rank --rules r.yaml CSV
          = precedence check r.yaml

        """
    )
    #expect(
      text(CommandWording.tableToCheck("c.csv", rulesFiles: 0)) == """
        error[C002]: 'c.csv' is a table, which needs its rules
          = precedence check RULES c.csv

        """
    )
    #expect(
      text(CommandWording.tableToCheck("c.csv", rulesFiles: 2)) == """
        error[C090]: 'c.csv' is a table, and 2 rules files are named beside it
          = precedence check RULES c.csv

        """
    )
    #expect(
      text(CommandWording.nothingToCheck("docs")) == """
        error[C004]: there is nothing to check in the folder 'docs'
          = name a rules file, an assessment file, or a folder that holds one

        """
    )
  }

  @Test func anAssessmentNamedTwiceIsNamedAsWritten() {
    #expect(
      text(CommandWording.assessmentTwice("a.yaml", "a.yaml")) == """
        error[C006]: 'a.yaml' is named twice
          = name each assessment once; a folder stands for those in it

        """
    )
    #expect(
      text(CommandWording.assessmentTwice("./a.yaml", "a.yaml")) == """
        error[C006]: 'a.yaml' and './a.yaml' are the same assessment
          = name each assessment once; a folder stands for those in it

        """
    )
  }

  @Test func whatCannotBeWrittenSaysSo() {
    #expect(
      text(CommandWording.notWritable("a/b", "the disk is full")) == """
        error[C005]: 'a/b' cannot be written: the disk is full
          = name another file behind --output, or leave it out to print the result

        """
    )
    #expect(
      CommandWording.outputNotWritable("No space left on device")
        == "error: the standard output cannot be written: No space left on device\n"
    )
  }

  @Test func summariesAgreeInNumber() {
    #expect(
      CommandWording.summary(files: 3, errors: 2, warnings: 0, notes: 1)
        == "3 files checked: 2 errors and 1 note\n"
    )
    #expect(
      CommandWording.summary(files: 1, errors: 1, warnings: 2, notes: 3)
        == "1 file checked: 1 error, 2 warnings and 3 notes\n"
    )
    #expect(
      CommandWording.summary(files: 1, namingOthers: true, errors: 0, warnings: 0, notes: 0)
        == "1 file checked with all it names: nothing to report\n"
    )
    #expect(
      CommandWording.summary(files: 2, namingOthers: true, errors: 0, warnings: 1, notes: 0)
        == "2 files checked with all they name: 1 warning\n"
    )
    #expect(
      CommandWording.summary(files: 0, errors: 0, warnings: 0, notes: 0)
        == "0 files checked: nothing to report\n"
    )
  }

  @Test func aFarWordGetsTheListInstead() {
    let known = ["text", "json"]
    #expect(CommandWording.unknownFormat("jsn", known: known) == "Did you mean 'json'?")
    #expect(CommandWording.unknownFormat("xml", known: known) == "The forms are: text, json.")
  }
}

import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct ResultFileTests {
  private func text(_ path: String, _ arguments: [String] = []) -> String? {
    ResultFile(path: path, arguments: arguments).mistake(CommandFiles()).map {
      FindingRenderer().text(FindingList([$0]))
    }
  }

  @Test func `a new file and an earlier result may be written`() throws {
    let folder = try TemporaryFolder()
    #expect(text(folder.path("new.txt")) == nil)
    let old = try folder.write("St Albans, its themes\n\n1 burglary\n", to: "old.txt")
    #expect(text(old, ["rank", "x", "-o", old]) == nil)
  }

  @Test func `rules and scenarios would be lost`() throws {
    let folder = try TemporaryFolder()
    let rules = SampleFiles.simpleRules
    #expect(
      text(rules) == """
        error[C028]: '\(rules)' is a rules file, which the result would replace
          = name another file behind --output, or leave it out to print the result

        """
    )
    let scenarios = try folder.write("format: 1\nname: a\nchanges:\n  b: off\n", to: "a.yaml")
    #expect(text(scenarios)?.contains("is a file of scenarios") == true)
    let assessment = try folder.write("area: b\ncandidates:\n", to: "b.yaml")
    #expect(text(assessment)?.contains("is an assessment") == true)
  }

  @Test func `evidence that an assessment names is not written`() {
    let table = SampleFiles.stAlbans + "/evidence/offences.csv"
    for named in [SampleFiles.stAlbans, SampleFiles.stAlbans + "/assessment.yaml"] {
      #expect(
        text(table, ["rank", named, "-o", table]) == """
          error[C028]: '\(table)' is a file that the same command reads, which the result would replace
            = name another file behind --output, or leave it out to print the result

          """
      )
    }
    #expect(text(table, ["rank", SampleFiles.several, "-o", table]) == nil)
  }

  @Test func `evidence of a record is not written`() throws {
    let folder = try TemporaryFolder()
    let place = SampleFiles.stAlbans
    let read = try #require(
      DecisionSource.assessment("assessment.yaml").read(in: place, from: CommandFiles()).value
    )
    let result = try #require(read.result().value)
    let record = try folder.write(
      read.record(of: result, folder: place).jsonText,
      to: "record.json"
    )
    let table = place + "/evidence/harm.csv"
    #expect(text(table, ["verify", record, "-o", table])?.contains("C028") == true)
  }

  @Test func `a table that is read is not written`() {
    let table = SampleFiles.simpleCandidates
    #expect(text(table, ["rank", "--output=\(table)"]) == nil)
    let both = ["rank", "--rules", SampleFiles.simpleRules, table, "--output=\(table)"]
    #expect(text(table, both)?.contains("is a file that the same command reads") == true)
  }
}

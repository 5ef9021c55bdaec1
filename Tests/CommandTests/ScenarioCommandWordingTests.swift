import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct ScenarioCommandWordingTests {
  private func text(_ finding: Finding) -> String { FindingRenderer().text(finding) }

  @Test func `nothing asked gets an example with the assessment in it`() {
    #expect(
      text(CommandWording.noScenario("a.yaml")) == """
        error[C020]: nothing is changed
          = say what to change, such as the weight of 'concern' in the group 'impact':
          = precedence what-if a.yaml --set impact.concern=2
          = or name a file of scenarios behind the assessment

        """
    )
  }

  @Test func `files of the wrong kind get the command that fits`() {
    #expect(
      text(CommandWording.scenarios("s.yaml", not: "an assessment")) == """
        error[C021]: 's.yaml' holds scenarios, it is not an assessment
          = precedence what-if ASSESSMENT s.yaml

        """
    )
    #expect(
      text(CommandWording.notScenarios("a.yaml", is: "an assessment")) == """
        error[C022]: 'a.yaml' is an assessment, not a file of scenarios
          = name one assessment first, then the files of scenarios

        """
    )
    #expect(
      text(CommandWording.scenariosAlone("s.yaml", 1)) == """
        note[C026]: 's.yaml' holds a scenario, whose changes are checked with one assessment beside them
          = precedence check ASSESSMENT s.yaml

        """
    )
    #expect(CommandWording.scenariosAlone("s", 3).message.hasPrefix("'s' holds 3 scenarios, whose"))
  }

  @Test func `a file named twice is named as written`() {
    #expect(
      text(CommandWording.scenarioFileTwice("s.yaml", "s.yaml")) == """
        error[C023]: 's.yaml' is named twice
          = name each file once

        """
    )
    #expect(
      CommandWording.scenarioFileTwice("./s.yaml", "s.yaml").message
        == "'s.yaml' and './s.yaml' are the same file"
    )
  }

  @Test func `what would be lost by saving is said`() {
    #expect(
      text(CommandWording.saveOverOther("r.yaml")) == """
        error[C024]: 'r.yaml' holds something other than scenarios, which would be lost
          = name a new file behind --save, or one that holds scenarios

        """
    )
    #expect(
      text(CommandWording.saveOverResult("s.yaml")) == """
        error[C025]: the result and the scenario would both be written to 's.yaml'
          = name different files behind --output and --save

        """
    )
    #expect(
      text(CommandWording.notSaved("s.yaml", "the disk is full")) == """
        error[C005]: 's.yaml' cannot be written: the disk is full
          = name another file behind --save, or leave it out

        """
    )
  }

  @Test func `a candidate is not above itself`() {
    #expect(
      text(CommandWording.sameCandidate("arson")) == """
        error[C027]: 'arson' cannot be above itself
          = name two candidates

        """
    )
  }
}

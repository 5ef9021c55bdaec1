import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct CompareWordingTests {
  private func text(_ finding: Finding) -> String { FindingRenderer().text(FindingList([finding])) }

  @Test func `one thing named twice`() {
    #expect(
      text(CommandWording.comparedWithItself("a", "a")) == """
        error[C060]: 'a' is named twice
          = name two that may differ, as in 'precedence compare last-year this-year'

        """
    )
    #expect(
      text(CommandWording.comparedWithItself("a/b.yaml", "a"))
        .hasPrefix("error[C060]: 'a' and 'a/b.yaml' are the same\n")
    )
  }

  @Test func `two kinds`() {
    #expect(
      text(
        CommandWording.comparedKindsDiffer(("r.yaml", "a rules file"), ("a", "an assessment"))
      ) == """
        error[C061]: 'r.yaml' is a rules file and 'a' is an assessment
          = compare like with like:
          = precedence compare ASSESSMENT ASSESSMENT
          = precedence compare RULES RULES --evidence ASSESSMENT

        """
    )
  }

  @Test func `rules without evidence, and what is no evidence`() {
    #expect(
      text(CommandWording.evidenceNeeded("a.yaml", "b.yaml")) == """
        error[C062]: rules by themselves rank nobody, so it takes evidence to compare them
          = name an assessment, or a CSV with a row per candidate:
          = precedence compare a.yaml b.yaml --evidence ASSESSMENT

        """
    )
    #expect(
      text(CommandWording.notEvidence("a.yaml", is: "a rules file")) == """
        error[C063]: 'a.yaml' is a rules file, not evidence
          = name an assessment, or a CSV with a row per candidate

        """
    )
  }
}

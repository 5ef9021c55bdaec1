import Diagnostics
import Testing

@testable import Linting

@Suite struct MandatoryRankedTests {
  private func sample(_ rows: String, _ effect: String = "flag \"seen\"") -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures: {figure: {unit: crimes}, set_apart: {unit: yes/no}}
      criteria: {figure: {cuts: [5]}}
      groups: {risk: {of: [figure]}}
      rules:
        apart: {when: set_apart, then: '\(effect)', because: so it is}
      ranking: {by: risk, ties: figure, shortlist: 1}

      """,
      "id,name,figure,set_apart\n" + rows
    )
  }

  @Test func `a duty among choices`() throws {
    let found = try sample("burglary,Burglary,9,no\nreoffending,Reducing reoffending,3,no\n")
      .report(.mandatoryRanked)
    #expect(
      found == """
        note[R156]: 'reoffending' sounds like a duty or a theme that cuts across, and is ranked like a choice
          candidates.csv:3:1
           |
         3 | reoffending,Reducing reoffending,3,no
           | ^^^^^^^^^^^
           = say so in a yes/no measure, and let a rule monitor it, leave it out or flag it

        """
    )
  }

  @Test func `several are one finding, with the places they take`() throws {
    #expect(
      try sample("a,Prevent,9,no\nb,Serious violence duty,3,no\n").messages(.mandatoryRanked) == [
        "'a' and 'b' sound like a duty or a theme that cuts across, and are ranked like a choice: "
          + "'a' takes a place on the shortlist"
      ]
    )
  }

  @Test(arguments: ["monitor", "leave out", "flag \"cross-cutting\""])
  func `a rule that sets it apart is enough`(_ effect: String) throws {
    let rows = "burglary,Burglary,9,no\nreoffending,Reoffending,3,yes\n"
    #expect(try sample(rows, effect).messages(.mandatoryRanked) == [])
  }

  @Test func `another flag is not`() throws {
    #expect(try sample("reoffending,Reoffending,3,yes\n").messages(.mandatoryRanked).count == 1)
  }

  @Test(arguments: [
    "Prevent", "The Prevent duty", "PREVENT strategy", "Offending and reoffending (cross-cutting)",
    "Re-offending", "Cross cutting themes", "Counter-terrorism", "Safeguarding of adults",
    "Counter-extremism", "Anti-terrorism", "Prevent (counter-radicalisation)", "Re offending",
    "re_offending", "Modern slavery duty", "Prevent - delivery",
  ])
  func `words for what has to be done anyway`(_ text: String) {
    #expect(DutyWords.areIn(text))
  }

  @Test(arguments: [
    "Prevent burglary", "Preventing violence", "Heavy-duty locks", "Offending by children",
    "Crosscut saws", "Prevention", "Burglary", "", "Heavy duty lock theft", "Off-duty officers",
    "Things we can prevent", "offending", "re", "cutting",
  ])
  func `words that only look like it`(_ text: String) {
    #expect(!DutyWords.areIn(text))
  }
}

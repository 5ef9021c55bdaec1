import Diagnostics
import Testing

@testable import Linting

@Suite struct SurveyWithoutBaseTests {
  private func sample(_ measures: String, _ criterion: String, _ table: String? = nil) -> LintSample
  {
    LintSample(
      """
      format: 1
      name: Sample
      measures: {\(measures)}
      criteria: {size: {\(criterion)}}
      groups: {risk: {of: [size]}}
      ranking: {by: risk}

      """,
      table
    )
  }

  @Test func `a share of people without a base`() throws {
    let found = try sample(
      "feel_unsafe: {unit: percent}",
      "measure: feel_unsafe, cuts: [20, 50]",
      "id,feel_unsafe\na,12\nb,30\n"
    ).report(.surveyWithoutBase)
    #expect(
      found == """
        warning[R153]: 'feel_unsafe' is a share of people (for 'a' and 'b'), and nothing says of how many
          rules.yaml:3:12
           |
         3 | measures: {feel_unsafe: {unit: percent}}
           |            ^^^^^^^^^^^
           = bring the ballots as a consultation, or the number asked as a measure of its own

        """
    )
  }

  @Test func `a number of people without a denominator`() throws {
    #expect(
      try sample("unsafe: {unit: respondents}", "measure: unsafe, cuts: [20, 50]")
        .messages(.surveyWithoutBase) == [
          "'unsafe' counts respondents, and nothing says out of how many"
        ]
    )
  }

  @Test(arguments: [
    "unsafe: {unit: people}", "worried: {unit: residents}", "afraid: {unit: persons}",
    "concerned: {unit: individuals}", "raised: {unit: comments}", "form: {unit: replies}",
  ])
  func `a number of people who feel something, or of what they sent in`(_ measure: String) throws {
    let name = measure.prefix { $0 != ":" }
    let found = try sample(measure, "measure: \(name), cuts: [20, 50]", "id,\(name)\na,12\n")
      .messages(.surveyWithoutBase)
    #expect(found.count == 1)
    #expect(found.first?.contains(" (for 'a'), and nothing says out of how many") == true)
  }

  @Test(arguments: [
    ("present_demand: {unit: number}", 1), ("base_rate: {unit: percent}", 1),
    ("base_beats: {unit: patrols}", 1), ("base_size: {unit: number}", 0),
    ("asked: {unit: people}", 0),
    ("asked: {unit: respondents}", 0),
  ])
  func `a base is a number of people`(_ base: String, _ count: Int) throws {
    let found = try sample("unsafe: {unit: people}, \(base)", "measure: unsafe, cuts: [20, 50]")
      .messages(.surveyWithoutBase)
    #expect(found.count == count)
  }

  @Test func `what a criterion scores is no base`() throws {
    var scored = sample(
      "unsafe: {unit: people}, responses: {unit: people}",
      "measure: unsafe, cuts: [20, 50]"
    )
    scored.rules.replace("criteria: {", with: "criteria: {other: {measure: responses, cuts: [5]}, ")
    #expect(
      try scored.messages(.surveyWithoutBase) == [
        "'unsafe' counts people, and nothing says out of how many"
      ]
    )
  }

  @Test func `with the number asked it is silent`() throws {
    let measures =
      "votes: {unit: votes}, asked: {unit: votes}, share: {unit: percent, is: votes / asked * 100}"
    #expect(
      try sample(measures, "measure: share, cuts: [20, 50]").messages(.surveyWithoutBase) == []
    )
  }

  @Test(arguments: [
    "detected: {unit: percent}", "victims: {unit: people}", "fearless: {unit: percent}",
  ])
  func `other percentages and people are silent`(_ measure: String) throws {
    let name = measure.prefix { $0 != ":" }
    let criterion = "measure: \(name), cuts: [20, 50]"
    #expect(try sample(measure, criterion).messages(.surveyWithoutBase) == [])
  }

  private func consulted(_ rule: String, _ group: String, _ ballots: String) -> LintSample {
    var sample = LintSample(
      """
      format: 1
      name: Sample
      measures: {concern: {unit: \(rule.contains("steps") ? "number" : "percent"), missing: neutral}}
      consultation: {concern: {\(rule)}}
      criteria: {concern: {points: {0: 0, 100: 1}}}
      groups: {risk: {of: [concern]}}
      ranking: {by: risk}

      """
    )
    sample.assessment = """
      format: 1
      name: Sample
      rules: rules.yaml
      consultation:
        concern: {groups: {public: {\(group)}}}
      candidates: [{id: a}, {id: b}]

      """
    sample.others = ["ballots.csv": ballots]
    return sample
  }

  @Test func `a published order has no base`() throws {
    let sample = consulted(
      "method: borda, becomes: equal steps",
      "file: ballots.csv, form: places, id: id, place: place",
      "id,place\na,1\nb,2\n"
    )
    #expect(
      try sample.messages(.surveyWithoutBase) == [
        "'concern' rests on a published order alone: nobody knows how many were asked, so a lead of one "
          + "voice counts like one of hundreds between 'a' and 'b'"
      ]
    )
  }

  @Test(arguments: [
    ("self-selected", "interval", 1), ("self-selected", "no interval", 0),
    ("random", "interval", 0),
  ])
  func `a margin for people who chose themselves`(
    _ sampling: String,
    _ selfSelected: String,
    _ count: Int
  ) throws {
    let sample = consulted(
      "method: borda, becomes: points, self-selected: \(selfSelected)",
      "file: ballots.csv, form: ranks, sample: \(sampling)",
      "respondent,a,b\n1,1,2\n2,1,2\n3,2,1\n"
    )
    let found = try sample.messages(.surveyWithoutBase)
    #expect(found.count == count)
    for message in found {
      #expect(
        message
          == "'concern' has a margin of error as if 'public' had been drawn at random, "
          + "but they chose themselves"
      )
    }
  }
}

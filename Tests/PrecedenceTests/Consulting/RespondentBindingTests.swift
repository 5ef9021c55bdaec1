import Consultation
import Diagnostics
import Precedence
import Testing

@Suite struct RespondentBindingTests {
  private static let forum =
    "      forum: {file: evidence/forum.csv, form: order, "
    + "order: preferences, sample: everyone}\n"

  @Test func `a group that the rules count has to be there, unless its share is nothing`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing(Self.forum, to: "")
    #expect(
      sample.report == """
        error[A042]: nothing says what 'forum' answered about 'concern'
          assessment.yaml:12:5
           |
        12 |     groups:
           |     ^^^^^^
           = add the group with its file; or take it out of the rules, so that the others count more
           = the rules count it here: rules.yaml:6:3

        note[B010]: the option 'litter' has no column in 'evidence/public.csv' and is left out
          evidence/public.csv:1:1

        """
    )
    sample.rules = sample.rules.changing("forum: 40", to: "forum: 0")
    #expect(!sample.codes.contains("A042"))
  }

  @Test func `a misspelt group is one finding`() {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("      forum:", to: "      froum:")
    #expect(sample.codes.filter { $0.hasPrefix("A") } == ["A041"])
    #expect(sample.report(of: "A041").contains("= did you mean 'forum'?"))
  }

  @Test func `weighting without any margins is told`() {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing(
      "    groups:",
      to: "    weighting: {to: [age]}\n    groups:"
    )
    #expect(
      sample.report(of: "A049") == """
        warning[A049]: the rules weight to 'age', but no group has such margins, so nothing is weighted
          assessment.yaml:12:5
           |
        12 |     groups:
           |     ^^^^^^
           = write under 'margins' of a group how its population divides, as in 'margins: {age: {16-34: 30000, 35+: 60000}}'
           = the rules say so here: rules.yaml:6:3

        """
    )
    sample.assessment = sample.assessment
      .changing("sample: random,", to: "sample: random, margins: {Age: {old: 50, young: 50}},")
    #expect(sample.report(of: "A049").contains("= did you mean 'age'?"))
    sample.assessment = sample.assessment.changing("old: 50", to: "old: half")
    #expect(!sample.codes.contains("A049"))
  }

  @Test func `weights bring a group to its margins`() throws {
    var sample = ConsultationSample()
    // Asb is second at worst for the first nine; the last three count for half of the public.
    let rows = sample.publicBallots.split(separator: "\n").enumerated()
      .map { "\($1),\($0 == 0 ? "age" : $0 < 10 ? "old" : "young")" }
    sample.publicBallots = rows.joined(separator: "\n") + "\n"
    sample.rules = sample.rules.changing(
      "    groups:",
      to: "    weighting: {to: [age, area], cap: 3}\n    groups:"
    )
    sample.assessment = sample.assessment
      .changing("sample: random,", to: "sample: random, margins: {age: {old: 50, young: 50}},")
    #expect(sample.codes.contains("A049"))
    let source = try #require(sample.source("asb"))
    let group = try #require(source.groups.first)
    #expect(((group.value ?? 0) - 50).magnitude < 1e-6)
    // Nine of weight 2/3 and three of weight 2: 144 / (9 * 4/9 + 3 * 4) = 9.
    #expect((group.effectiveBase - 9).magnitude < 1e-6)
    #expect(group.named == 9)
  }

  @Test func `margins that the rules do not weight to are not used`() {
    var sample = ConsultationSample()
    sample.publicBallots = sample.publicBallots.changing("speeding,", to: "speeding,age,")
      .split(separator: "\n").enumerated()
      .map { $0 == 0 ? String($1) : Self.inserting("old", into: String($1)) }
      .joined(separator: "\n")
    sample.assessment = sample.assessment
      .changing("sample: random,", to: "sample: random, margins: {age: {old: 50}},")
    #expect(
      sample.report(of: "A049") == """
        warning[A049]: the rules do not weight to 'age', so the margin is not used
          assessment.yaml:13:96
           |
        13 |       public: {file: evidence/public.csv, form: ranks, mode: online, sample: random, margins: {age: {old: 50}}, population: 90000}
           |                                                                                                ^^^
           = name it in the rules under 'weighting', or take it away

        """
    )
  }

  private static func inserting(_ cell: String, into row: String) -> String {
    var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells.insert(cell, at: 3)
    return cells.joined(separator: ",")
  }

  @Test func `a group without valid ballots leaves its share to the others, and says so`() throws {
    var sample = ConsultationSample()
    sample.forumBallots = "member,preferences\n"
    #expect(try sample.concern("asb").value == 75)
    #expect(try #require(sample.source("asb")).groups.map(\.share) == [1, 0])
    #expect(
      sample.report(of: "A050") == """
        warning[A050]: 'forum' has no valid ballot, so the other groups count for its share
          assessment.yaml:14:7
           |
        14 |       forum: {file: evidence/forum.csv, form: order, order: preferences, sample: everyone}
           |       ^^^^^
           = see what is wrong with its ballots, or take the group away

        """
    )
  }

  @Test func `without any valid ballot the measure is missing, and one warning says so`() throws {
    var sample = ConsultationSample()
    sample.forumBallots = "member,preferences\n"
    sample.publicBallots = "ASB and damage,burglary,speeding,Parking\n"
    #expect(try sample.concern("asb").value == nil)
    #expect(sample.codes.filter { $0 == "A050" }.count == 1)
    sample.rules = sample.rules.changing("missing: neutral", to: "missing: refuse")
    #expect(sample.codes.contains("A011"))
  }

  @Test func `a published order is the result by every method, but no share`() throws {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing(Self.forum, to: "")
      .changing("form: ranks", to: "form: places, id: id, place: rank")
    sample.publicBallots = "id,rank\nburglary,1\nasb,2\n"
    sample.rules = sample.rules.changing("    groups: {public: 60, forum: 40}\n", to: "")
    #expect(sample.codes.contains("A048"))
    sample.rules = sample.rules.changing("top 2 share", to: "approval, becomes: place")
      .changing("method: approval, becomes", to: "method: approval\n    becomes")
      .changing("unit: percent", to: "unit: number")
    #expect(try sample.concern("burglary").value == 1)
    #expect(try sample.concern("asb").value == 2)
    #expect(try sample.concern("litter").value == nil)
  }

  @Test func `ballots that the method cannot count are refused`() {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("top 2 share", to: "top two")
    #expect(sample.codes.filter { $0 == "A051" }.count == 2)
    #expect(
      sample.report(of: "A051").hasPrefix(
        "error[A051]: the ballots of 'public' cannot be counted by 'top two': "
          + "the ballots hold no answers on a scale\n"
      )
    )
  }
}

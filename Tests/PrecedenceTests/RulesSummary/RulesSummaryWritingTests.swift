import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct RulesSummaryWritingTests {
  @Test func `Rules of St Albans are all there`() throws {
    let summary = try #require(SummarySample.project("Rules/st-albans-2021/rules.yaml"))
    #expect(summary.name == "St Albans District risk matrix 2021/22")
    #expect(summary.version == nil)
    #expect(summary.sources.map(\.id) == ["strategy", "harm", "matrix_of_risks"])
    #expect(summary.measures.map(\.id).last == "trend")
    #expect(summary.criteria.map(\.id) == ["volume", "trend", "harm", "concern"])
    #expect(summary.groups.map(\.id) == ["likelihood", "impact", "risk"])
    #expect(summary.rules.count == 5)
    let ratings = summary.matrix?.ratings.map(\.name)
    #expect(ratings == ["Low", "Medium", "High", "Very high"])
  }

  @Test func `An axis has the ranges of its group`() throws {
    let matrix = try #require(SummarySample.project("Rules/st-albans-2021/rules.yaml")?.matrix)
    let lines = [
      "Very low [below 0.125]", "Low [0.125 up to 0.375]", "Medium [0.375 up to 0.625]",
      "High [0.625 up to 0.875]", "Very high [0.875 or more]",
    ]
    #expect(SummarySample.lines(matrix.down) == lines)
    #expect(SummarySample.lines(matrix.across) == lines)
  }

  @Test func `An axis that is a criterion has its definitions`() throws {
    let matrix = try #require(SummarySample.text(SummarySample.everyKind)?.matrix)
    #expect(matrix.about == "What matters most")
    #expect(
      SummarySample.lines(matrix.down) == [
        "Nobody mentions it [level 1 of 3]",
        "Some do [level 2 of 3] one to ten letters",
        "Many do [level 3 of 3] more than ten letters / or a petition",
      ]
    )
    #expect(SummarySample.lines(matrix.ratings) == ["Low leave it", "High act / today"])
  }

  @Test func `Measures say where they come from`() throws {
    let summary = try #require(SummarySample.text(SummarySample.everyKind))
    let count = try #require(summary.measures.first)
    #expect(count.unit == "crimes")
    #expect(count.about == "How many")
    #expect(count.sources == ["plan", "scale"])
    #expect(count.formula == nil)
    let change = try #require(summary.measures.first { $0.id == "change" })
    #expect(change.formula == "change(count, last)")
    #expect(change.unless == "base < 20")
    #expect(
      summary.measures.map { "\($0.unit): \($0.missing)" } == [
        "crimes: worst", "crimes: refuse", "minutes: leave out", "pounds: best",
        "category: refuse", "level: neutral", "yes/no: refuse", "number: interval",
        "percent: refuse", "crimes per minute: neutral",
      ]
    )
  }

  @Test func `Rules stand as they are written`() throws {
    let summary = try #require(SummarySample.text(SummarySample.everyKind))
    #expect(summary.about == "For tests")
    #expect(summary.version == "7")
    #expect(summary.sources.first == .init(id: "plan", text: "The plan of 2026"))
    #expect(
      summary.rules == [
        .init(
          id: "rising",
          condition: "change >= 25% and count >= 10",
          effects: ["raise likelihood by 1", "flag look {again}"],
          because: "up {change} on {last} of {last}",
          about: "A rise"
        ),
        .init(
          id: "ours",
          condition: "near_school",
          effects: ["flag near a school"],
          because: nil,
          about: nil
        ),
      ]
    )
  }

  @Test func `Rules without a matrix have none to tell`() throws {
    let summary = try #require(SummarySample.text(SummarySample.bare))
    #expect(summary.matrix == nil)
    #expect(summary.groups.map(\.levels) == [[]])
    #expect(summary.rules.isEmpty)
    #expect(summary.sources.isEmpty)
  }
}

extension SummarySample {
  /// As little as rules can be.
  static let bare = """
    format: 1
    name: Bare
    measures: {volume: {unit: crimes}}
    criteria: {volume: {cuts: [10]}}
    groups: {all: {of: [volume]}}
    ranking: {by: [all]}
    """
}

import Diagnostics
import PlainYAML
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct DatedTreeTests {
  /// A value written with dates, and what stands there on a day.
  private struct Written {
    let dated: String
    let plain: String
  }

  private static let days = ["2023-04-01", "2024-04-01", "2025-04-01", "2026-04-01"]

  /// A number or list in one of the ways of writing it: alone, or with up to four dates.
  private static func written(
    _ random: inout SeededGenerator,
    asOf: Int,
    _ value: (inout SeededGenerator) -> String
  ) -> Written {
    switch random.number(below: 3) {
    case 0:
      let text = value(&random)
      return Written(dated: text, plain: text)
    case 1:
      let text = value(&random)
      return Written(dated: "{value: \(text), source: s, review_by: 2020-01-01}", plain: text)
    default:
      // The first value holds from the first day on, so that every day has one.
      let kept = days.indices.filter { $0 == 0 || random.number(below: 2) == 0 }
      let all = kept.map { ($0, value(&random)) }
      let entries = all.map { "\(days[$0.0]): \($0.1)" }.joined(separator: ", ")
      let plain = all.last { $0.0 <= asOf }?.1 ?? ""
      return Written(dated: "{values: {\(entries)}, because: it is so}", plain: plain)
    }
  }

  @Test(arguments: 0..<150)
  func `values with dates are the file with the plain numbers of the day`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let asOf = random.number(below: Self.days.count)
    func number(_ low: Int) -> (inout SeededGenerator) -> String {
      { "\(low + $0.number(below: 9))" }
    }
    func list(_ lows: Int...) -> (inout SeededGenerator) -> String {
      { random in "[" + lows.map { number($0)(&random) }.joined(separator: ", ") + "]" }
    }
    let isWhole = random.number(below: 2) == 0
    let cuts =
      isWhole
      ? Self.written(&random, asOf: asOf, list(10, 20, 30))
      : Self.joined([10, 20, 30].map { Self.written(&random, asOf: asOf, number($0)) })
    let scores = Self.written(&random, asOf: asOf, list(1, 10, 20, 30))
    let point = Self.written(&random, asOf: asOf, number(5))
    let weights = [1, 40].map { Self.written(&random, asOf: asOf, number($0)) }
    let groupCuts = Self.written(&random, asOf: asOf) { "[0.\($0.number(below: 4) + 1), 0.7]" }
    let parameter = Self.written(&random, asOf: asOf, number(3))
    func text(_ pick: (Written) -> String) -> String {
      """
      format: 1
      name: A case
      sources: {s: a document}
      measures: {a: {unit: crimes}, b: {unit: days}}
      parameters: {p: \(pick(parameter))}
      criteria:
        a: {cuts: \(pick(cuts)), scores: \(pick(scores))}
        b: {points: {0: 0, 100: \(pick(point))}}
      groups:
        risk: {of: {a: \(pick(weights[0])), b: \(pick(weights[1]))}, cuts: \(pick(groupCuts))}
      rules: {many: {when: a > p, then: flag many}}
      ranking: {by: [risk]}
      """
    }
    let dated = RulesReader.read(
      SourceText(name: "dated.yaml", text: text(\.dated)),
      asOf: CalendarDay(Self.days[asOf])
    )
    let plain = RulesReader.read(SourceText(name: "plain.yaml", text: text(\.plain)))
    let expected = try #require(plain.rules, "\(FindingRenderer().text(plain.findings))")
    let found = try #require(dated.rules, "\(FindingRenderer().text(dated.findings))")
    #expect(found.plan == expected.plan)
    #expect(Set(dated.findings.sorted.map(\.code)).isSubset(of: [.reviewPassed, .unusedSource]))
  }

  private static func joined(_ items: [Written]) -> Written {
    Written(
      dated: "[" + items.map(\.dated).joined(separator: ", ") + "]",
      plain: "[" + items.map(\.plain).joined(separator: ", ") + "]"
    )
  }

  @Test func `the value in force keeps its own place, and the file as written is kept`() throws {
    var text = RulesText()
    text.criteria = "a: {cuts: {values: {2024-04-01: [1], 2026-04-01: [2]}}}"
    let (checked, _) = RulesReader.read(text.source, asOf: CalendarDay("2025-01-01"))
    let rules = try #require(checked)
    let place = try #require(rules.names.criteria.first?.cutLocations.first)
    #expect(
      text.source.text(in: try #require(rules.document.criteria.value?.first?.cuts.range)) == "[1]"
    )
    #expect(place.line == 6)
    #expect(rules.document.written != rules.document.root)
    #expect(rules.document.root.entries?.count == rules.document.written.entries?.count)
  }

  @Test func `what the author keeps for himself is not looked into`() {
    var text = RulesText()
    text.criteria = "a: {cuts: [1]}\nx-old: {cuts: {values: {soon: [1]}}, points: {1: {}}}"
    text.groups =
      "risk: {of: {a: 1}}\nx-old: {of: {a: {value: much}}, cuts: [{value: 1, values: 2}]}"
    #expect(text.report == "")
    #expect(text.checked?.document.datedValues.isEmpty == true)
  }

  @Test
  func `thousands of values on one line are read one by one`() throws {
    var text = RulesText()
    let values = (1000..<4000).map { "\($0)-01-01: [\($0)]" }.joined(separator: ", ")
    text.criteria = "a: {cuts: {values: {\(values)}}}"
    let value = try #require(text.checked?.document.datedValues.first)
    #expect(value.entries.count == 3000)
    #expect(value.words == "the cuts 3999 of 'a'")
  }

  @Test func `a file without dates is left as it is`() {
    let text = RulesText()
    let (yaml, _) = YAMLParser.parse(text.source)
    var tree = DatedTree(asOf: nil)
    var reader = StrictReader(source: text.source)
    #expect(tree.resolved(yaml.root, &reader) == yaml.root)
    #expect(tree.values.isEmpty)
    #expect(reader.findings.isEmpty)
  }
}

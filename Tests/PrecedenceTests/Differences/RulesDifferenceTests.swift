import PlainYAML
import Testing

@testable import Precedence

@Suite struct RulesDifferenceTests {
  private func differences(_ old: String, _ new: String) -> [String] {
    RulesDifferences(ComparisonSample.tree(old), ComparisonSample.tree(new)).all.map { difference in
      let values = [difference.before, difference.after].map { $0.map(FlowText.text) ?? "nothing" }
      let mark = difference.canMove ? "" : "(idle) "
      return "\(mark)\(difference.path.spelling): \(values[0]) -> \(values[1])"
    }
  }

  @Test func `weights differ term by term, however they are written`() {
    #expect(
      differences("groups: {g: {of: [a, b, c]}}", "groups: {g: {of: {a: 1, b: 2, d: 1}}}")
        == ["groups.g.of.b: 1 -> 2", "groups.g.of.c: 1 -> nothing", "groups.g.of.d: nothing -> 1"]
    )
    #expect(
      differences("groups: {g: {of: [a, b]}}", "groups: {g: {of: [b, a]}}")
        == ["groups.g.of: [a, b] -> [b, a]"]
    )
  }

  @Test func `cells differ one by one in a matrix of one shape`() {
    #expect(
      differences(
        "matrix: {cells: {High: [L, M], Low: [L, L]}}",
        "matrix: {cells: {High: [L, H], Low: [M, L]}}"
      ) == ["matrix.cells.High.2: M -> H", "matrix.cells.Low.1: L -> M"]
    )
    #expect(
      differences("matrix: {cells: {High: [L]}}", "matrix: {cells: {Top: [L]}}")
        == ["matrix.cells: {High: [L]} -> {Top: [L]}"]
    )
    #expect(
      differences("matrix: {cells: {High: [L]}}", "matrix: {cells: {High: [L, M]}}")
        == ["matrix.cells.High: [L] -> [L, M]"]
    )
  }

  @Test func `entries of one side are whole, entries of both differ key by key`() {
    #expect(
      differences(
        "criteria: {a: {cuts: [1], levels: [x]}, b: {cuts: [1]}}",
        "criteria: {a: {cuts: [2], levels: [x]}, c: {cuts: [3]}}"
      ) == [
        "criteria.a.cuts: [1] -> [2]", "criteria.b: {cuts: [1]} -> nothing",
        "criteria.c: nothing -> {cuts: [3]}",
      ]
    )
    #expect(
      differences("name: A", "name: A\nrules: {r: {when: x}, s: {when: y}}")
        == ["rules.r: nothing -> {when: x}", "rules.s: nothing -> {when: y}"]
    )
  }

  @Test func `names, reasons and sources cannot move anything`() {
    let old = """
      name: A
      sources: {s: one}
      measures: {m: {unit: x, about: a, source: s}}
      rules: {because: {when: x, because: b}}
      ranking: {by: [x]}
      tests: {t: 1}
      """
    let new = """
      name: B
      sources: {s: two}
      measures: {m: {unit: x, about: b, source: t}}
      rules: {because: {when: y, because: c}}
      ranking: {by: [y]}
      tests: {t: 2}
      x-own: 1
      """
    #expect(
      differences(old, new) == [
        "(idle) name: A -> B", "(idle) sources.s: one -> two",
        "(idle) measures.m.about: a -> b", "(idle) measures.m.source: s -> t",
        "rules.because.when: x -> y", "(idle) rules.because.because: b -> c",
        "ranking.by: [x] -> [y]", "(idle) tests: {t: 1} -> {t: 2}", "(idle) x-own: nothing -> 1",
      ]
    )
  }

  @Test func `two lists of names keep the order of both`() {
    #expect(RulesDifferences.merged(["a", "b", "d"], ["a", "c", "d"]) == ["a", "b", "c", "d"])
    #expect(RulesDifferences.merged([], ["a", "b"]) == ["a", "b"])
    #expect(RulesDifferences.merged(["a", "b"], ["b", "a", "c"]) == ["a", "b", "c"])
  }
}

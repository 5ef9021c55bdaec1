import Diagnostics
import Precedence
import TestSupport
import Testing

/// Two small assessments that differ in anything: measures, criteria, weights, levels, the matrix,
/// rules, candidates and figures.
struct RandomPair {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Both assessments.
  mutating func next() throws -> (Assessment, Assessment) {
    let before = try assessment()
    return (before, try assessment())
  }

  private mutating func assessment() throws -> Assessment {
    let names = ["a", "b"] + ["c", "d", "e"].filter { _ in random.below(3) > 0 }
    let files = MemoryFiles(["rules.yaml": rules(names), "table.csv": table(names)])
    let read = Assessment.read(rules: "rules.yaml", candidates: "table.csv", from: files)
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  private mutating func pick(_ items: [String]) -> String { items[random.below(items.count)] }

  private mutating func weights(_ names: [String]) -> String {
    "{" + names.map { "\($0): \(1 + random.below(3))" }.joined(separator: ", ") + "}"
  }

  private mutating func rules(_ names: [String]) -> String {
    var text = "format: 1\nname: Random \(random.below(3))\nmeasures:\n"
    for name in names {
      text += "  \(name): {unit: \(pick(["crimes", "days"])), missing: "
      text += pick(["neutral", "worst", "best", "interval", "leave out"]) + "}\n"
    }
    text += "criteria:\n"
    for name in names {
      let count = 2 + random.below(2)
      let cuts = (1...count).map { String($0 * 30 + random.below(25)) }
      text += "  \(name): {measure: \(name), cuts: [\(cuts.joined(separator: ", "))]}\n"
    }
    let rest = Array(names.dropFirst(2))
    let left = ["a"] + rest.filter { _ in random.below(2) == 0 }
    let right = ["b"] + rest.filter { !left.contains($0) }
    text += "groups:\n  left: {of: \(weights(left))}\n  right: {of: \(weights(right))}\n"
    text += "  risk: {of: [left, right]}\n"
    text += matrix() + ruleSection() + "ranking:\n  by: [rating, risk]\n"
    if random.below(2) == 0 { text += "  ties: [\(pick(names))]\n" }
    if random.below(3) > 0 { text += "  shortlist: \(1 + random.below(4))\n" }
    return text
  }

  private mutating func matrix() -> String {
    let rows = random.below(3) == 0 ? ["High", "Low"] : ["High", "Medium", "Low"]
    var text = "matrix:\n  down: left\n  across: right\n  ratings: [Low, Medium, High]\n  cells:\n"
    for row in rows {
      let cells = (0..<3).map { _ in pick(["Low", "Medium", "High"]) }
      text += "    \(row): [\(cells.joined(separator: ", "))]\n"
    }
    return text
  }

  /// Two of the rules contradict each other where both fire: not in either assessment, but between the
  /// two if one has them the other way round.
  private mutating func ruleSection() -> String {
    let ends = ["b is at least \"Medium\"", "b is at most \"Low\""]
    let turn = random.below(2)
    let rules = [
      ("one", "a is at least \"\(pick(["Medium", "High"]))\"", "rating at least Medium"),
      ("two", ends[turn], "keep"), ("three", ends[1 - turn], "leave out"),
    ].filter { _ in random.below(2) == 0 }
    guard !rules.isEmpty else { return "" }
    let lines = rules.map { id, condition, effect in
      "  \(id):\n    when: \(condition)\n    then: \(effect)\n"
        + "    because: reason \(random.below(3))\n"
    }
    return "rules:\n" + lines.joined()
  }

  private mutating func table(_ names: [String]) -> String {
    let ids = (1...8).filter { _ in random.below(6) > 0 }
    let rows = (ids.isEmpty ? [1] : ids).map { id in
      let values = names.map { _ in
        random.below(8) == 0 ? "" : String(random.below(4) == 0 ? random.below(100) : id * 11)
      }
      return (["k\(id)", "Candidate \(id)"] + values).joined(separator: ",")
    }
    return (["id,name," + names.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }
}

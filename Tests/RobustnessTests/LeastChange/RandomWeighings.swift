import TestSupport

/// Small rules and candidates at random: nested groups, raw levels, cuts, a matrix, rules, gaps.
struct RandomWeighings {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// A rules file and a table.
  mutating func next() -> DoubtfulTable {
    let hasMatrix = chance(2)
    var text = "format: 1\nname: Anything\nmeasures:\n"
    for name in ["a", "b", "c", "d"] {
      text += "  \(name): {unit: number, missing: \(chance(6) ? "leave out" : "neutral")}\n"
    }
    text += "criteria:\n" + ["a", "b", "c", "d"].map { criterion($0) }.joined()
    text += "groups:\n  inner: {of: {a: \(weight()), b: \(weight())}\(scale())"
    text += hasMatrix || chance(2) ? ", levels: [Low, Medium, High]\(cuts())}\n" : "}\n"
    text += "  outer: {of: {inner: \(weight()), c: \(weight()), d: \(weight())}\(scale())"
    text += chance(2) ? ", levels: [Low, Medium, High, Top]}\n" : "}\n"
    if hasMatrix { text += Self.matrix }
    text += rules(text) + "ranking: {by: [\(keys(hasMatrix))]\(chance(2) ? ", ties: [a]" : "")"
    let count = 3 + generator.below(5)
    text += chance(3) ? "}\n" : ", shortlist: \(1 + generator.below(count - 1))}\n"
    return DoubtfulTable(rules: text, rows: rows(count))
  }

  private static let matrix = """
    matrix:
      down: inner
      across: d
      ratings: [Little, Some, Much]
      cells:
        High: [Some, Much, Much]
        Medium: [Little, Some, Much]
        Low: [Little, Little, Some]

    """

  private mutating func chance(_ of: Int) -> Bool { generator.below(of) == 0 }

  private mutating func weight() -> Int { 1 + generator.below(9) }

  private mutating func scale() -> String { chance(5) ? ", scale: raw levels" : "" }

  private mutating func cuts() -> String {
    chance(2) ? ", cuts: [0.\(2 + generator.below(3)), 0.7]" : ""
  }

  private mutating func criterion(_ name: String) -> String {
    name == "d" || chance(2)
      ? "  \(name): {levels: [Low, Medium, High], cuts: [\(20 + generator.below(30)), 70]}\n"
      : "  \(name): {points: {0: 0, \(30 + generator.below(40)): \(1 + generator.below(5)), 100: 8}}\n"
  }

  private mutating func keys(_ hasMatrix: Bool) -> String {
    let tail = chance(4) ? "outer, d score" : chance(3) ? "inner lowest first" : "outer"
    return hasMatrix ? (chance(4) ? "rating" : "rating, \(tail)") : tail
  }

  /// A rule on a level, if there is one to ask for.
  private mutating func rules(_ text: String) -> String {
    guard chance(2),
      text.contains("Low, Medium, High]\n") || text.contains("levels: [Low, Medium, High, Top]")
    else { return "" }
    let group = text.contains("Top]") ? "outer" : "d"
    let level = chance(2) ? "High" : "Medium"
    let effects = ["keep", "monitor", "leave out"]
    let effect = effects[generator.below(3)]
    return """
      rules:
        odd:
          when: \(group) is at least "\(level)" and b < \(20 + generator.below(70))
          then: \(effect)
          because: somebody said so

      """
  }

  private mutating func rows(_ count: Int) -> String {
    var rows = "id,a,b,c,d\n"
    for index in 0..<count {
      let values = (0..<4).map { _ in
        chance(15) ? "n/a" : "\(chance(3) ? 10 * generator.below(11) : generator.below(101))"
      }
      rows += "x\(index),\(values.joined(separator: ","))\n"
    }
    return rows
  }
}

import TestSupport

/// Rules and candidates drawn at random, with every kind of criterion, group, rule and key.
struct RandomRules {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Rules and a table of so many candidates.
  mutating func table(candidates: Int) -> DoubtfulTable {
    let rules = rules()
    let rows = (0..<candidates).map { row($0) }
    let header = "id,volume,last_year,rate,days,concern,kind,open"
    return DoubtfulTable(
      rules: rules,
      rows: ([header] + rows).joined(separator: "\n") + "\n"
    )
  }

  private mutating func pick(_ texts: [String]) -> String { texts[random.below(texts.count)] }

  private mutating func isLikely(_ tenths: Int) -> Bool { random.below(10) < tenths }

  private mutating func row(_ position: Int) -> String {
    let cells = [
      "\(random.below(160))",
      "\(random.below(160))",
      isLikely(1) ? "" : "\(Double(random.below(400)) / 4)",
      isLikely(1) ? "" : isLikely(2) ? "100..300" : "\(random.below(3000))",
      isLikely(2) ? "" : pick(["Low", "Medium", "High", "Very high"]),
      pick(["theft", "harm", "other"]),
      pick(["yes", "no"]),
    ]
    return "c\(position),\(cells.joined(separator: ","))"
  }

  private mutating func rules() -> String {
    let missing = pick(["neutral", "worst", "best", "leave out", "interval"])
    let policy = pick(["neutral", "leave out", "interval"])
    return """
      format: 1
      name: Drawn at random
      measures:
        volume: {unit: crimes}
        last_year: {unit: crimes}
        rate: {unit: number, missing: \(missing)}
        days: {unit: days, missing: \(policy)}
        concern: {unit: level, of: 4, missing: \(missing)}
        kind: {unit: category, of: [theft, harm, other]}
        open: {unit: yes/no}
        each: {unit: days per crime, is: days / volume, missing: \(policy)}
        trend: {unit: percent, is: "change(volume, last_year)", unless: \(unless()), missing: neutral}
      criteria:
        volume: \(pick(["{cuts: [20, 60, 100]}", "{cuts: [15, 45, 90], worse: lower}"]))
        trend: {cuts: [-20, 0, 25]}
        rate: \(pick(["{points: {0: 0, 30: 6, 90: 8}}", "{points: {10: 9, 50: 2, 80: 4}}"]))
        each: \(pick(["{cuts: [2, 10, 40]}", "{points: {0: 0, 60: 10}}"]))
        concern: {kind: judged, levels: [Low, Medium, High, Very high]}
        kind: {levels: [Low, Medium, High], table: {theft: Low, harm: High, other: Medium}}
        open: {kind: yes/no}
      \(isLikely(2) ? "  days: {kind: place}" : "  days: {cuts: [100, 900]}")
      groups:
        likelihood: {\(group(["volume", "trend", "rate"]))\(levels())}
        impact: {\(group(["concern", "each", "kind"]))\(levels())}
        risk: {\(group(["likelihood", "impact", "open", "days"]))}
      matrix:
        down: impact
        across: likelihood
        ratings: [Low, Medium, High]
        cells:
          High: [Medium, High, High]
          Medium: [Low, Medium, High]
          Low: [Low, Low, Medium]
      rules:
        many: {when: \(condition()), then: \(effect()), because: drawn}
        grave: {when: \(condition()), then: flag grave}
      ranking: {by: [\(pick(["rating, risk", "risk", "likelihood, risk", "rating, volume"]))], ties: [days, rate]}

      """
  }

  private mutating func unless() -> String {
    pick(["base < 20", "base < 10 or not significant at 95%", "not significant at 90%"])
  }

  private mutating func weight() -> String { "\(1 + random.below(5))" }

  private mutating func levels() -> String {
    pick([", levels: [Low, Medium, High]", ", levels: [Low, Medium, High], cuts: [0.3, 0.65]"])
  }

  /// The parts of a group and how they are combined; only weighted ones take weights.
  private mutating func group(_ parts: [String]) -> String {
    if isLikely(3) {
      return "of: [\(parts.joined(separator: ", "))], by: \(pick(["sum", "largest", "product"]))"
    }
    let weights = parts.map { "\($0): \(weight())" }
    return "of: {\(weights.joined(separator: ", "))}\(pick(["", "", ", by: weighted product"]))"
  }

  private mutating func condition() -> String {
    pick(
      [
        "volume > 70", "volume >= last_year", "concern is at least \"High\"", "trend >= 25%",
        "volume + 2 * last_year > 200", "each > 12 and rate < 40", "open and kind = \"theft\"",
        "rate >= 60",
      ].map { "'\($0)'" }
    )
  }

  private mutating func effect() -> String {
    pick([
      "leave out", "rating at least High", "rating at most Medium", "raise impact by 1", "keep",
    ])
  }
}

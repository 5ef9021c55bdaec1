/// Invented candidates with eight measures, the same on every machine.
struct Candidates {
  /// Measure after measure, the value of candidate `c` at `c` of its array.
  let measures: [[Double]]

  /// Draws candidates.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - measures: How many measures each has, from 0 to 100.
  ///   - seed: The same seed draws the same candidates.
  init(_ count: Int, measures: Int = 8, seed: UInt64 = 7) {
    var state = seed
    self.measures = (0..<measures).map { _ in
      (0..<count).map { _ in Self.next(&state) * 100 }
    }
  }

  /// Evenly spread over 0..<1; SplitMix64 of Steele, Lea and Flood (2014), section 4.
  private static func next(_ state: inout UInt64) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }

  /// The candidates as a CSV with a row for each.
  var csv: String {
    let names = measures.indices.map { "m\($0 + 1)" }
    var text = "id," + names.joined(separator: ",") + "\n"
    for row in (measures.first ?? []).indices {
      text += "c\(row)"
      for measure in measures { text += ",\((measure[row] * 100).rounded() / 100)" }
      text += "\n"
    }
    return text
  }

  /// Rules for them: a band for each measure, two groups, a matrix, and a sum to order by.
  var rules: String {
    let ids = measures.indices.map { "m\($0 + 1)" }
    let half = ids.count / 2
    let levels = "levels: [Very low, Low, Medium, High, Very high]"
    let measureLines = ids.map { "  \($0): {unit: points}" }
    let criteria = ids.map { "  \($0): {measure: \($0), \(levels), cuts: [20, 40, 60, 80]}" }
    func group(_ name: String, _ ids: some Collection<String>) -> String {
      let weights = ids.enumerated().map { "\($0.element): \($0.offset + 1)" }
      return "  \(name): {of: {\(weights.joined(separator: ", "))}, by: weighted mean}"
    }
    let lines =
      ["format: 1", "name: Benchmark", "measures:"] + measureLines + ["criteria:"] + criteria
      + [
        "groups:", group("likelihood", ids[..<half]), group("impact", ids[half...]),
        group("risk", ids), "matrix:", "  down: impact", "  across: likelihood",
        "  ratings: [Low, Medium, High, Very high]", "  cells:",
        "    Very high: [Medium, High, High, Very high, Very high]",
        "    High: [Medium, Medium, High, High, Very high]",
        "    Medium: [Low, Medium, Medium, High, High]",
        "    Low: [Low, Low, Medium, Medium, Medium]",
        "    Very low: [Low, Low, Low, Low, Medium]", "ranking:", "  by: [rating, risk]",
      ]
    return lines.joined(separator: "\n") + "\n"
  }
}

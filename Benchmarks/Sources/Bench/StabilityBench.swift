import Diagnostics
import Precedence
import Robustness

/// How far every weight may move before the ranking changes, worked out exactly.
enum StabilityBench {
  /// The weights of one plain weighted mean.
  static func mean(_ count: Int, criteria: Int, runs: Int) async -> Measurement? {
    let candidates = Candidates(count, measures: criteria)
    let rules = candidates.meanRules
    return await measurement("weighted_mean", rules, candidates, criteria: criteria, runs: runs)
  }

  /// The weights of three groups, two of which have levels that pick a cell of a matrix.
  static func matrix(_ count: Int, criteria: Int, runs: Int) async -> Measurement? {
    let candidates = Candidates(count, measures: criteria)
    let rules =
      candidates.rules + "  shortlist: 10\n"
      + rulesText
    return await measurement(
      "bands_matrix_rules",
      rules,
      candidates,
      criteria: criteria,
      runs: runs
    )
  }

  /// Two rules that move what the matrix says.
  static let rulesText = """
    rules:
      high_first:
        when: m1 >= 70 and impact is at least "Medium"
        then: raise likelihood by 1
        because: much of the first measure
      low_last:
        when: m2 < 30 and likelihood is at most "Medium"
        then: rating at most "Medium"
        because: little of the second measure

    """

  private static func measurement(
    _ name: String,
    _ rules: String,
    _ candidates: Candidates,
    criteria: Int,
    runs: Int
  ) async -> Measurement? {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": candidates.csv])
    let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
    guard let assessment = read.value, !assessment.weightStability().isEmpty else { return nil }
    let count = assessment.candidates.count
    return await Measurement("stability", name, candidates: count, criteria: criteria, runs: runs) {
      assessment.weightStability().count
    }
  }
}

extension Candidates {
  /// Rules that rank by one weighted mean of the measures, and keep a shortlist of ten.
  fileprivate var meanRules: String {
    let ids = measures.indices.map { "m\($0 + 1)" }
    let weights = ids.enumerated().map { "\($0.element): \($0.offset + 1)" }
    let lines =
      ["format: 1", "name: Benchmark", "measures:"] + ids.map { "  \($0): {unit: points}" }
      + ["criteria:"] + ids.map { "  \($0): {points: {0: 0, 100: 1}}" }
      + [
        "groups:", "  risk: {of: {\(weights.joined(separator: ", "))}, by: weighted mean}",
        "ranking:", "  by: [risk]", "  shortlist: 10",
      ]
    return lines.joined(separator: "\n") + "\n"
  }
}

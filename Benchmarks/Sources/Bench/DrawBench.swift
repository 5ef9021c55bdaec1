import Diagnostics
import Precedence
import Robustness

/// Drawing weights at random and counting places, from rules and a table that are already in memory.
enum DrawBench {
  /// What the candidates are ordered by.
  enum Model: String, CaseIterable {
    /// The weighted mean of six criteria.
    case weightedMean = "weighted_mean"
    /// Bands, two groups with levels, a matrix, a rule, and a weighted mean behind the rating.
    case bandsMatrixRules = "bands_matrix_rules"
  }

  static func run(_ model: Model, draws: Int, threads: Int, runs: Int) async -> Measurement? {
    let candidates = Candidates(12, measures: 6)
    let rules = model == .weightedMean ? weightedMean : bandsMatrixRules
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": candidates.csv])
    let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
    let settings = DrawSettings(draws: draws)
    guard let assessment = read.value,
      (try? await assessment.rankAcceptability(settings)) != nil
    else { return nil }
    return await Measurement(
      "draws",
      model.rawValue,
      candidates: draws,
      criteria: 6,
      threads: threads,
      runs: runs
    ) {
      (try? await assessment.rankAcceptability(settings, threads: threads))?.counted ?? 0
    }
  }

  private static let ids = (1...6).map { "m\($0)" }

  private static let measures =
    "format: 1\nname: Draws\nmeasures:\n"
    + ids.map { "  \($0): {unit: number}\n" }.joined() + "criteria:\n"

  private static let weightedMean =
    measures + ids.map { "  \($0): {points: {0: 0, 100: 100}}\n" }.joined()
    + "groups:\n  risk: {of: [\(ids.joined(separator: ", "))]}\nranking: {by: [risk]}\n"

  private static let bandsMatrixRules =
    measures + ids.map { "  \($0): {cuts: [20, 40, 60, 80]}\n" }.joined()
      + """
      groups:
        likelihood: {of: [m1, m2, m3]}
        impact: {of: [m4, m5, m6]}
        risk: {of: [m1, m2, m3, m4, m5, m6]}
      matrix:
        down: impact
        across: likelihood
        ratings: [Low, Medium, High, Very high]
        cells:
          Very high: [Medium, High, High, Very high, Very high]
          High: [Medium, Medium, High, High, Very high]
          Medium: [Low, Medium, Medium, High, High]
          Low: [Low, Low, Medium, Medium, Medium]
          Very low: [Low, Low, Low, Low, Medium]
      rules:
        often_and_rising:
          when: likelihood is at least "High" and m2 >= 50
          then: raise impact by 1
          because: it is frequent
      ranking: {by: [rating, risk], ties: [m1], shortlist: 5}

      """
}

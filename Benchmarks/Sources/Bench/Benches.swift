import Diagnostics
import Precedence

/// Reading, scoring, ranking and explaining a table that is already in memory.
enum AssessmentBench {
  static func run(_ count: Int, runs: Int) -> Measurement {
    let candidates = Candidates(count)
    let files = MemoryFiles(["rules.yaml": candidates.rules, "candidates.csv": candidates.csv])
    return Measurement("assessment", "csv", candidates: count, criteria: 8, runs: runs) {
      let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
      return read.value?.result().value?.ranking.count ?? Int.min / 4
    }
  }
}

/// Weighted sums, bands, matrix and places of very many candidates, without explanations.
///
/// The seam: once the library ranks bare columns of numbers, ``places(of:rules:threads:)`` calls it
/// and everything else here is ready.
enum ScoreBench {
  static func run(_ count: Int, threads: Int, runs: Int) -> Measurement? {
    let candidates = Candidates(count)
    let files = MemoryFiles(["rules.yaml": candidates.rules])
    guard let rules = Rules.read("rules.yaml", from: files).value,
      places(of: candidates, rules: rules, threads: threads) != nil
    else { return nil }
    return Measurement(
      "score",
      "bands_matrix_rank",
      candidates: count,
      criteria: 8,
      threads: threads,
      runs: runs
    ) {
      places(of: candidates, rules: rules, threads: threads)?.first ?? 0
    }
  }

  /// The place of each candidate; `nil` while the library has no way to ask for places alone.
  private static func places(of candidates: Candidates, rules: Rules, threads: Int) -> [Int]? {
    nil
  }
}

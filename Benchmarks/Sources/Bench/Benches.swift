import Diagnostics
import Precedence

/// Reading, scoring, ranking and explaining a table that is already in memory.
enum AssessmentBench {
  static func run(_ count: Int, runs: Int) async -> Measurement {
    let candidates = Candidates(count)
    let files = MemoryFiles(["rules.yaml": candidates.rules, "candidates.csv": candidates.csv])
    return await Measurement("assessment", "csv", candidates: count, criteria: 8, runs: runs) {
      let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
      return read.value?.result().value?.ranking.count ?? Int.min / 4
    }
  }
}

/// Bands, weighted sums, matrix and places of very many candidates, without explanations.
enum ScoreBench {
  static func run(_ count: Int, threads: Int, runs: Int) async -> Measurement? {
    let candidates = Candidates(count)
    let files = MemoryFiles(["rules.yaml": candidates.rules])
    guard let rules = Rules.read("rules.yaml", from: files).value,
      await rules.places(of: candidates.measures, tasks: threads) != nil
    else { return nil }
    return await Measurement(
      "score",
      "bands_matrix_rank",
      candidates: count,
      criteria: 8,
      threads: threads,
      runs: runs
    ) {
      await rules.places(of: candidates.measures, tasks: threads)?.order.first ?? 0
    }
  }
}

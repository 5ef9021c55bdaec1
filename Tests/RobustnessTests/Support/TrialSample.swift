import Diagnostics
import Precedence
import ScoringKernel
import Testing

@testable import Robustness

/// An assessment out of rules and a table, and a trial of it.
struct TrialSample {
  let assessment: Assessment
  let trial: PlanTrial

  init(_ rules: String, _ rows: String) throws {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": rows])
    let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
    assessment = try #require(read.value, "\(FindingRenderer().text(read.findings))")
    trial = try #require(PlanTrial(AssessmentRun(assessment)))
  }

  func line(_ group: Int, _ term: Int) throws -> WeightLine {
    try #require(WeightLine(trial, group: GroupIndex(group), term: term))
  }

  /// A weighted mean of measures that score what they are, as a share of the greatest.
  static func mean(
    _ weights: [Int],
    _ rows: [[Double]],
    top: Int = 1,
    shortlist: Int? = nil
  ) throws -> TrialSample {
    let ids = weights.indices.map { "m\($0)" }
    let criteria = ids.map { "  \($0): {points: {0: 0, \(top): 1}}" }
    let of = zip(ids, weights).map { "\($0): \($1)" }
    let rules =
      ["format: 1", "name: Mean", "measures:"] + ids.map { "  \($0): {unit: points}" }
      + ["criteria:"] + criteria
      + [
        "groups:", "  score: {of: {\(of.joined(separator: ", "))}, by: weighted mean}",
        "ranking:", "  by: [score]",
      ] + (shortlist.map { ["  shortlist: \($0)"] } ?? [])
    let table =
      ["id," + ids.joined(separator: ",")]
      + rows.enumerated().map { row in
        "c\(row.offset)," + row.element.map { "\($0)" }.joined(separator: ",")
      }
    return try TrialSample(
      rules.joined(separator: "\n") + "\n",
      table.joined(separator: "\n") + "\n"
    )
  }
}

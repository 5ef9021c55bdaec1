import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

/// Two candidates or more under small rules, ready to be asked what would make them change places.
struct SwapSample {
  let assessment: Assessment
  let trial: PlanTrial
  let pair: CandidatePair

  /// Takes the rules from `measures` on, and a table with its header; the first candidate is the one
  /// ahead.
  init(_ body: String, rows: String) throws {
    let rules = "format: 1\nname: Small rules\n" + body
    assessment = try DoubtfulTable(rules: rules, rows: rows).assessment()
    trial = try #require(PlanTrial(AssessmentRun(assessment)))
    pair = CandidatePair(ahead: CandidateIndex(0), behind: CandidateIndex(1))
  }

  var rules: CheckedRules { assessment.rules.checked }

  var own: PairTrial { get throws { try #require(PairTrial(trial, pair)) } }

  /// The change found for the first two candidates.
  func change(_ subject: SingleChange.Subject) throws -> SingleChange {
    let ids = assessment.candidates
    let result = try #require(assessment.swaps(ids[0], ids[1]))
    return try #require(result.changes.first { $0.subject == subject })
  }

  func answer(_ subject: SingleChange.Subject) throws -> SingleChange.Answer {
    try change(subject).answer
  }
}

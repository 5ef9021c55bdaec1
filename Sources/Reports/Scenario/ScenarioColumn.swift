import Precedence

/// A scenario under a title that no other one beside it has, with the ranking as it is.
struct ScenarioColumn {
  let title: String
  let outcome: ScenarioOutcome
  let base: AssessmentResult

  /// The scenarios of a result; those of one name are numbered.
  ///
  /// For example, `Concern counts double (1)` and `Concern counts double (2)`.
  static func all(_ result: WhatIfResult) -> [ScenarioColumn] {
    let names = result.outcomes.map { Paragraph.oneLine($0.scenario.name) }
    return zip(names.indices, result.outcomes).map { index, outcome in
      let isShared = names.count { $0 == names[index] } > 1
      let number = names[...index].count { $0 == names[index] }
      let title = isShared ? "\(names[index]) (\(number))" : names[index]
      return ScenarioColumn(title: title, outcome: outcome, base: result.base)
    }
  }

  /// How the scenario moves a candidate; `nil` if it leaves it where it is.
  func move(of id: String) -> ScenarioMove? { outcome.moves.first { $0.candidate == id } }

  /// The places that a candidate could have as it is and under the scenario, where those differ although
  /// its place does not; else `nil`.
  func rangeChange(of candidate: CandidateResult) -> (ClosedRange<Int>, ClosedRange<Int>)? {
    guard let before = candidate.places, let now = outcome.result.candidate(candidate.id),
      let after = now.places, now.place == candidate.place, before != after
    else { return nil }
    return (before, after)
  }

  /// Whether some are on the shortlist and some are not, as it is or under the scenario: what all are
  /// on tells nobody anything.
  var hasShortlist: Bool {
    [base, outcome.result].contains { result in
      let count = result.ranking.count(where: \.isShortlisted)
      return count > 0 && count < result.ranking.count
    }
  }
}

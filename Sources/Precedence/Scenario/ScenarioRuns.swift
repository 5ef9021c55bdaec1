import Diagnostics

/// Runs of an assessment with some of a scenario's changes, each made once.
struct ScenarioRuns {
  /// Where every candidate stands after a run.
  typealias Standings = [String: ScenarioMove.Standing]

  private let resolved: ResolvedScenario
  /// What was run already; `nil` inside where the rules or the evidence do not do.
  private var known: [[Int]: Standings?] = [:]
  private let mostRuns: Int

  /// Makes runs of a scenario.
  ///
  /// - Parameters:
  ///   - resolved: The scenario.
  ///   - base: The result without any of its changes.
  ///   - mostRuns: After how many runs ``isExhausted`` says so: hundreds of candidates that hundreds
  ///     of changes move would take a run for nearly every pair of them.
  init(_ resolved: ResolvedScenario, base: AssessmentResult, mostRuns: Int = 2_000) {
    self.resolved = resolved
    self.mostRuns = mostRuns
    known[[]] = Self.standings(base)
  }

  /// Whether so many runs were made that none should be made just to say less.
  var isExhausted: Bool { known.count >= mostRuns }

  /// How many changes the scenario has.
  var changeCount: Int { resolved.changes.count }

  /// Keeps the result of a run that was made elsewhere.
  mutating func keep(_ result: AssessmentResult, of changes: [Int]) {
    known[changes] = Self.standings(result)
  }

  /// Where every candidate stands with some of the changes; `nil` if they cannot be made without the
  /// others, as one of two cuts that only together stay in their order.
  ///
  /// - Parameter changes: Their positions, increasing.
  /// - Returns: The standings by the ids of the candidates.
  mutating func standings(_ changes: [Int]) -> Standings? {
    if let standings = known[changes] { return standings }
    let standings = (resolved.applied(changes).value?.result().value).map(Self.standings)
    known[changes] = .some(standings)
    return standings
  }

  private static func standings(_ result: AssessmentResult) -> Standings {
    let pairs = (result.ranking + result.unranked).map { ($0.id, ScenarioMove.Standing($0)) }
    return Standings(pairs) { first, _ in first }
  }
}

extension ScenarioMove.Standing {
  /// Where a candidate stands in a result.
  init(_ candidate: CandidateResult) {
    self.init(
      place: candidate.place,
      rating: candidate.rating,
      isShortlisted: candidate.isShortlisted
    )
  }

  /// Where a candidate stands that takes no part.
  static let absent = ScenarioMove.Standing(place: nil, rating: nil, isShortlisted: false)
}

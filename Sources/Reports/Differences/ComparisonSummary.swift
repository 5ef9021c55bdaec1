import Precedence

/// What two assessments come to beside each other: a few sentences.
struct ComparisonSummary {
  /// How many moves are told one by one before the rest is counted.
  static let mostMoves = 12
  private let comparison: AssessmentComparison

  init(_ comparison: AssessmentComparison) { self.comparison = comparison }

  /// How many move, or that nothing does.
  var verdict: [String] {
    if comparison.isSame { return [Wording.nothingDiffers] }
    if comparison.movers.isEmpty {
      let differences =
        comparison.steps.reduce(comparison.otherDifferences.count) { $0 + $1.differences.count }
      return [Wording.nobodyMoves(differences)]
        + (comparison.moves.isEmpty ? [] : [Wording.movesCancel])
    }
    return [shared == 0 ? Wording.nothingShared : Wording.movers(movers.count, of: shared)]
  }

  /// How many candidates both sides have.
  private var shared: Int {
    let ids = Set(Self.candidates(comparison.after).map(\.id))
    return Self.candidates(comparison.before).count { ids.contains($0.id) }
  }

  private static func candidates(_ result: AssessmentResult) -> [CandidateResult] {
    result.ranking + result.unranked
  }

  /// The candidates of both sides that stand elsewhere.
  private var movers: [ComparisonMove] {
    comparison.movers.filter { $0.before != nil && $0.after != nil }
  }

  /// Each candidate that moves with what moved it; then those that only one side has.
  var moves: [String] {
    let told = movers.count <= Self.mostMoves + 1 ? movers[...] : movers.prefix(Self.mostMoves)
    let rest = movers.count - told.count
    return told.map { Wording.move($0, in: comparison) }
      + (rest > 0 ? [Wording.otherMovers(rest)] : [])
      + only(Wording.newHere, in: comparison.after, not: comparison.before)
      + only(Wording.goneHere, in: comparison.before, not: comparison.after)
  }

  private func only(
    _ label: String,
    in result: AssessmentResult,
    not other: AssessmentResult
  ) -> [String] {
    let ids = Set(Self.candidates(other).map(\.id))
    let only = Self.candidates(result).filter { !ids.contains($0.id) }
    return only.isEmpty ? [] : [Wording.onlyThere(label, only, most: Self.mostMoves)]
  }
}

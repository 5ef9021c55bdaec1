import Precedence

/// What two assessments come to beside each other: a few sentences.
struct ComparisonSummary {
  /// How many moves are told one by one before the rest is counted.
  static let mostMoves = 12
  private let comparison: AssessmentComparison

  init(_ comparison: AssessmentComparison) { self.comparison = comparison }

  /// How many move, or that nothing does.
  var verdict: [String] {
    let movers = comparison.movers.count
    if comparison.isSame { return [Wording.nothingDiffers] }
    guard movers > 0 else {
      let differences =
        comparison.steps.reduce(comparison.otherDifferences.count) { $0 + $1.differences.count }
      return [Wording.nobodyMoves(differences)]
        + (comparison.moves.isEmpty ? [] : [Wording.movesCancel])
    }
    return [Wording.movers(movers, of: all)]
  }

  /// How many candidates there are on either side.
  private var all: Int {
    let results = [comparison.before, comparison.after]
    return Set(results.flatMap { ($0.ranking + $0.unranked).map(\.id) }).count
  }

  /// Each candidate that moves with the steps that moved it.
  var moves: [String] {
    let movers = comparison.movers
    let told = movers.count <= Self.mostMoves + 1 ? movers[...] : movers.prefix(Self.mostMoves)
    let rest = movers.count - told.count
    return told.map { Wording.move($0, in: comparison) }
      + (rest > 0 ? [Wording.otherMovers(rest)] : [])
  }
}

import Diagnostics
import Precedence
import Robustness
import RulesFile
import ScoringKernel

extension Check {
  /// Cuts that change the shortlist when they move a little.
  static let unstableCut = Check(.unstableCut, .candidates { UnstableCut($0)?.findings ?? [] })
}

/// Moves every cut by a tenth, one at a time.
struct UnstableCut {
  /// How far a cut moves, as a share of itself.
  static let share = 0.1
  /// How many findings there are at most.
  private static let mostFindings = 3
  /// The most scorings of a candidate that are spent on it.
  private static let mostScorings = 4_000_000

  /// What one move does.
  private struct Move {
    let factor: Factor
    let position: Int
    let cut: Double
    let moved: Double
    let outcome: RankingOutcome
    let entering: [Int]
    let leaving: [Int]

    var size: Int { entering.count + leaving.count }
  }

  private let linted: LintedAssessment
  private let top: TopPlaces

  /// Fails where there is no list that could change.
  init?(_ linted: LintedAssessment) {
    guard let top = TopPlaces(linted) else { return nil }
    self.linted = linted
    self.top = top
  }

  /// One finding for each criterion or group, those that change most first.
  var findings: [Finding] {
    let plan = linted.plan
    let factors =
      plan.criteria.indices.map { Factor.criterion(CriterionIndex($0)) }
      + plan.groups.indices.map { Factor.group(GroupIndex($0)) }
    let cuts = factors.reduce(0) { $0 + (plan.cuts(of: $1)?.count ?? 0) }
    guard 2 * cuts * linted.card.rowCount <= Self.mostScorings else { return [] }
    var trial = top.trial
    let found = factors.map { moves(of: $0, &trial) }.filter { !$0.isEmpty }
    let order = found.indices.sorted { (-size(found[$0]), $0) < (-size(found[$1]), $1) }
    return order.prefix(Self.mostFindings).compactMap { finding(found[$0]) }
  }

  private func size(_ moves: [Move]) -> Int { moves.map(\.size).max() ?? 0 }

  private func moves(of factor: Factor, _ trial: inout PlanTrial) -> [Move] {
    guard let cuts = linted.plan.cuts(of: factor) else { return [] }
    var moves: [Move] = []
    for position in cuts.indices {
      for direction in [-1.0, 1.0] {
        guard let moved = Self.moved(cuts, position, direction),
          let outcome = trial.outcome(Self.change(factor, position, moved))
        else { continue }
        let turn = top.turn(to: outcome)
        guard !turn.entering.isEmpty || !turn.leaving.isEmpty else { continue }
        moves.append(
          Move(
            factor: factor,
            position: position,
            cut: cuts[position],
            moved: moved,
            outcome: outcome,
            entering: turn.entering,
            leaving: turn.leaving
          )
        )
      }
    }
    return moves
  }

  /// Where a cut moves to: by a tenth, but no further than half way to its neighbour; `nil` for a cut
  /// at 0, of which a tenth is nothing.
  static func moved(_ cuts: [Double], _ position: Int, _ direction: Double) -> Double? {
    let cut = cuts[position]
    guard cut != 0 else { return nil }
    let neighbour = position + Int(direction)
    let room =
      cuts.indices.contains(neighbour) ? (cuts[neighbour] - cut).magnitude / 2 : .infinity
    return cut + direction * min(cut.magnitude * share, room)
  }

  private static func change(_ factor: Factor, _ position: Int, _ value: Double) -> PlanChange {
    switch factor {
    case .criterion(let index): .criterionCut(index, position, value)
    case .group(let index): .groupCut(index, position, value)
    }
  }

  private func finding(_ moves: [Move]) -> Finding? {
    guard let move = moves.max(by: { $0.size < $1.size }) else { return nil }
    let name = linted.rules.rules.checked.name(of: move.factor)
    let unit = unit(of: move.factor)
    let others = Set(moves.map(\.position)).count - 1
    let tau = RankCorrelation.kendall(top.trial.outcome.places, move.outcome.places)
    return Finding(
      .unstableCut,
      .warning,
      "with the cut \(LevelBand.amount(move.cut, unit)) of '\(name)' moved to "
        + "\(LevelBand.amount(move.moved, unit)), "
        + TopPlaces.words(
          entering: move.entering.map { linted.id(CandidateIndex($0)) },
          leaving: move.leaving.map { linted.id(CandidateIndex($0)) },
          of: top.name
        )
        + (tau.map { " (Kendall's tau \(DisplayNumber.text($0, decimals: 3)))" } ?? "")
        + (others > 0
          ? "; \(others) more of its cuts \(others == 1 ? "does" : "do") the same" : ""),
      at: location(move),
      hint: "say why the cut lies where it does, or treat them as equal; "
        + "'precedence sensitivity' shows how far each cut may move",
      subjects: [name]
    )
  }

  private func unit(of factor: Factor) -> String {
    guard case .criterion(let index) = factor else { return "" }
    let measure = linted.plan.criteria[index.position].measure
    return linted.rules.names.measures[measure.position].unitText
  }

  private func location(_ move: Move) -> Location? {
    switch move.factor {
    case .criterion(let index):
      let criterion = linted.rules.names.criteria[index.position]
      return criterion.cutLocations.indices.contains(move.position)
        ? criterion.cutLocations[move.position] : criterion.location
    case .group(let index): return linted.rules.names.groups[index.position].location
    }
  }
}

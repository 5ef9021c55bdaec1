import Precedence
import Robustness

/// What happens where weights and cuts stop holding the order, the nearest ends first.
struct TurnNotes: Sendable {
  /// The most that are told.
  static let most = 12

  private let result: SensitivityResult
  private let names: ShortNames

  init(_ result: SensitivityResult, _ names: ShortNames) {
    self.result = result
    self.names = names
  }

  /// What happens at the ends of weights.
  var weights: [String] { sentences(Brink.weights(result, .order)) }

  /// What happens at the ends of cuts.
  var cuts: [String] { sentences(Brink.cuts(result, .order)) }

  private func sentences(_ brinks: [Brink]) -> [String] {
    let shown = brinks.prefix(Self.most).map { brink in
      let condition = Wording.condition(brink, result.ranking)
      return "If \(condition): \(Wording.moves(brink.turn.moves, names))."
    }
    let rest = brinks.count - shown.count
    return shown + (rest > 0 ? [Wording.furtherEnds(rest)] : [])
  }
}

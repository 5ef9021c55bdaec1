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
  var weights: [String] { sentences { Brink.weights(result, $0) } }

  /// What happens at the ends of cuts.
  var cuts: [String] { sentences { Brink.cuts(result, $0) } }

  private func sentences(_ of: (Brink.Subject) -> [Brink]) -> [String] {
    let brinks = all(of)
    let shown = brinks.prefix(Self.most).map { brink, subject in
      "If \(Wording.condition(brink, names)): \(Wording.turn(brink.turn, subject, names))."
    }
    let rest = brinks.count - shown.count
    return shown + (rest > 0 ? [Wording.furtherEnds(rest)] : [])
  }

  /// The ends for the order, and those for the shortlist and the first place that lie beyond them, the
  /// nearest first.
  private func all(_ of: (Brink.Subject) -> [Brink]) -> [(Brink, Brink.Subject)] {
    var seen: Set<Brink.Key> = []
    let subjects: [Brink.Subject] = [.order, .shortlist, .first]
    let brinks = subjects.flatMap { subject in
      of(subject).filter { seen.insert($0.key).inserted }.map { ($0, subject) }
    }
    return brinks.enumerated().sorted {
      ($0.element.0.distance, $0.offset) < ($1.element.0.distance, $1.offset)
    }.map(\.element)
  }
}

import Consultation

/// What has to be said about orders besides the orders: rules, proofs, rounds and ties.
struct OrderNotes {
  private let orders: [ConsultationOrder]
  private let names: [String]

  /// Makes the notes.
  ///
  /// - Parameters:
  ///   - orders: The orders, by one method each.
  ///   - names: What a reader sees of each option.
  init(_ orders: [ConsultationOrder], names: [String]) {
    self.orders = orders
    self.names = names
  }

  /// The sentences: those of each method, then the ties, each once for all methods that find it.
  ///
  /// - Complexity: O(ties²).
  var sentences: [String] {
    orders.flatMap(own)
      + ties.map { tie, methods in Wording.tieBreak(tie, methods, names: names) }
  }

  private func own(_ order: ConsultationOrder) -> [String] {
    var sentences = order.kemeny.map { Wording.kemeny($0) } ?? []
    if case .borda(let rule) = order.method, let sentence = Wording.unranked(rule) {
      sentences.append(sentence)
    }
    return sentences
      + order.rounds.enumerated().map { Wording.round($0 + 1, $1, names: names) }
  }

  private var ties: [(ConsultationOrder.TieBreak, [ConsultationMethod])] {
    var ties: [(ConsultationOrder.TieBreak, [ConsultationMethod])] = []
    for order in orders {
      for tie in order.tieBreaks {
        if let known = ties.firstIndex(where: { $0.0 == tie }) {
          ties[known].1.append(order.method)
        } else {
          ties.append((tie, [order.method]))
        }
      }
    }
    return ties
  }
}

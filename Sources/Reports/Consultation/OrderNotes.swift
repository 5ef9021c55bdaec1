import Consultation

/// What has to be said about an order besides the order: ties, proofs, rounds.
struct OrderNotes {
  private let order: ConsultationOrder
  private let names: [String]

  init(_ order: ConsultationOrder, names: [String]) {
    self.order = order
    self.names = names
  }

  /// The sentences.
  var sentences: [String] {
    (order.kemeny.map { Wording.kemeny($0) } ?? [])
      + order.rounds.enumerated().map { Wording.round($0 + 1, $1, names: names) }
      + order.tieBreaks.map { Wording.tieBreak($0, order.method, names: names) }
  }
}

import Precedence
import Robustness

/// What draws came to, in the order of the ranking.
struct DrawShares: Sendable {
  private let draws: RankAcceptability
  /// The positions of the candidates in the draws, the most serious first; those without a place last.
  let order: [Int]
  /// The places of the ranked ones.
  private let places: [Int]

  init(_ draws: RankAcceptability, _ ranking: AssessmentResult) {
    self.draws = draws
    var positions: [String: Int] = [:]
    for (position, id) in draws.candidates.enumerated() { positions[id] = position }
    places = ranking.ranking.compactMap(\.place)
    order = (ranking.ranking + ranking.unranked).compactMap { positions[$0.id] }
  }

  /// How often each candidate comes first, the most frequent first.
  var first: [(candidate: String, share: Double)] {
    ordered { draws.acceptability[$0].first ?? 0 }
  }

  /// Those on the shortlist in every draw.
  var alwaysShortlisted: [String] {
    order.filter { share(draws.shortlisted, $0) == 1 }.map { draws.candidates[$0] }
  }

  /// Those on the shortlist in some draws but not in all, the most frequent first.
  var openShortlist: [(candidate: String, share: Double)] {
    ordered { share(draws.shortlisted, $0) }.filter { $0.share > 0 && $0.share < 1 }
  }

  /// How many of the first places are taken by the same candidates in every draw.
  var samePlaces: Int {
    zip(order, places).prefix { position, place in
      draws.acceptability[position].indices.contains(place - 1)
        && draws.acceptability[position][place - 1] == 1
    }.count
  }

  private func ordered(_ share: (Int) -> Double) -> [(candidate: String, share: Double)] {
    let shares = order.map { (candidate: draws.candidates[$0], share: share($0)) }
    return shares.enumerated().sorted {
      $0.element.share != $1.element.share
        ? $0.element.share > $1.element.share : $0.offset < $1.offset
    }.map(\.element)
  }

  private func share(_ shares: [Double], _ position: Int) -> Double {
    shares.indices.contains(position) ? shares[position] : 0
  }
}

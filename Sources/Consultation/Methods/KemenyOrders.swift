/// Kemeny's method: the orders that contradict the fewest preferences.
///
/// An order contradicts a ballot once for every pair that the ballot puts one way round and the
/// order the other; pairs that a ballot ties, or of which it ranks neither, contradict nothing, and
/// a ranked option stands above every unranked one. Two ballots `a b c` and one `b c a`: the order
/// `a b c` contradicts the last one twice, and no order contradicts less.
///
/// Source: Kemeny (1959), Mathematics without numbers; Young and Levenglick (1978), A consistent
/// extension of Condorcet's election principle.
package enum KemenyOrders {
  /// What the method found, and the order with ties that it makes of it.
  package struct Solution: Sendable, Hashable {
    /// The distance, its bound and the optimal orders.
    package let answer: ConsultationOrder.KemenyAnswer
    /// The options, first to last: one stands before another if it does in every optimal order,
    /// those that change places among optimal orders stand together.
    ///
    /// If the answer is not exact, the tiers are those of the order found, in which neighbours
    /// stand together where swapping them would contradict no more.
    package let tiers: [[Int]]
  }

  /// Finds the optimal orders.
  ///
  /// - Parameters:
  ///   - preferences: At `i * optionCount + j` the weight of the ballots that put `i` above `j`; 0
  ///     or more, finite. A matrix of another size counts as one without preferences.
  ///   - optionCount: How many options there are.
  /// - Returns: The distance and all optimal orders; see
  ///   ``solution(preferences:optionCount:exactLimit:)``.
  package static func answer(
    preferences: [Double],
    optionCount: Int
  ) -> ConsultationOrder.KemenyAnswer {
    solution(preferences: preferences, optionCount: optionCount).answer
  }

  /// Finds the optimal orders and what they have in common.
  ///
  /// The options are cut first: if everybody in a set beats everybody outside it, all optimal
  /// orders begin with that set (Truchon 1998, An extension of the Condorcet criterion and Kemeny
  /// orders). For any order improves by moving the set to the front: no pair within the set or
  /// outside it changes, and every pair across that does is then as its majority has it. Only pairs
  /// won clearly cut; a tie does not, for then other optimal orders would be lost. Each part of up
  /// to `exactLimit` options is solved exactly, a larger one by a search, with a bound on what it
  /// may have missed.
  ///
  /// - Parameters:
  ///   - preferences: At `i * optionCount + j` the weight of the ballots that put `i` above `j`.
  ///   - optionCount: How many options there are.
  ///   - exactLimit: The largest part that is solved exactly; at most 20.
  /// - Returns: The optimal orders, or the one found, and the tiers.
  /// - Complexity: O(2^p x p), with p options in the largest part that is solved exactly, and
  ///   O(options cubed) for larger ones.
  package static func solution(
    preferences: [Double],
    optionCount: Int,
    exactLimit: Int = KemenySubsets.limit
  ) -> Solution {
    let table = KemenyTable(preferences: preferences, optionCount: optionCount)
    let limit = min(exactLimit, KemenySubsets.limit)
    let parts = DominanceChain.sets(of: table.optionCount) { !table.beats($1, $0) }
      .map { KemenyPart(table, $0, exactLimit: limit) }
    let orders = joined(parts.map(\.orders), atMost: ConsultationOrder.KemenyAnswer.listLimit)
    let isExact = parts.allSatisfy { $0.orderCount != nil }
    let distance = table.distance(of: orders.first ?? [])
    let answer = ConsultationOrder.KemenyAnswer(
      distance: distance,
      lowerBound: distance - parts.reduce(0) { $0 + $1.gap },
      orders: isExact ? orders : Array(orders.prefix(1)),
      orderCount: isExact ? parts.reduce(1) { $0 * ($1.orderCount ?? 1) } : nil
    )
    return Solution(answer: answer, tiers: parts.flatMap(\.tiers))
  }

  /// Every way to put an order of the first list before one of the second and so on, in lexical
  /// order.
  private static func joined(_ lists: [[[Int]]], atMost limit: Int) -> [[Int]] {
    lists.reversed().reduce([[]]) { tails, heads in
      Array(heads.lazy.flatMap { head in tails.lazy.map { head + $0 } }.prefix(limit))
    }
  }
}

/// One part of the options, with its best orders.
private struct KemenyPart {
  /// The best orders in lexical order, at most 100; one, not proved best, if the part is too large.
  let orders: [[Int]]
  /// How many best orders there are; `nil` if the part is too large.
  let orderCount: Double?
  /// The order with ties.
  let tiers: [[Int]]
  /// By how much the distance found may be too large.
  let gap: Double

  init(_ table: KemenyTable, _ members: [Int], exactLimit: Int) {
    let own = table.restricted(to: members)
    if members.count <= max(1, exactLimit) {
      self.init(KemenySubsets(own), members)
    } else {
      self.init(KemenySearch.order(own), own, members)
    }
  }

  private init(_ subsets: KemenySubsets, _ members: [Int]) {
    orders = subsets.orders(atMost: ConsultationOrder.KemenyAnswer.listLimit)
      .map { $0.map { members[$0] } }
    orderCount = subsets.orderCount
    tiers = DominanceChain.sets(of: members.count, mayPrecede: subsets.mayPrecede)
      .map { $0.map { members[$0] } }
    gap = 0
  }

  private init(_ order: [Int], _ table: KemenyTable, _ members: [Int]) {
    var tiers: [[Int]] = []
    var last: Int?
    for option in order {
      if let last, !table.beats(last, option), !tiers.isEmpty {
        tiers[tiers.count - 1].append(option)
      } else {
        tiers.append([option])
      }
      last = option
    }
    orders = [order.map { members[$0] }]
    orderCount = nil
    self.tiers = tiers.map { $0.sorted().map { members[$0] } }
    gap = max(0, table.distance(of: order) - KemenyBound.lowerBound(table))
  }
}

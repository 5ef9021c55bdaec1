import TestSupport

/// Random tables of pairs, and Kemeny's method by trying every order.
enum KemenySample {
  /// The pairs of some ballots, each a place for every option, 0 for unranked, and a weight.
  static func preferences(_ ballots: [(places: [Int], weight: Double)], options: Int) -> [Double] {
    var preferences = [Double](repeating: 0, count: options * options)
    for (places, weight) in ballots {
      for i in 0..<options where places[i] > 0 {
        for j in 0..<options where places[j] == 0 || places[i] < places[j] {
          preferences[i * options + j] += weight
        }
      }
    }
    return preferences
  }

  /// The pairs of strict orders.
  static func preferences(orders: [([Int], weight: Double)]) -> [Double] {
    let options = orders.first?.0.count ?? 0
    return preferences(
      orders.map { order, weight in
        ((0..<options).map { (order.firstIndex(of: $0) ?? 0) + 1 }, weight)
      },
      options: options
    )
  }

  /// The pairs of random ballots with ties and unranked options; weighted by tenths or not at all.
  static func random(
    _ random: inout SplitMix64,
    options: Int,
    ballots: Int,
    isWeighted: Bool
  ) -> [Double] {
    let cast = (0..<ballots).map { _ in
      let weight = isWeighted ? Double(1 + random.below(9)) * 0.1 : 1
      return ((0..<options).map { _ in random.below(options + 1) }, weight: weight)
    }
    return preferences(cast.map { (places: $0.0, weight: $0.weight) }, options: options)
  }

  /// Every order of some options, in lexical order.
  static func permutations(_ count: Int) -> [[Int]] {
    func extend(_ order: [Int]) -> [[Int]] {
      guard order.count < count else { return [order] }
      return (0..<count).filter { !order.contains($0) }.flatMap { extend(order + [$0]) }
    }
    return extend([])
  }

  static func distance(_ order: [Int], _ preferences: [Double]) -> Double {
    var sum = 0.0
    for place in order.indices {
      for earlier in 0..<place { sum += preferences[order[place] * order.count + order[earlier]] }
    }
    return sum
  }

  /// The smallest distance and every order that has it, found by trying all.
  static func best(_ preferences: [Double], options: Int) -> (distance: Double, orders: [[Int]]) {
    let all = permutations(options).map { (order: $0, distance: distance($0, preferences)) }
    let least = all.map(\.distance).min() ?? 0
    return (least, all.filter { $0.distance <= least + 1e-7 }.map(\.order))
  }

  /// The sets of options that change places among orders, found pair by pair.
  static func tiers(_ orders: [[Int]], options: Int) -> [[Int]] {
    var mayPrecede = (0..<options).map { i in
      (0..<options).map { j in
        i == j || orders.contains { ($0.firstIndex(of: i) ?? 0) < ($0.firstIndex(of: j) ?? 0) }
      }
    }
    for k in 0..<options {
      for i in 0..<options where mayPrecede[i][k] {
        for j in 0..<options where mayPrecede[k][j] { mayPrecede[i][j] = true }
      }
    }
    let sets = Set(
      (0..<options).map { i in
        (0..<options).filter { mayPrecede[i][$0] && mayPrecede[$0][i] }
      }
    )
    return sets.sorted { mayPrecede[$0[0]][$1[0]] }
  }
}

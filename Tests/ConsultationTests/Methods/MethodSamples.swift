import TestSupport
import Testing

@testable import Consultation

/// Ballots of options with a letter for a name, made from text or drawn from a seed.
enum MethodSamples {
  /// A profile from lines such as `3: A > B = C`; the options are all letters, in their order.
  static func profile(_ lines: String...) throws -> Profile { try profile(lines) }

  /// A profile from lines such as `3: A > B = C`.
  static func profile(_ lines: [String]) throws -> Profile {
    let letters = Set(lines.joined().filter(\.isUppercase)).sorted().map(String.init)
    let rankings = try lines.map { line in
      let parts = line.split(separator: ":")
      let tiers = parts[1].split(separator: ">").map { tier in
        tier.filter(\.isUppercase).compactMap { letters.firstIndex(of: String($0)) }
      }
      return Profile.Ranking(tiers, count: try #require(Double(parts[0])))
    }
    return try #require(Profile(options: letters, rankings: rankings))
  }

  /// The capitals of Tennessee: 100 voters who want the capital near them.
  static func tennessee() throws -> Profile {
    try profile(
      "42: M > N > C > K",
      "26: N > C > K > M",
      "15: C > K > N > M",
      "17: K > C > N > M"
    )
  }

  /// Example 1 of Schulze (2011), section 3: 45 voters, no Condorcet winner.
  static func schulze() throws -> Profile {
    try profile(
      "5: A > C > B > E > D",
      "5: A > D > E > C > B",
      "8: B > E > D > A > C",
      "3: C > A > B > E > D",
      "7: C > A > E > B > D",
      "2: C > B > A > D > E",
      "7: D > C > E > B > A",
      "8: E > B > A > D > C"
    )
  }

  /// Few ballots over few options, with ties, with options left out, and with small whole weights.
  static func random(_ dice: inout SplitMix64) -> (options: Int, rankings: [Profile.Ranking]) {
    let options = 2 + dice.below(5)
    let rankings = (0..<(1 + dice.below(9))).map { _ in
      var order = shuffled(Array(0..<options), &dice)
      if dice.below(3) == 0 { order.removeLast(dice.below(options)) }
      var tiers: [[Int]] = []
      for option in order {
        if !tiers.isEmpty, dice.below(4) == 0 {
          tiers[tiers.count - 1].append(option)
        } else {
          tiers.append([option])
        }
      }
      return Profile.Ranking(tiers, count: Double(1 + dice.below(4)))
    }
    return (options, rankings)
  }

  /// A profile over options `0`, `1`, `2` and so on.
  static func profile(_ options: Int, _ rankings: [Profile.Ranking]) throws -> Profile {
    try #require(Profile(options: (0..<options).map(String.init), rankings: rankings))
  }

  /// The same things in another order (Fisher and Yates).
  static func shuffled<Item>(_ items: [Item], _ dice: inout SplitMix64) -> [Item] {
    var items = items
    for index in items.indices.dropFirst() { items.swapAt(index, dice.below(index + 1)) }
    return items
  }
}

extension Profile {
  /// The tiers by a method as text: `A, B = C, D`.
  func text(_ method: ConsultationMethod) throws -> String {
    try #require(order(by: method)).text
  }
}

extension ConsultationOrder {
  /// The tiers as text: `A, B = C, D`.
  var text: String { Self.text(tiers, options) }

  static func text(_ tiers: [[Int]], _ options: [String]) -> String {
    tiers.map { tier in tier.map { options[$0] }.joined(separator: " = ") }
      .joined(separator: ", ")
  }
}

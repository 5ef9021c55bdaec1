import ScoringKernel

/// A group whose own weights stay, but some of whose terms depend on a share.
struct HoldingGroup: Sendable {
  private let group: Group
  private let scales: [ShareScale?]
  private let mayLeaveOut: Bool

  /// - Parameters:
  ///   - group: The group.
  ///   - scales: The scale of each term; `nil` where it is not followed.
  ///   - mayLeaveOut: Whether a missing term is left out of a mean.
  init(_ group: Group, _ scales: [ShareScale?], mayLeaveOut: Bool) {
    self.group = group
    self.scales = scales
    self.mayLeaveOut = mayLeaveOut
  }

  /// The functions of which the group's number is one at any share.
  ///
  /// - Parameter terms: For each term, the functions of which its number is one.
  /// - Returns: Every way to combine them.
  func combined(_ terms: [[ShareFunction]]) -> [ShareFunction] {
    let entered = terms.indices.map { index in terms[index].map { score($0, index) } }
    let isPoisoned = group.combination == .weightedMean && !mayLeaveOut
    if isPoisoned, entered.contains(where: { $0 == [.missing] }) { return [.missing] }
    if group.combination == .largest { return largest(entered.flatMap { $0 }) }
    let ways = entered.reduce(1) { min($0 * $1.count, ShareFunctions.mostAlternatives + 1) }
    guard ways <= ShareFunctions.mostAlternatives else { return [.unknown] }
    return Self.choices(entered).map { combined(one: $0) }
  }

  /// The group's own scale, if its terms are raw levels; `nil` if that is not followed.
  var scale: ShareScale? {
    let lows = scales.map { $0.map { ShareFunction($0.low) } ?? .unknown }
    let highs = scales.map { $0.map { ShareFunction($0.high) } ?? .unknown }
    guard group.combination != .largest || (lows + highs).allSatisfy({ $0.isConstant }) else {
      return nil
    }
    guard let low = end(lows).asRatio, let high = end(highs).asRatio else { return nil }
    return ShareScale(low: low, high: high)
  }

  private func end(_ ends: [ShareFunction]) -> ShareFunction {
    group.combination == .largest ? largest(ends).first ?? .missing : combined(one: ends)
  }

  private func score(_ function: ShareFunction, _ index: Int) -> ShareFunction {
    if group.usesRawLevels { return function }
    guard let scale = scales[index] else { return function == .missing ? .missing : .unknown }
    return scale.mapped(function)
  }

  /// Every way to take one function of each term.
  private static func choices(_ terms: [[ShareFunction]]) -> [[ShareFunction]] {
    terms.reduce([[]]) { ways, term in ways.flatMap { way in term.map { way + [$0] } } }
  }

  private func combined(one terms: [ShareFunction]) -> ShareFunction {
    if terms.contains(.unknown) { return .unknown }
    let present = terms.indices.filter { terms[$0] != .missing }
    guard !present.isEmpty else { return .missing }
    let ratios = present.compactMap { terms[$0].asRatio }
    guard ratios.count == present.count else { return .unknown }
    switch group.combination {
    case .weightedMean:
      let total = present.reduce(0) { $0 + group.terms[$1].weight }
      guard total > 0 else { return .missing }
      return sum(zip(ratios, present).map { $0 * (group.terms[$1].weight / total) })
    case .sum: return sum(ratios)
    case .product: return product(ratios)
    case .largest: return .unknown
    case .weightedProduct:
      let constants = ratios.compactMap(\.constant)
      guard constants.count == ratios.count else { return .unknown }
      let parts = zip(present, constants).map { (weight: group.terms[$0].weight, score: $1) }
      return .constant(group.combined(parts.count) { parts[$0] })
    }
  }

  private func sum(_ ratios: [ShareRatio]) -> ShareFunction {
    var sum = ShareRatio(0)
    for ratio in ratios {
      sum = sum + ratio
      if sum.isTooHigh { return .unknown }
    }
    return ShareFunction(sum)
  }

  private func product(_ ratios: [ShareRatio]) -> ShareFunction {
    var product = ShareRatio(1)
    for ratio in ratios {
      product = product * ratio
      if product.isTooHigh { return .unknown }
    }
    return ShareFunction(product)
  }

  /// The functions that may be the largest: all that move, and the largest of those that do not.
  private func largest(_ functions: [ShareFunction]) -> [ShareFunction] {
    if functions.contains(.unknown) { return [.unknown] }
    var moving: [ShareFunction] = []
    var greatest = -Double.infinity
    for function in functions where function != .missing {
      if case .line(let constant, 0) = function {
        greatest = max(greatest, constant)
      } else if !moving.contains(function) {
        moving.append(function)
      }
    }
    if greatest > -.infinity { moving.append(.constant(greatest)) }
    if moving.count > ShareFunctions.mostAlternatives { return [.unknown] }
    return moving.isEmpty ? [.missing] : moving
  }
}

extension ShareFunction {
  fileprivate var isConstant: Bool {
    if case .line(_, 0) = self { true } else { false }
  }
}

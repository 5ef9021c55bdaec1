import ScoringKernel

/// The weights that may be chosen, as unknowns in which numbers of candidates are straight lines.
///
/// The unknown of a term is its share of its group times that of the term in which the group stands,
/// and so on outwards: what it weighs in the whole. The unknowns of a group add up to 1 where the
/// group stands on its own, else to the unknown of the term that holds it. For example, a term with
/// half of a group that has 0.4 of another one is the unknown 0.2.
struct WeightSpace: Sendable, Hashable {
  /// The unknowns of one group.
  struct Block: Sendable, Hashable {
    let group: GroupIndex
    /// The unknowns, one for each term.
    let unknowns: Range<Int>
    /// The unknown of the term that holds the group; `nil` where the group stands on its own.
    let holder: Int?
  }

  /// One for each group whose weights may be chosen, in the order of the plan.
  let blocks: [Block]

  /// The number of unknowns.
  var count: Int { blocks.last?.unknowns.upperBound ?? 0 }

  /// How many shares can be chosen before the others follow.
  var dimension: Int { blocks.reduce(0) { $0 + $1.unknowns.count - 1 } }

  /// What the unknowns of a group add up to, from the outside.
  func mass(_ block: Block) -> LinearForm { .unknown(block.holder, of: count) }

  /// What the unknowns of a group add up to, from the inside.
  func sum(_ block: Block) -> LinearForm {
    var form = LinearForm.constant(0, of: count)
    for unknown in block.unknowns { form.coefficients[unknown] = 1 }
    return form
  }

  /// That the unknowns of each group add up, as forms that are 0.
  var sums: [LinearForm] { blocks.map { sum($0) - mass($0) } }

  /// The share of each term in its own group; equal shares where the group weighs nothing.
  func shares(at point: [Double]) -> [Double] {
    var shares = point
    for block in blocks {
      let parts = block.unknowns.map { max(0, point[$0]) }
      let sum = parts.reduce(0, +)
      for (unknown, part) in zip(block.unknowns, parts) {
        shares[unknown] = sum > 0 ? part / sum : 1 / Double(parts.count)
      }
    }
    return shares
  }

  /// The unknowns for the share of each term in its own group.
  func point(of shares: [Double]) -> [Double] {
    var point = shares
    // A group stands behind those it holds, so that wholes are settled before their parts this way.
    for block in blocks.reversed() {
      guard let holder = block.holder else { continue }
      for unknown in block.unknowns { point[unknown] *= point[holder] }
    }
    return point
  }

  /// The group of an unknown.
  func block(of unknown: Int) -> Block? { blocks.first { $0.unknowns.contains(unknown) } }
}

import ScoringKernel

/// The shares for which a candidate has the same levels, and so the same rating and standing.
struct ShareCell: Sendable, Hashable {
  /// The conditions that make the levels what they are.
  let sides: [SharePolytope.Side]
  /// The rating after the rules; `nil` without one.
  let rating: Double?
  let standing: Standing
  /// Whether the candidate takes part: not left out, and with something to rank by.
  let isRanked: Bool
  /// Whether everything that the candidate has in the group weighs nothing.
  let isEmptied: Bool

  /// Whether it is on the shortlist by its place and not because of a rule.
  var isPlain: Bool { isRanked && standing == .ranked }

  /// How far shares have to move at least to get here.
  func bound(from shares: [Double], by distance: LeastChange.Distance) -> Double {
    sides.reduce(0) { max($0, distance.bound(from: shares, to: $1.coefficients)) }
  }
}

/// Divides all shares into cells, for each candidate.
struct ShareCells: Sendable {
  private let forms: ShareForms
  private let table: MeasureTable
  /// The groups whose levels the matrix or a rule reads and that depend on the weights.
  private let levelled: [GroupIndex]

  /// Prepares the division.
  init(_ forms: ShareForms, _ table: MeasureTable) {
    self.forms = forms
    self.table = table
    let read = forms.plan.levelReads
    levelled = forms.plan.groups.indices.map { GroupIndex($0) }.filter {
      forms.plan.groups[$0.position].bands != nil && read.contains(.group($0))
        && forms.depends(.group($0))
    }
  }

  /// The cells of a candidate; `nil` if a level does not turn on a sum of shares.
  ///
  /// Cells in which rules contradict each other are left out: nothing is ranked there.
  ///
  /// - Complexity: A linear program and a scoring for each combination of levels that there is.
  func cells(_ row: Int) -> [ShareCell]? {
    guard let cells = cells(row, within: [], isEmptied: false) else { return nil }
    guard let present = forms.present(row) else { return cells }
    return self.cells(row, within: [.init(present, .level)], isEmptied: true).map { cells + $0 }
  }

  private func cells(
    _ row: Int,
    within start: [SharePolytope.Side],
    isEmptied: Bool
  ) -> [ShareCell]? {
    var sides = [start]
    for group in levelled {
      guard let levels = levels(of: group, row, isEmptied) else { return nil }
      var next: [[SharePolytope.Side]] = []
      for start in sides {
        for level in levels {
          let joined = start + level
          if levels.count == 1 || polytope(joined).inside() != nil { next.append(joined) }
        }
      }
      sides = next
    }
    return sides.compactMap { cell($0, row, isEmptied) }
  }

  private func polytope(_ sides: [SharePolytope.Side]) -> SharePolytope {
    SharePolytope(count: forms.now.count, sides: sides)
  }

  /// The conditions of each level of a group for a candidate, lowest level first; one without
  /// conditions if the level is missing.
  private func levels(
    of group: GroupIndex,
    _ row: Int,
    _ isEmptied: Bool
  ) -> [[SharePolytope.Side]]? {
    let number = forms.number(.group(group), row, isEmptied: isEmptied)
    if number == .missing { return [[]] }
    guard case .form(let form) = number else { return nil }
    var levels: [[SharePolytope.Side]] = [[]]
    for cut in forms.cuts(group) {
      guard case .form(let cut) = cut, let above = form.comparison(with: cut) else { return nil }
      // Where all coefficients have one sign, the cut is always or never reached.
      if above.allSatisfy({ $0 >= 0 }) {
        levels = [[]]
      } else if above.allSatisfy({ $0 < 0 }) {
        break
      } else {
        levels[levels.count - 1].append(.init(above.map { -$0 }, .above))
        levels.append([.init(above, .atLeast)])
      }
    }
    return levels
  }

  /// The cell of some conditions: what the engine says well within them.
  private func cell(
    _ sides: [SharePolytope.Side],
    _ row: Int,
    _ isEmptied: Bool
  ) -> ShareCell? {
    guard let inside = polytope(sides).inside() else { return nil }
    var plan = forms.plan
    for (term, share) in inside.enumerated() {
      plan.groups[forms.group.position].terms[term].weight = share
    }
    guard var evaluator = try? Evaluator(plan) else { return nil }
    let card = evaluator.scorecard(table, range: row..<row + 1)
    guard card.contradictions.isEmpty, let standing = card.standings.first,
      let key = card.keys.first, let cell = card.cells.first
    else { return nil }
    return ShareCell(
      sides: sides,
      rating: cell.rating < 0 ? nil : Double(cell.rating),
      standing: standing,
      isRanked: standing != .leftOut && !key.isNaN,
      isEmptied: isEmptied
    )
  }
}

extension Plan {
  /// The factors whose levels pick a cell of the matrix or are read by a rule that is on.
  fileprivate var levelReads: Set<Factor> {
    var factors: Set<Factor> = []
    if let matrix { factors.formUnion([matrix.down, matrix.across]) }
    for rule in rules where rule.isOn {
      for atom in rule.condition.atoms {
        switch atom {
        case .level(let factor, _, _), .isLevelMissing(let factor): factors.insert(factor)
        case .compare, .isMissing, .oneOf, .isTrue: continue
        }
      }
    }
    return factors
  }
}

import Precedence

/// How the groups of the two differ, criterion by criterion; where a group adds up, so do the
/// differences.
struct DifferencesAccount {
  /// Three columns of words and one of numbers have to fit beside each other.
  private static let narrowest = 12
  private let pair: Pair

  init(_ pair: Pair) { self.pair = pair }

  /// Writes a table for each group.
  func write(to outline: inout Outline, width: Int) {
    let groups = pair.comparison.groups
    guard !groups.isEmpty else { return }
    outline.begin(Wording.differencesTitle)
    if groups.contains(where: { adds($0) && !isSame($0) }) {
      outline.add(Wording.differencesAdd)
      outline.addBlank()
    }
    for (position, group) in groups.enumerated() {
      if position > 0, !(isSame(group) && isSame(groups[position - 1])) { outline.addBlank() }
      outline.add(Wording.groupDifference(group, isSame: isSame(group)))
      guard !isSame(group) else { continue }
      outline.addLines(table(group).lines(width: width - 2), depth: 1)
    }
  }

  private func table(_ group: PairComparison.GroupDifference) -> TextTable {
    let words = [Wording.part, pair.aheadTitle, pair.behindTitle].map {
      TextTable.Column(title: $0, givesWay: true)
    }
    let numbers = adds(group) ? [TextTable.Column(title: Wording.difference, isNumber: true)] : []
    return TextTable(
      columns: words + numbers,
      rows: group.terms.map { .cells(cells($0, adds: adds(group))) } + total(group),
      narrowest: Self.narrowest
    )
  }

  private func cells(_ term: PairComparison.TermDifference, adds: Bool) -> [String] {
    let words = [
      Wording.part(term, showsShare: adds), Wording.side(term.ahead, term.aheadContribution),
      Wording.side(term.behind, term.behindContribution),
    ]
    return adds ? words + [term.difference.map(Wording.signed) ?? "-"] : words
  }

  private func total(_ group: PairComparison.GroupDifference) -> [TextTable.Row] {
    guard adds(group), let ahead = group.aheadNumber, let behind = group.behindNumber else {
      return []
    }
    let sides = [(ahead, group.aheadLevel), (behind, group.behindLevel)].map { number, level in
      [Numeral.short(number), level].compactMap(\.self).joined(separator: ", ")
    }
    return [.cells([Wording.sum] + sides + [Wording.signed(ahead - behind)])]
  }

  /// Whether nothing in the group tells the two apart.
  private func isSame(_ group: PairComparison.GroupDifference) -> Bool {
    group.aheadNumber == group.behindNumber
      && group.terms.allSatisfy { $0.ahead == $0.behind && $0.difference ?? 0 == 0 }
  }

  /// Whether the group is the sum of what its parts add.
  private func adds(_ group: PairComparison.GroupDifference) -> Bool {
    !group.terms.isEmpty && group.terms.contains { $0.difference != nil }
  }
}

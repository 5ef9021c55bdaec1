import ScoringKernel

/// Every way in which the first place or the shortlist may become another.
///
/// The first place does if one that holds it loses its rank, if one that does not hold it gets at
/// least level, or if those that share it part. A shortlist of so many places does if a rule's
/// standing brings a candidate in or out, or if one that is not among these places gets at least level
/// with one that is. Whoever is kept or monitored is on the list or off it whatever the place.
struct ShareEvents: Sendable {
  let forms: ShareForms
  let table: MeasureTable
  /// The cells of each candidate.
  let cells: [[ShareCell]]
  private(set) var events: [ShareEvent] = []
  /// Why the events cannot all be listed; `nil` if they are.
  private(set) var obstacle: String?

  /// How many events are listed at most.
  static let limit = 1_000_000

  /// Lists the events.
  ///
  /// - Parameters:
  ///   - target: What is to change.
  ///   - outcome: The ranking as it stands.
  ///   - forms: The numbers.
  ///   - cells: The cells of each candidate.
  ///   - table: The measures.
  init(
    _ target: LeastChange.Target,
    _ outcome: RankingOutcome,
    _ forms: ShareForms,
    _ cells: [[ShareCell]],
    _ table: MeasureTable
  ) {
    self.forms = forms
    self.cells = cells
    self.table = table
    switch target {
    case .first: listFirst(outcome)
    case .shortlist: listShortlist(outcome, forms.plan.ranking.shortlist ?? 0)
    }
  }

  private mutating func listFirst(_ outcome: RankingOutcome) {
    let holders = outcome.first.map(\.position)
    let others = outcome.places.indices.filter { outcome.places[$0] != 1 }
    for row in holders { addCells(of: row) { !$0.isRanked } }
    guard let holder = holders.first else {
      for row in others { addCells(of: row, where: \.isRanked) }
      return
    }
    for row in others { addContest(row, over: holder) { _, _ in .level } }
    for row in holders {
      for other in holders where other != row { addContest(row, over: other) { _, _ in .ahead } }
    }
  }

  private mutating func listShortlist(_ outcome: RankingOutcome, _ length: Int) {
    let rows = outcome.places.indices
    let inside = rows.filter { (1...max(1, length)).contains(outcome.places[$0]) }
    let isInside = Set(inside)
    let isFull = inside.count >= length
    let hasMore = rows.contains { outcome.places[$0] > length }
    for row in rows {
      let (isListed, isPlaced) = (outcome.isShortlisted[row], isInside.contains(row))
      addCells(of: row) { cell in
        if isListed {
          return !cell.isRanked || cell.standing == .monitored || (cell.isPlain && !isPlaced)
        }
        if !cell.isRanked { return isPlaced && hasMore }
        return cell.standing == .kept || (cell.isPlain && (isPlaced || !isFull))
      }
    }
    for row in rows where !isInside.contains(row) {
      for other in inside {
        addContest(row, over: other) { cell, otherCell in
          cell.isPlain ? .level : otherCell.isPlain ? .ahead : .nothing
        }
      }
    }
    if inside.count > length { listTies(inside, length) }
  }

  /// Of more candidates than places, tied at the end, one falls out if as many as there are places
  /// get ahead of it.
  private mutating func listTies(_ inside: [Int], _ length: Int) {
    for row in inside {
      let others = inside.filter { $0 != row }
      guard let choices = others.choices(of: length, atMost: 200) else {
        obstacle = "too many candidates share the last place of the shortlist"
        return
      }
      for cell in cells[row].indices where cells[row][cell].isPlain {
        let subject = ShareEvent.Entrant(row: row, cell: cell)
        for choice in choices {
          events.append(
            ShareEvent(subject, others: choice, bounds: bounds([cells[row][cell]], nil))
          )
        }
      }
    }
  }

  private mutating func addCells(of row: Int, where isEvent: (ShareCell) -> Bool) {
    for index in cells[row].indices where isEvent(cells[row][index]) {
      let subject = ShareEvent.Entrant(row: row, cell: index)
      events.append(ShareEvent(subject, bounds: bounds([cells[row][index]], nil)))
    }
  }

  /// What a candidate has to reach against another for something to change.
  private enum Need {
    case nothing
    case level
    case ahead
  }

  private mutating func addContest(
    _ row: Int,
    over other: Int,
    _ need: (ShareCell, ShareCell) -> Need
  ) {
    guard obstacle == nil else { return }
    var contests: [Bool: [Bool: ShareContest]] = [:]
    for (index, cell) in cells[row].enumerated() where cell.isRanked {
      for (otherIndex, otherCell) in cells[other].enumerated() where otherCell.isRanked {
        let need = need(cell, otherCell)
        if need == .nothing { continue }
        let contest =
          contests[cell.isEmptied]?[otherCell.isEmptied]
          ?? ShareContest(forms, (row, cell.isEmptied), with: (other, otherCell.isEmptied), table)
        contests[cell.isEmptied, default: [:]][otherCell.isEmptied] = contest
        let key = contest.first(cell.rating, otherCell.rating)
        if key == .bent { obstacle = ShareEvents.bent }
        if key == .fixed(-1) || (key == .fixed(0) && need == .ahead) { continue }
        add(
          ShareEvent(
            .init(row: other, cell: otherIndex),
            rival: .init(row: row, cell: index),
            isStrict: need == .ahead,
            bounds: bounds([cell, otherCell], key)
          )
        )
      }
    }
  }

  private mutating func add(_ event: ShareEvent) {
    guard event.bounds.values.allSatisfy({ $0 < .infinity }) else { return }
    events.append(event)
    if events.count > Self.limit { obstacle = "there are too many ways in which it could change" }
  }

  /// Why numbers that are no sums of shares over the same stand in the way.
  static let bent = "numbers that decide do not change in proportion with these weights"

  private func bounds(
    _ cells: [ShareCell],
    _ key: ShareContest.Key?
  ) -> [LeastChange.Distance: Double] {
    var bounds: [LeastChange.Distance: Double] = [:]
    for distance in LeastChange.Distance.allCases {
      var bound = cells.reduce(0) { max($0, $1.bound(from: forms.now, by: distance)) }
      if case .sum(let sum) = key { bound = max(bound, distance.bound(from: forms.now, to: sum)) }
      bounds[distance] = bound
    }
    return bounds
  }
}

extension [Int] {
  /// Every choice of so many of the numbers, in order; `nil` if there are more choices than wanted.
  fileprivate func choices(of size: Int, atMost limit: Int) -> [[Int]]? {
    var choices: [[Int]] = [[]]
    for (position, number) in enumerated() {
      let left = count - position - 1
      choices = choices.flatMap { choice in
        (choice.count < size ? [choice + [number]] : [])
          + (choice.count + left >= size ? [choice] : [])
      }
      if choices.count > limit { return nil }
    }
    return choices
  }
}

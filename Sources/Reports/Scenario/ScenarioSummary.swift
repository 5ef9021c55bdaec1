import Precedence

/// What a scenario is, what it moves, and which change does it: a few sentences.
struct ScenarioSummary {
  /// How many moves are told one by one before the rest is counted.
  private static let mostMoves = 3
  private let column: ScenarioColumn

  init(_ column: ScenarioColumn) { self.column = column }

  private var outcome: ScenarioOutcome { column.outcome }

  var sentences: [String] {
    var sentences = [Wording.sentence("\(premise), \(consequence)")]
    if !outcome.moves.isEmpty {
      sentences += cause.map { [$0] } ?? []
      if column.hasShortlist, !saysShortlist { sentences.append(shortlist) }
      if !rangeChanges.isEmpty { sentences.append(Wording.otherRanges(rangeChanges.count)) }
    }
    sentences += outcome.scenario.because.map { [Wording.asked($0)] } ?? []
    return sentences
  }

  /// What is supposed: the changes if there are one or two, else how many.
  private var premise: String {
    outcome.effects.count <= 2
      ? Wording.premise(outcome.effects) : Wording.premise(ofMany: outcome.effects.count)
  }

  private var consequence: String {
    let moves = outcome.moves
    guard !moves.isEmpty else { return Wording.nothingMoves(but: ranges) }
    let told = Self.told(moves)
    let rest = moves.count - told.count
    let clauses = told.map { Wording.clause(of: $0, column) }
    return Wording.list(clauses + (rest > 0 ? [Wording.othersMove(rest)] : []))
  }

  /// The first of several: three of four told and "1 other" counted would hide a name to save nothing.
  private static func told<Item>(_ items: [Item]) -> ArraySlice<Item> {
    items.count <= mostMoves + 1 ? items[...] : items.prefix(mostMoves)
  }

  /// What those can be now whose place stays, a clause each.
  private var rangeChanges: [String] {
    column.base.ranking.compactMap { candidate in
      column.rangeChange(of: candidate).map {
        "\(Paragraph.oneLine(candidate.name)) \(Wording.canBe($0, $1))"
      }
    }
  }

  /// The first few of them, and how many more there are.
  private var ranges: [String] {
    let changes = rangeChanges
    let told = Array(Self.told(changes))
    let rest = changes.count - told.count
    return told + (rest > 0 ? [Wording.othersRange(rest)] : [])
  }

  /// Whether it has been said of everybody who joins or leaves the shortlist: of those whose place stays.
  private var saysShortlist: Bool {
    let isChanging = { (move: ScenarioMove) in
      move.before.isShortlisted != move.after.isShortlisted
    }
    let said = Self.told(outcome.moves).filter { $0.before.place == $0.after.place }
    let changing = outcome.moves.filter(isChanging)
    return !changing.isEmpty && said.count(where: isChanging) == changing.count
  }

  /// Which change did it, if one answer holds for everything that moves.
  private var cause: String? {
    guard outcome.effects.count > 1 else { return nil }
    let causes = outcome.moves.map(\.cause)
    if let first = causes.first, causes.allSatisfy({ $0 == first }) {
      return Wording.cause(first, outcome.effects)
    }
    let alone = outcome.effects.indices.filter { index in causes.allSatisfy { $0.has(index) } }
    return alone.isEmpty ? Wording.severalCauses : Wording.cause(.anyOf(alone), outcome.effects)
  }

  private var shortlist: String {
    let moves = outcome.moves
    let joining = moves.filter { $0.after.isShortlisted && !$0.before.isShortlisted }
    let leaving = moves.filter { $0.before.isShortlisted && !$0.after.isShortlisted }
    return Wording.shortlist(joining: joining.map(\.name), leaving: leaving.map(\.name))
  }
}

extension ScenarioMove.Cause {
  /// Whether a change by itself brings the candidate to where it ends.
  fileprivate func has(_ change: Int) -> Bool {
    if case .anyOf(let changes) = self { changes.contains(change) } else { false }
  }
}

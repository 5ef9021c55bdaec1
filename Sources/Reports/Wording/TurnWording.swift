import Robustness

/// The sentences about what changes in a ranking where a number goes too far.
extension Wording {
  /// What happens beyond an end, as far as one part of the ranking is concerned.
  static func turn(_ turn: Turn, _ subject: Brink.Subject, _ names: ShortNames) -> String {
    let (entering, leaving) = (names.list(turn.entering), names.list(turn.leaving))
    let (isOneIn, isOneOut) = (turn.entering.count == 1, turn.leaving.count == 1)
    switch (subject, turn.entering.isEmpty, turn.leaving.isEmpty) {
    case (.first, false, false):
      return "\(entering) \(isOneIn ? "takes" : "take") first place from \(leaving)"
    case (.first, false, true):
      return "\(entering) \(isOneIn ? "comes" : "come") level in first place"
    case (.first, true, false):
      return "\(leaving) no longer \(isOneOut ? "shares" : "share") first place"
    case (.shortlist, false, false):
      return "\(entering) \(isOneIn ? "replaces" : "replace") \(leaving) on the shortlist"
    case (.shortlist, false, true):
      return "\(entering) \(isOneIn ? "comes" : "come") onto the shortlist"
    case (.shortlist, true, false):
      return "\(leaving) \(isOneOut ? "falls" : "fall") off the shortlist"
    default: return moves(turn.moves, names)
    }
  }

  /// Who moves, the furthest first: `"A" and "B" change places (3rd and 4th)`, `"A" goes from 5th to
  /// 3rd and "B" and "C" go from 3rd to 4th`.
  static func moves(_ moves: [Turn.Move], _ names: ShortNames) -> String {
    if moves.count == 2, let from = moves[0].from, let to = moves[0].to,
      moves[1].from == to, moves[1].to == from
    {
      let (high, low) = (Numeral.ordinal(min(from, to)), Numeral.ordinal(max(from, to)))
      return "\(names.list(moves.map(\.candidate))) change places (\(high) and \(low))"
    }
    let together = together(moves)
    let shown = together.prefix(together.count > 3 ? 2 : 3)
    let rest = together.dropFirst(shown.count).reduce(0) { $0 + $1.candidates.count }
    let parts = shown.map { move($0, names) }
    return list(parts + (rest > 0 ? ["\(rest) \(rest == 1 ? "other moves" : "others move")"] : []))
  }

  /// Candidates that move from one place to another one together.
  private struct Company {
    let move: Turn.Move
    var candidates: [String]

    /// How far they move; those that come or go furthest of all.
    var distance: Int {
      guard let from = move.from, let to = move.to else { return Int.max }
      return abs(from - to)
    }
  }

  /// Those that move alike put together, the furthest first.
  private static func together(_ moves: [Turn.Move]) -> [Company] {
    var companies: [Company] = []
    for move in moves {
      let same = companies.firstIndex { $0.move.from == move.from && $0.move.to == move.to }
      if let same {
        companies[same].candidates.append(move.candidate)
      } else {
        companies.append(Company(move: move, candidates: [move.candidate]))
      }
    }
    return companies.enumerated().sorted {
      $0.element.distance != $1.element.distance
        ? $0.element.distance > $1.element.distance : $0.offset < $1.offset
    }.map(\.element)
  }

  private static func move(_ company: Company, _ names: ShortNames) -> String {
    let who = names.list(company.candidates)
    let isOne = company.candidates.count == 1
    switch (company.move.from, company.move.to) {
    case (let from?, let to?):
      let (from, to) = (Numeral.ordinal(from), Numeral.ordinal(to))
      return "\(who) \(isOne ? "goes" : "go") from \(from) to \(to)"
    case (nil, let to?): return "\(who) \(isOne ? "comes" : "come") in at \(Numeral.ordinal(to))"
    case (_?, nil): return "\(who) \(isOne ? "is" : "are") no longer ranked"
    default: return "\(who) \(isOne ? "stays" : "stay")"
    }
  }
}

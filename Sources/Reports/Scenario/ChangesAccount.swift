import Precedence

/// What each change of a scenario does: each by itself, what moved whom, and one after another.
struct ChangesAccount {
  private let column: ScenarioColumn

  init(_ column: ScenarioColumn) { self.column = column }

  private var outcome: ScenarioOutcome { column.outcome }

  /// The changes: what, from what, to what, and how many candidates each moves.
  var changes: [String] {
    outcome.effects.map { Wording.change($0, moving: outcome.moves.count) }
  }

  /// Each candidate that moves, with the changes that moved it; none if nothing moves.
  var causes: [String] {
    outcome.moves.map { Wording.cause(of: $0, column, changes: outcome.effects.count) }
  }

  /// Where each candidate that moves stands once the first change is in, the first two, and so on;
  /// `nil` if nothing moves.
  var steps: TextTable? {
    guard !outcome.moves.isEmpty else { return nil }
    let fixed = [
      TextTable.Column(title: Wording.candidate, givesWay: true),
      TextTable.Column(title: Wording.asItIs),
    ]
    let numbers = outcome.effects.indices.map {
      TextTable.Column(title: Wording.step($0 + 1))
    }
    let rows = outcome.moves.map { move in
      let standings = zip([move.before] + move.steps, move.steps).map(Wording.step)
      return TextTable.Row.cells([move.name, Wording.standing(move.before)] + standings)
    }
    return TextTable(columns: fixed + numbers, rows: rows)
  }
}

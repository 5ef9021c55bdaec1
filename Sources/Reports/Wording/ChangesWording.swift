import Precedence

/// The sentences about what each change of a scenario does.
extension Wording {
  static let changesTitle = "The changes"
  static let severalCauses = "Not all of it comes from one change: the list below says which."

  /// A change with what it does by itself.
  ///
  /// For example, `The weight of 'concern' in 'risk': 60 (50%), now 40 (40%). Alone it changes
  /// the standing of 2 candidates; without it 1 of the 3 that change would stay as it is.` A standing
  /// is the place, the rating and whether it is on the shortlist.
  static func change(_ effect: ChangeEffect, moving count: Int) -> String {
    let what = capitalised(fromTo(effect))
    let alone = moves(alone: effect.movesAlone)
    return "\(what). Alone it \(alone)\(staying(effect.movesOnlyWithIt, of: count))."
  }

  private static func moves(alone count: Int) -> String {
    switch count {
    case 0: "changes nothing"
    case 1: "changes the standing of 1 candidate"
    default: "changes the standing of \(count) candidates"
    }
  }

  /// How many of those that change would not without a change; nothing where all would.
  private static func staying(_ staying: Int, of count: Int) -> String {
    switch staying {
    case 0: ""
    case count: "; without it nothing would change"
    default:
      "; without it \(staying) of the \(count) that change would stay as "
        + (staying == 1 ? "it is" : "they are")
    }
  }

  static func changes(of title: String) -> String { "The changes of \"\(title)\"" }

  /// Which changes move everything that moves, by their subjects.
  ///
  /// For example, `The weight of 'concern' alone does it.`
  static func cause(_ cause: ScenarioMove.Cause, _ effects: [ChangeEffect]) -> String {
    let count = effects.count
    switch cause {
    case .anyOf(let changes):
      let subjects = changes.filter(effects.indices.contains).map { effects[$0].subject }
      if subjects.count > 1 {
        return sentence("Each of these does it alone: \(list(subjects.map(definite)))")
      }
      return sentence(capitalised("\(either(subjects.map(definite))) alone does it"))
    case .together(let changes):
      let subjects = changes.filter(effects.indices.contains).map { effects[$0].subject }
      if changes.count == count {
        return count == 2 ? "Only both together do it." : "Only all \(count) together do it."
      }
      return sentence("Only \(list(subjects.map(definite))) together do it")
    }
  }

  private static func either(_ subjects: [String]) -> String {
    guard let last = subjects.last, subjects.count > 1 else { return subjects.first ?? "" }
    return subjects.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Which changes move one candidate, by their numbers in the table.
  ///
  /// For example, `Burglary: change 1 alone.`
  static func cause(of move: ScenarioMove, _ column: ScenarioColumn, changes count: Int) -> String {
    let what =
      switch move.cause {
      case .anyOf(let changes) where changes.count == 1:
        "by change \(list(numbers(changes))) alone"
      case .anyOf(let changes): "by change \(either(numbers(changes))), each alone"
      case .together(let changes) where changes.count == count && count > 2:
        "only by all \(count) changes together"
      case .together(let changes): "only by changes \(list(numbers(changes))) together"
      }
    return sentence("\(clause(of: move, column)), \(what)")
  }

  private static func numbers(_ changes: [Int]) -> [String] { changes.map { String($0 + 1) } }

  // MARK: Steps

  static func step(_ number: Int) -> String {
    number == 1 ? "+ change 1" : "+ \(number)"
  }

  /// Where a candidate stands, without a result to say whether it shares the place.
  static func standing(_ standing: ScenarioMove.Standing) -> String {
    guard let place = standing.place else { return "not ranked" }
    return ["\(place)", standing.rating].compactMap(\.self).joined(separator: " ")
  }

  /// Where a candidate stands after one more change; a word where it moved.
  static func step(from before: ScenarioMove.Standing, to after: ScenarioMove.Standing) -> String {
    guard before != after else { return after.place.map(String.init) ?? "not ranked" }
    guard let from = before.place, let to = after.place, from != to else {
      return standing(after)
    }
    return "\(to) \(to < from ? "up" : "down")"
  }
}

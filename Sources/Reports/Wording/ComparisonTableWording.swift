import Precedence

/// The cells of the tables of two assessments beside each other.
extension Wording {
  static let stepColumn = "Step"
  static let changeColumn = "What differs"
  static let fromColumn = "Was"
  static let toColumn = "Is"
  static let movesColumn = "Moves"
  static let aloneColumn = "Alone"
  static let inAll = "In all"

  static let beforeColumn = "Before"
  static let afterColumn = "After"
  static let byStep = "Step by step"

  /// What each step does to a candidate: `1: up 3; 3: down 1`.
  static func steps(_ move: ComparisonMove) -> String {
    zip(1..., zip([move.before] + move.steps, move.steps)).compactMap { number, standings in
      standings.0 == standings.1
        ? nil : "\(number): \(effect(from: standings.0, to: standings.1))"
    }.joined(separator: "; ")
  }

  /// Where a candidate stands: `2= High`, `left out`, `not there`.
  static func standing(_ candidate: CandidateResult?) -> String {
    candidate.map(asItIs) ?? "not there"
  }

  /// What a step does to a candidate: `up 2`, `down 1, Medium`, `High, joins the shortlist`; nothing
  /// where it leaves it.
  static func effect(from before: ScenarioMove.Standing?, to after: ScenarioMove.Standing?)
    -> String
  {
    guard before != after else { return "" }
    guard let before else { return after?.place.map { "comes \(ordinal($0))" } ?? "comes in" }
    guard let after else { return "goes" }
    var rise: [String] = []
    switch (before.place, after.place) {
    case (let old?, let new?) where old != new:
      rise = ["\(new < old ? "up" : "down") \(abs(old - new))"]
    case (nil, let new?): rise = ["ranked \(ordinal(new))"]
    case (.some, nil): rise = ["no longer ranked"]
    case (nil, nil), (.some, .some): break
    }
    let rating = before.rating == after.rating ? [] : [after.rating ?? "unrated"]
    let list = before.isShortlisted == after.isShortlisted ? [] : [joins(after.isShortlisted)]
    return (rise + rating + list).joined(separator: ", ")
  }

  /// The whole move: `up 2`, `new`, `gone`, `same`.
  static func whole(_ move: ComparisonMove) -> String {
    if move.before == nil { return "new" }
    if move.after == nil { return "gone" }
    guard let rise = move.rise else { return move.after?.place == nil ? "unranked" : "ranked" }
    return rise == 0 ? "same" : "\(rise > 0 ? "up" : "down") \(abs(rise))"
  }
}

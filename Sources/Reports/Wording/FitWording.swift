import Precedence
import Robustness

/// The sentences about which weights give a stated order.
extension Wording {
  static let fitTitle = "Which weights give this order"
  static let statedTitle = "The order"
  static let fitWeightsTitle = "The weights"
  static let fitLevelsTitle = "The judged levels"
  static let fitMeaning =
    "That such weights exist does not show that anybody used them: an order can come about in many "
    + "ways, and these are only the ones that the rules can express."
  static let noFitMeaning =
    "That no such weights exist says that these rules do not make the order from this evidence, "
    + "whatever their weights; it does not say that the order is wrong."

  /// What was not chosen anew.
  static func leftAlone(judged: Bool) -> String {
    "Left as they are: the evidence,\(judged ? " judged levels," : "") cuts, matrix and rules."
  }

  /// One weight that changes: `concern in impact from 40% to 62%`.
  static func change(of weight: FitResult.Weight, to share: Double) -> String {
    let then = Numeral.beside(weight.now * 100, share * 100, decimals: 1) + "%"
    let name = "\(name(weight.term)) in \(name(weight.group))"
    return "\(name) from \(Numeral.share(weight.now)) to \(then)"
  }

  static let holdsAlready = "The rules as they are give this order already."

  // MARK: Yes

  /// The judged levels that a share of weights goes with.
  enum LevelsMeant: String {
    case asJudged = "with the levels as judged"
    case best = "with the levels in the column \"Best\" below"
  }

  /// How much of all weights give the order, as in `Yes: the order comes out for 3.1% of all weights`.
  static func fits(_ region: FitRegion, levels: LevelsMeant? = nil) -> String {
    let share = region.share
    let tail = levels.map { ", \($0.rawValue)." } ?? "."
    guard share.value < 1 else { return "Yes: the order comes out for all weights\(tail)" }
    guard share.value > 0 else {
      return share.standardError == nil
        ? "Yes, but only with weights that are just so: the least change of them upsets it."
        : "Yes, but for so few weights that no draw came upon them."
    }
    let error = share.standardError.map {
      " (give or take \(Numeral.short(200 * $0, decimals: 2)) points)"
    }
    return
      "Yes: the order comes out for \(frequency(share.value)) of all weights\(error ?? "")\(tail)"
  }

  private static func frequency(_ share: Double) -> String {
    share > 0 && share < 1e-3 ? "less than 0.1%" : Numeral.share(share)
  }

  /// The weights that the order says something about, the most narrowed ones first.
  ///
  /// For example, `It takes concern between 62% and 100% (now 40%) in impact.`
  static func needed(_ weights: [(weight: FitResult.Weight, range: ClosedRange<Double>)]) -> String
  {
    let parts = weights.map { entry in
      "\(name(entry.weight.term)) in \(name(entry.weight.group)) "
        + "\(between(entry.range)) (now \(Numeral.share(entry.weight.now)))"
    }
    return "It takes \(list(parts))."
  }

  private static func between(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (Numeral.share(range.lowerBound), Numeral.share(range.upperBound))
    if range.lowerBound <= 1e-9 { return "below \(high)" }
    if range.upperBound >= 1 - 1e-9 { return "above \(low)" }
    return low == high ? "at \(low)" : "between \(low) and \(high)"
  }

  static let anyWeights =
    "Every weight may be anything by itself; it depends on how they go together."

  /// How many combinations of judged levels allow the order.
  static func combinations(_ combinations: FitRegion.Combinations) -> String {
    let fitting = Numeral.short(Double(combinations.fitting))
    let all = Numeral.counted(combinations.all, "combination", "combinations")
    return
      "It can come out with \(fitting) of the \(all) of judged levels, each with weights of its "
      + "own."
  }

  /// The smallest change that leads there.
  ///
  /// - Parameters:
  ///   - changes: The weights that change.
  ///   - levels: Whether judged levels change before them.
  /// - Returns: One sentence.
  static func nearest(_ changes: [String], afterLevels levels: Bool) -> String {
    let head = levels ? "With those levels, the weights nearest" : "Nearest"
    return "\(head) to the rules as they are: \(list(changes)); at the edge itself candidates are "
      + "level."
  }

  static func nearestLevels(_ changes: [String]) -> String {
    "Fewest steps of judged levels away from those as they are: \(list(changes)). Other levels may "
      + "be as near."
  }

  // MARK: No

  static func conflicts(_ result: FitResult) -> String {
    result.judgements.isEmpty
      ? "No weights of these rules give this order."
      : "No weights of these rules give this order, whatever the judged levels."
  }

  /// What cannot hold together: `These 3 cannot hold together: "A" before "B", ...`.
  static func together(_ statements: [OrderStatement], _ names: ShortNames) -> String {
    let all = list(statements.map { statement($0, names) })
    return statements.count == 1
      ? "This alone cannot be had: \(all)."
      : "These \(statements.count) cannot hold together: \(all)."
  }

  /// What to drop so that the rest can be had.
  static func drop(_ drop: [OrderStatement], of all: Int, _ names: ShortNames) -> String {
    let some = drop.count == 1 ? "one" : "\(drop.count)"
    return "The fewest to drop so that the rest can be had: \(some) of "
      + "\(Numeral.counted(all, "statement", "statements")), for example "
      + "\(list(drop.map { statement($0, names) }))."
  }

  static let noDrop = "Which fewest statements to drop was not found in time."

  /// A thing that an order says: `"A" before "B"`.
  static func statement(_ statement: OrderStatement, _ names: ShortNames) -> String {
    let (ahead, behind) = (names.quoted(statement.ahead), names.quoted(statement.behind))
    return statement.isLevel ? "\(ahead) level with \(behind)" : "\(ahead) before \(behind)"
  }

  static func leastError(_ error: Double?) -> String {
    guard let error else {
      return "Ratings stand against it: no addition to the numbers of candidates would help."
    }
    return
      "How far off: even with the closest weights, \(Numeral.short(error)) in all would have to "
      + "be added to or taken from the numbers that candidates are ordered by."
  }

  // MARK: Figures

  static let fitWeightsNote =
    "Shares of the group. \"From\" and \"to\" are the ends that each weight can have while the others "
    + "follow; at an end candidates can be level. \"Best\" keeps the candidates furthest apart."
  static let closestNote = "Shares of the group; \"closest\" misses the order by least."

  static func margin(_ margin: Double) -> String {
    "With the best weights neighbours in the order are at least \(Numeral.short(margin)) apart."
  }
}

import Robustness

/// The sentences about value functions that give a stated order.
extension Wording {
  static let functionsTitle = "Which value functions give this order"
  static let pointsTitle = "The value functions"
  static let errorsTitle = "The errors"
  static let functionsNote =
    "Straight lines between the points, 0 at the least serious end; the values at the most serious "
    + "ends are the weights and add up to 1. \"From\" and \"to\" are the ends over all solutions that "
    + "are as good; the value is the middle of the extreme ones."
  static let errorsNote = "How much the value of a candidate misses by, for the order to come out."
  static let functionsMeaning =
    "They read the measures directly, past levels, matrix and rules: they say what somebody might "
    + "have had in mind, not what the rules do."

  /// That the order can be had, and how clearly.
  static func functionsFit(gap: Double, greatest: Double?) -> String {
    let far = greatest.map { ", and up to \(Numeral.fixed($0, decimals: 3)) could be had" } ?? ""
    return "Yes: there are value functions that give this order, neighbours at least "
      + "\(Numeral.short(gap)) apart\(far)."
  }

  /// That the order cannot be had, and what is missing.
  static func functionsConflict(_ error: Double, of candidates: Int) -> String {
    "No value functions give this order: the values of "
      + "\(Numeral.counted(candidates, "candidate", "candidates")) would have to be moved, by "
      + "\(Numeral.fixed(error, decimals: 3)) all together."
  }

  /// The criteria by weight: `Volume weighs most (50%, from 40% to 60%), then trend (30%, ...)`.
  static func heaviest(_ functions: [(ValueFunctionFit.Function, Double)]) -> String {
    let parts = functions.prefix(3).enumerated().map { position, entry in
      let (function, weight) = entry
      let range = function.weights
      let (low, high) = (share(range.lowerBound), share(range.upperBound))
      let span = low == high ? "" : ", from \(low) to \(high)"
      return "\(name(function.criterion)) \(position == 0 ? "weighs most " : "")"
        + "(\(share(weight))\(span))"
    }
    return capitalised(parts.joined(separator: ", then ")) + "."
  }

  private static func share(_ value: Double) -> String { Numeral.share(value) }
}

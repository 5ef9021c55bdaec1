import Precedence
import Robustness

/// The sentences about how firm a ranking is.
extension Wording {
  static let firmnessTitle = "How firm this ranking is"
  static let weightsTitle = "How far each weight may move"
  static let weightsNote =
    "Each weight by itself, as it is written in the rules, the others of its group keeping their "
    + "ratios; below it the share of the group. Between the two numbers, which are rounded, the order, "
    + "the shortlist or the first place stays as it is. \"Any\" is any weight but one that makes a "
    + "part of the group count for nothing."
  static let mirrorNote =
    "In a group of two a rise of one weight is a fall of the other: such a change is told of and "
    + "counted once."
  static let approximateNote =
    "\"about\": found by trying a fine grid, since a weighted product lies in between; two changes "
    + "close together can be missed."
  static let cutsTitle = "How far each cut may move"
  static let cutsNote =
    "Each cut by itself, between its neighbours. Between the two numbers, which are rounded, the "
    + "order, the shortlist or the first place stays as it is."
  static let leastTitle = "The least change of several weights at once"
  static let leastNote =
    "In shares of one group at a time, the other groups as they are. It happens just beyond the "
    + "change, or with it where a share becomes 0%."
  static let removalTitle = "If a candidate were not there"
  static let noRemoval = "Taking any one candidate away leaves the order of the others as it is."
  static let worthTitle = "Figures worth getting"

  // MARK: Numbers and their ends

  /// What a number has to do: `the weight of concern in impact falls below 31 (now 40)`.
  static func condition(_ brink: Brink, _ names: ShortNames) -> String {
    switch brink.number {
    case .weight(let weight): condition(weight, brink)
    case .cut(let cut): condition(cut, brink, names)
    }
  }

  private static func condition(_ weight: WeightStability, _ brink: Brink) -> String {
    let now = Numeral.short(weight.weight, decimals: Numeral.mostDecimals)
    let name = "the weight of \(name(weight.term)) in \(name(weight.group))"
    guard brink.distance > 1e-9 else {
      return "\(name) \(brink.isAbove ? "rises" : "falls") at all (now \(now))"
    }
    if brink.end <= 0 { return "\(name) is 0 (now \(now))" }
    if brink.end >= 1 { return "\(name) is all that counts (now \(Numeral.share(weight.share)))" }
    let about = weight.isExact ? "" : "about "
    let end = self.weight(weight, at: brink.end)
    return "\(name) \(brink.isAbove ? "rises above" : "falls below") \(about)\(end) (now \(now))"
  }

  /// The weight to write for a share; the share itself where no weight can be written for it.
  static func weight(_ weight: WeightStability, at share: Double) -> String {
    guard share < 1 else { return "all" }
    let value = weight.weight(atShare: share)
    guard weight.others > 0, value.isFinite else { return Numeral.share(share) }
    return Numeral.beside(weight.weight, value)
  }

  private static func condition(
    _ cut: ThresholdStability,
    _ brink: Brink,
    _ names: ShortNames
  ) -> String {
    let now = Numeral.measured(Numeral.short(cut.cut, decimals: Numeral.mostDecimals), cut.unit)
    let name = "the cut of \(name(cut.factor)) at \(now) (\(cut.level))"
    guard brink.distance > 1e-9 else {
      return "\(name) \(brink.isAbove ? "rises" : "falls") at all"
    }
    let end = self.cut(cut, at: brink.end)
    let holders = names.candidates(with: brink.end, on: cut.factor)
    let whose = holders.isEmpty ? "" : ", what \(names.list(holders)) \(has(holders))"
    return "\(name) \(brink.isAbove ? "rises above" : "falls to") \(end)\(whose)"
  }

  /// A value that a cut may have, with as many decimals as values have elsewhere in reports.
  static func cut(_ cut: ThresholdStability, at value: Double) -> String {
    let isPercent = cut.unit == "%"
    let least = isPercent ? 1 : value.magnitude < 0.1 ? 4 : 2
    return Numeral.beside(cut.cut, value, decimals: least) + (isPercent ? "%" : "")
  }

  private static func has(_ ids: [String]) -> String { ids.count == 1 ? "has" : "have" }
}

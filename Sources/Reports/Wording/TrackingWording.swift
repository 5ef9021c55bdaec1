import Precedence

/// The sentences of followed targets.
extension Wording {
  /// A verdict as the table says it.
  static func verdict(_ verdict: TargetVerdict) -> String {
    verdict == .noTarget ? "no target" : verdict.rawValue
  }

  /// A test of chance as the table says it: `p = 0.031`, or a dash where there was none.
  static func chance(_ chance: TargetChance) -> String {
    guard case .tested(let test) = chance else { return "-" }
    return Numeral.probability(test.probability)
  }

  /// The columns for which a page is too narrow.
  static func leftOut(_ columns: [String]) -> String {
    "No room for the column\(columns.count == 1 ? "" : "s") \(list(columns.map { "\"\($0)\"" }))."
  }

  // MARK: Summary

  static func total(_ total: TargetResult, missed: [String], of count: Int) -> String? {
    let parts = Numeral.counted(count, "component", "components")
    switch total.verdict {
    case .notReported, .noTarget: return nil
    case .met, .onCourse:
      let fate = total.verdict == .met ? "met its target" : "is on course"
      guard !missed.isEmpty else { return "The total (\(total.label)) \(fate)." }
      let theirs = total.verdict == .met ? "missed theirs" : "are not"
      return
        "The total (\(total.label)) \(fate) although \(missed.count) of its \(parts) \(theirs): "
        + "\(list(missed))."
    case .missed, .offCourse:
      let fate = total.verdict == .missed ? "missed its target" : "is off course"
      let others = missed.isEmpty ? "" : ", and so \(missed.count) of its \(parts): \(list(missed))"
      return "The total (\(total.label)) \(fate)\(others)."
    }
  }

  /// How many targets came to what: `7 of 10 were met. 3 were missed: ...`.
  static func verdicts(
    _ counts: [(TargetVerdict, [String])],
    of all: Int,
    isNamed: Bool
  ) -> String? {
    guard !counts.isEmpty else { return nil }
    let parts = counts.map { verdict, labels in
      let verb = labels.count == 1 ? "is" : "are"
      let past = labels.count == 1 ? "was" : "were"
      let fate =
        switch verdict {
        case .met, .missed: "\(past) \(verdict.rawValue)"
        default: "\(verb) \(verdict.rawValue)"
        }
      let isBad = verdict == .missed || verdict == .offCourse
      let names = isBad && isNamed ? ": \(list(labels))" : ""
      return "\(labels.count) \(fate)\(names)"
    }
    return "Of \(Numeral.counted(all, "target", "targets")), \(parts.joined(separator: "; "))."
  }

  /// What rose although it should fall, or the other way round, each with its numbers.
  static func wrongWay(_ rows: [TargetResult], _ direction: TargetDirection) -> String {
    let went =
      direction == .down ? "Rose although a fall is wanted" : "Fell although a rise is wanted"
    let items = rows.map { row in
      let figures = [row.baseline.value, row.actual.value].map { Numeral.short($0 ?? 0) }
      let rate = isByRate(row) ? " by the day" : ""
      let change = row.changePercent.map { ", " + Numeral.change($0) + rate } ?? ""
      let reported = row.actual.reported
      guard !row.actual.isComplete, let baseline = row.baseline.value else {
        return "\(row.label) (\(figures[1]) against \(figures[0])\(change))"
      }
      // A part of the year is compared with as large a part of the baseline.
      let share = row.actual.isSum ? baseline * Double(reported) / 4 : baseline
      let part = row.actual.isSum ? ", its share of \(figures[0])" : ""
      return "\(row.label) (\(figures[1]) in \(reported) of 4 quarters against "
        + "\(Numeral.short(share, decimals: 1))\(part)\(change))"
    }
    return "\(went): \(list(items))."
  }

  /// Whether the figures of a year were compared by rate, because the two periods differ in length.
  private static func isByRate(_ row: TargetResult) -> Bool {
    guard let base = row.baseline.value, base > 0, let value = row.actual.value,
      let percent = row.changePercent, row.actual.isComplete
    else { return false }
    return (100 * (value - base) / base - percent).magnitude > 1e-6
  }

  static func alreadyMissed(_ rows: [TargetResult]) -> String {
    "Already above the target of the whole year: \(list(rows.map(soFar)))."
  }

  static func alreadyMet(_ rows: [TargetResult]) -> String {
    "The target of the whole year is reached already: \(list(rows.map(soFar)))."
  }

  private static func soFar(_ row: TargetResult) -> String {
    let figures = [row.actual.value, row.target.value].map { Numeral.short($0 ?? 0) }
    return "\(row.label) (\(figures[0]) of \(figures[1]))"
  }

  static func notDistinguishable(_ labels: [String]) -> String {
    "Chance alone can explain the change (at 95%): \(list(labels))."
  }

  static func notReported(_ count: Int, of all: Int) -> String {
    count == all
      ? "Nothing is reported yet. That is not the same as 0."
      : "\(count) of \(all) \(count == 1 ? "is" : "are") not reported, which is not the same as 0."
  }

  static func noTarget(_ count: Int, of all: Int) -> String {
    count == all ? "No target is stated." : "No target is stated for \(count) of \(all)."
  }

  static func behindBaseline(_ rows: [TargetResult]) -> String {
    let items = rows.map { row in
      let figures = [row.target.value, row.baseline.value].map { Numeral.short($0 ?? 0) }
      return "\(row.label) (\(figures[0]), baseline \(figures[1]))"
    }
    let subject =
      rows.count == 1 ? "One target is worse than its baseline" : "Worse than the baseline"
    return "\(subject): \(list(items)); so it can be where counting changed."
  }

  static func gaps(_ rows: [TargetResult]) -> String {
    let items = rows.map { "\($0.label) (\(list($0.actual.gaps)))" }
    return "A quarter is missing before one that is reported: \(list(items))."
  }

  static func published(_ count: Int, wrong: [String]) -> String {
    guard wrong.isEmpty else {
      return "\(wrong.count) of \(count) published percentages are not what the figures give: "
        + "\(list(wrong))."
    }
    return count == 1
      ? "The published percentage is what the figures give."
      : "All \(count) published percentages are what the figures give."
  }

  // MARK: Method

  /// How the words of the table come about; only what the result uses.
  static func trackingMethod(_ result: TrackingResult) -> [String] {
    var notes = [lightMethod]
    let rows = result.sets.flatMap(\.rows)
    if result.sets.contains(where: { !$0.quarters.isEmpty }) { notes.append(quarterMethod) }
    if rows.contains(where: { $0.expected != nil }) { notes.append(lineMethod) }
    if rows.contains(where: isByRate) { notes.append(rateMethod) }
    let isTested = rows.contains { if case .tested = $0.chance { true } else { false } }
    if isTested { notes.append(chanceMethod) }
    if rows.contains(where: { $0.chance == .notTested(.notCounts) && $0.changePercent != nil }) {
      notes.append(levelMethod)
    }
    return notes
  }

  static let lightMethod =
    "Green: met or on course. Amber: not so, but moved the right way from the baseline. Red: not "
    + "moved the right way, or no baseline to tell by. Grey: nothing can be said."
  static let quarterMethod =
    "An empty quarter is not reported; it counts neither as 0 nor as a quarter that has passed. "
    + "In the course of a year, counts are compared with the baseline's share for the quarters "
    + "reported, as if it had been spread evenly; what has its season can look better or worse."
  static let lineMethod =
    "\"Line\" is where the straight line to the target stands after the quarters reported: on course "
    + "is at the line or better."
  static let rateMethod =
    "The two periods differ in length, so counts are compared with the baseline by the day."
  static let levelMethod =
    "\"Change\" is in per cent of the baseline, also where the figures are percentages themselves: "
    + "from 40% to 46% it is +15%."
  static let chanceMethod =
    "\"Chance\" is how often chance alone does as much as the change from the baseline if nothing "
    + "changed (exact conditional test of two counts); up to 0.05 the change is told from chance at "
    + "95%."
}

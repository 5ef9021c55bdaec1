import Precedence
import Robustness

/// How far weights or cuts may move, as a table: a row for each, with the numbers between which the
/// order, the shortlist and the first place stay.
struct StabilityTable {
  private let hasShortlist: Bool

  init(_ ranking: AssessmentResult) { hasShortlist = ranking.shortlist != nil }

  /// The table of weights; each has a second row with shares, where one of its numbers has an end.
  func weights(_ weights: [WeightStability]) -> TextTable {
    TextTable(columns: columns("Weight"), rows: weights.flatMap(rows))
  }

  /// The table of cuts.
  func cuts(_ cuts: [ThresholdStability]) -> TextTable {
    TextTable(columns: columns("Cut"), rows: cuts.map { .cells(cells($0)) })
  }

  private func columns(_ title: String) -> [TextTable.Column] {
    let parts = ["Order"] + (hasShortlist ? ["Shortlist"] : []) + ["First place"]
    return [TextTable.Column(title: title, givesWay: true), TextTable.Column(title: "Now")]
      + parts.map { TextTable.Column(title: $0) }
  }

  private func intervals(_ of: (Brink.Subject) -> StableInterval?) -> [StableInterval] {
    [of(.order), hasShortlist ? of(.shortlist) : nil, of(.first)].compactMap(\.self)
  }

  private func rows(_ weight: WeightStability) -> [TextTable.Row] {
    let intervals = intervals(weight.interval)
    let about = weight.isExact ? "" : " (about)"
    let name = "\(Wording.name(weight.group)): \(Wording.name(weight.term))\(about)"
    let now = Numeral.short(weight.weight, decimals: Numeral.mostDecimals)
    let numbers = intervals.map {
      Wording.range($0, now: weight.share) { Wording.weight(weight, at: $0) }
    }
    let shares = intervals.map { interval in
      interval.isUnbounded ? "" : Wording.range(interval, now: weight.share) { Numeral.share($0) }
    }
    let second = ["", Numeral.share(weight.share)] + shares
    return [.cells([name, now] + numbers), .cells(second)]
  }

  private func cells(_ cut: ThresholdStability) -> [String] {
    let now = Numeral.short(cut.cut, decimals: Numeral.mostDecimals)
    let ranges = intervals(cut.interval).map {
      Wording.range($0, now: cut.cut) { Wording.cut(cut, at: $0) }
    }
    return ["\(Wording.name(cut.factor)): \(cut.level)", Numeral.measured(now, cut.unit)] + ranges
  }
}

extension Wording {
  /// The numbers between which something stays: `31 to 62`, `over 31`, `up to 62`, `any`, `only 40`.
  static func range(
    _ interval: StableInterval,
    now: Double,
    _ number: (Double) -> String
  ) -> String {
    let (low, high) = (number(interval.low), number(interval.high))
    switch (interval.below, interval.above) {
    case (nil, nil): return "any"
    case (_?, nil): return "over \(low)"
    case (nil, _?): return "up to \(high)"
    default: return interval.low == interval.high ? "only \(number(now))" : "\(low) to \(high)"
    }
  }
}

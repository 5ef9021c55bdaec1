import Diagnostics
import Evidence

/// A published change against a baseline, worked out again to its last printed digit.
///
/// Worked out in whole numbers: 529 to 297 is a reduction of 44%, 146 to 186 one of -27%.
struct PublishedChange {
  let row: TargetRow
  let sign: TargetSection.PublishedSign

  /// The published percentage as a change: positive where the figure rose.
  var percent: Double? {
    guard let value = row.published?.value else { return nil }
    // Nought has a sign that says nothing.
    return sign == .reduction && value != 0 ? -value : value
  }

  /// Whether it is the one that the figures give; `nil` where there is nothing to compare.
  var agrees: Bool? {
    guard let number = row.published?.number, let (rise, base) = figures, base != 0 else {
      return nil
    }
    return agrees(number, rise, on: base)
  }

  /// What is wrong with it; nothing if it is right, missing, or cannot be worked out.
  var finding: Finding? {
    guard let number = row.published?.number, let (rise, base) = figures else { return nil }
    guard base != 0 else { return TargetMessage.publishedOfZero(row, number) }
    guard !agrees(number, rise, on: base) else { return nil }
    let decimals = min(number.decimals, 9)
    return TargetMessage.publishedDiffers(
      row,
      sign,
      published: number,
      exact: PercentageChange.rounded(of: wanted(rise), base: base, decimals: decimals),
      isOtherSign: agrees(number, -rise, on: base)
    )
  }

  private func agrees(_ number: DecimalNumber, _ rise: Int, on base: Int) -> Bool {
    PercentageChange.agrees(number, of: wanted(rise), base: base)
  }

  /// The change with the sign in which it was published.
  private func wanted(_ rise: Int) -> Int { sign == .reduction ? -rise : rise }

  /// The rise and its base as whole numbers of the same smallest unit: 71.5 after 70 is 15 on 700.
  private var figures: (rise: Int, base: Int)? {
    guard let baseline = row.baseline.number, let actual = row.figures.first?.number else {
      return nil
    }
    let decimals = max(actual.decimals, baseline.decimals)
    guard let now = Self.scaled(actual, to: decimals),
      let before = Self.scaled(baseline, to: decimals)
    else { return nil }
    let (rise, overflows) = now.subtractingReportingOverflow(before)
    return overflows || rise == .min ? nil : (rise, before)
  }

  private static func scaled(_ number: DecimalNumber, to decimals: Int) -> Int? {
    var digits = number.digits
    for _ in number.decimals..<max(number.decimals, decimals) {
      let (next, overflows) = digits.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      digits = next
    }
    return digits
  }
}

/// Percentages recomputed exactly as a published table rounds them.
package enum PercentageChange {
  /// `100 * part / base`, rounded half away from zero at a number of decimals.
  ///
  /// Worked out in whole numbers only, so that a half is a half: 39 on 312 is 12.5% exactly, and -1
  /// on 8 at no decimals is -13, not -12. A change is `this - last` on `last`; a reduction against
  /// a baseline is `baseline - actual` on `baseline` (529 to 297 is a reduction of 44%).
  ///
  /// - Parameters:
  ///   - part: The change or reduction, in the unit of the base.
  ///   - base: The count it is compared with; not zero.
  ///   - decimals: How many decimals to keep, from 0 to 18.
  /// - Returns: The percentage; `nil` for a base of zero and for a result of more than 18 digits.
  package static func rounded(of part: Int, base: Int, decimals: Int) -> DecimalNumber? {
    guard base != 0, (0...18).contains(decimals) else { return nil }
    let (scale, scaleOverflows) =
      DecimalNumber.power(decimals).multipliedReportingOverflow(by: 100)
    guard !scaleOverflows else { return nil }
    let product = part.magnitude.multipliedFullWidth(by: scale.magnitude)
    guard product.high < base.magnitude else { return nil }
    let (whole, rest) = base.magnitude.dividingFullWidth(product)
    // Half or more of the base is left over; written without doubling, which could overflow.
    let roundsUp = rest >= base.magnitude - rest
    guard whole < 999_999_999_999_999_999 else { return nil }
    let digits = Int(whole) + (roundsUp ? 1 : 0)
    return DecimalNumber(
      digits: (part < 0) != (base < 0) ? -digits : digits,
      decimals: decimals
    )
  }

  /// Whether a printed percentage is the one worked out from the counts.
  ///
  /// A number printed with more than nine decimals was worked out in binary fractions, whose last
  /// digits are noise; it is compared to nine decimals, give or take one in the ninth.
  ///
  /// - Parameters:
  ///   - published: The percentage as printed, without its sign.
  ///   - part: The change or reduction.
  ///   - base: The count it is compared with; not zero.
  /// - Returns: `false` also where the percentage cannot be worked out.
  package static func agrees(_ published: DecimalNumber, of part: Int, base: Int) -> Bool {
    let exact = 9
    guard published.decimals > exact else {
      return rounded(of: part, base: base, decimals: published.decimals) == published
    }
    guard let expected = rounded(of: part, base: base, decimals: exact) else { return false }
    let short = published.digits / DecimalNumber.power(published.decimals - exact)
    return (short - 1...short + 1).contains(expected.digits)
  }
}

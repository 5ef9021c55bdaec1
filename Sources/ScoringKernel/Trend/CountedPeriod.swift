/// How many events were counted in a period, and how much of them there was to count.
///
/// The exposure is the length of the period in days, or anything else that makes twice as many
/// events likely when it doubles, such as days × households. Only the ratio of two exposures
/// matters, so two periods of the same length may both say 1.
package struct CountedPeriod: Sendable, Equatable {
  /// The largest count that is accepted.
  ///
  /// It keeps the exact tests of ``TrendStatistics`` under a tenth of a second and the sum of two
  /// counts within 32 bits. All crime recorded in England and Wales in a year is under 7 million.
  package static var largestCount: Int { 1_000_000_000 }

  /// The number of events, from 0 to ``largestCount``.
  package let count: Int
  /// Days, or any other unit that both periods share; from 1e-9 to 1e12.
  package let exposure: Double

  /// Makes a period from its count.
  ///
  /// - Parameters:
  ///   - count: The number of events.
  ///   - exposure: Days, or any other unit that both periods share.
  /// - Throws: What is wrong with the count or the exposure.
  package init(count: Int, exposure: Double = 1) throws(TrendInputError) {
    guard count >= 0 else { throw .negativeCount }
    guard count <= Self.largestCount else { throw .countTooLarge }
    guard exposure >= 1e-9, exposure <= 1e12 else { throw .exposureOutOfRange }
    self.count = count
    self.exposure = exposure
  }

  /// Makes a period from a measure, which is a double even where it counts.
  ///
  /// - Parameters:
  ///   - measure: The number of events: a whole number.
  ///   - exposure: Days, or any other unit that both periods share.
  /// - Throws: What is wrong with the count or the exposure.
  package init(measure: Double, exposure: Double = 1) throws(TrendInputError) {
    guard !measure.isNaN else { throw .notAWholeNumber }
    guard measure >= 0 else { throw .negativeCount }
    guard measure <= Double(Self.largestCount) else { throw .countTooLarge }
    guard let count = Int(exactly: measure) else { throw .notAWholeNumber }
    try self.init(count: count, exposure: exposure)
  }
}

/// Why no trend can be worked out.
package enum TrendInputError: Error, Sendable, Equatable, CaseIterable {
  /// A count is below zero.
  case negativeCount
  /// A count is a fraction or not a number: rates and estimates are not counts.
  case notAWholeNumber
  /// A count is above ``CountedPeriod/largestCount``.
  case countTooLarge
  /// An exposure is zero, negative, not a number, or outside 1e-9 to 1e12.
  case exposureOutOfRange
}

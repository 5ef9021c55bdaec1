package import Diagnostics

// Levels, cuts and scales: R131 to R139. Unequal periods, gaps between bands and falling scores are found
// on reading, under the codes A007, R030 and R038.
extension FindingCode {
  /// Scores of points that rise and fall again.
  package static let turningPoints: FindingCode = "R132"
  /// A level or rating that nothing can reach.
  package static let unreachableLevel: FindingCode = "R133"
  /// Very different values on one level.
  package static let compressedRange: FindingCode = "R134"
  /// Levels or totals that tell few candidates apart.
  package static let poorDiscrimination: FindingCode = "R135"
  /// Judgements that crowd in the middle of the scale.
  package static let centredJudgements: FindingCode = "R136"
  /// A percentage change without a rule for small bases.
  package static let baseTooSmall: FindingCode = "R137"
  /// A cut in a gap between the numbers that a group can come to.
  package static let arbitraryCut: FindingCode = "R139"
}

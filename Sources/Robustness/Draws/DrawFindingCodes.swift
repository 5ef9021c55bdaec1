import Diagnostics

extension FindingCode {
  /// Weights to draw that cannot be read.
  static let drawnWeightsUnreadable: FindingCode = "C033"
  /// Weights to draw of a group, criterion or group inside one that does not exist.
  static let drawnWeightsUnknown: FindingCode = "C034"
  /// Weights to draw of which two statements contradict each other, or say the same twice.
  static let drawnWeightsContradictory: FindingCode = "C035"
}

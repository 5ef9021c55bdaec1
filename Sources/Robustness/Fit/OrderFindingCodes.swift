import Diagnostics

extension FindingCode {
  /// An order names something that is no candidate.
  static let unknownInOrder: FindingCode = "O001"
  /// An order names a candidate twice.
  static let twiceInOrder: FindingCode = "O002"
  /// An order leaves out candidates that are ranked.
  static let missingFromOrder: FindingCode = "O003"
  /// There is nothing where an order should have a candidate.
  static let emptyTier: FindingCode = "O004"
  /// An order has fewer than two candidates.
  static let shortOrder: FindingCode = "O005"
  /// An order uses a sign between candidates that it does not have.
  static let foreignOrderSign: FindingCode = "O006"
  /// A place of a table is no whole number from 1.
  static let unreadableOrderPlace: FindingCode = "O007"
  /// A table of an order lacks a column.
  static let missingOrderColumn: FindingCode = "O008"
}

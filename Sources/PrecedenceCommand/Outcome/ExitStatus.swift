/// What the program's exit code says.
enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Done.
  case done = 0
  /// Done, and the answer is no: the check found errors, a test failed, or an order cannot be had.
  case answerIsNo = 1
  /// The files cannot be used.
  case unusable = 2
  /// The arguments make no sense (`EX_USAGE` of `sysexits.h`).
  case usage = 64
  /// The program itself is at fault (`EX_SOFTWARE`).
  case ownFault = 70
  /// Interrupted from outside (128 and the number of the signal).
  case interrupted = 130
}

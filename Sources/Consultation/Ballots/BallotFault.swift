/// Why one ballot does not count.
struct BallotFault: Equatable {
  /// The reason.
  let reason: SpoiledBallot.Reason
  /// The text at fault, cut to forty characters; empty where there is none.
  let detail: String

  init(_ reason: SpoiledBallot.Reason, _ bytes: UnsafeBufferPointer<UInt8>? = nil) {
    self.reason = reason
    detail = bytes?.clipped ?? ""
  }
}

/// What tells whether a file has changed, but for what it says.
struct FileStamp: Sendable, Hashable {
  /// The path.
  let path: String
  /// The size in bytes.
  let size: Int
  /// When it was last written, in seconds from any fixed point; compared, never shown.
  let time: Double
}

/// Decides from one look at the files to the next whether to run again.
///
/// An editor writes a file in several steps: a change counts once two looks in a row see the same.
struct WatchedFiles: Sendable {
  private var run: [FileStamp]
  private var seen: [FileStamp]

  /// Begins with what the first run saw.
  init(_ stamps: [FileStamp]) {
    run = stamps
    seen = stamps
  }

  /// Whether to run again.
  ///
  /// - Parameter stamps: The files as they are now, in their order; one that is not there is left out.
  /// - Returns: `true` once for each change, when it has come to rest.
  mutating func shouldRun(_ stamps: [FileStamp]) -> Bool {
    guard stamps == seen else {
      seen = stamps
      return false
    }
    guard stamps != run else { return false }
    run = stamps
    return true
  }
}

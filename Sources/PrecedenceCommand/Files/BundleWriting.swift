import Diagnostics
import Precedence

/// Writes the files of a bundle: all of them, or none that was not there before.
struct BundleWriting: Sendable {
  /// What could not be written, and why.
  struct Fault: Error, Sendable, Hashable {
    let path: String
    let reason: String
  }

  /// What this run made, in the order in which it did.
  private var made: [String] = []

  /// Writes files one after the other, with the folders that they need.
  ///
  /// A file that holds the same bytes already is left alone. After a fault nothing is left that this
  /// run made.
  ///
  /// - Parameter files: The files.
  /// - Throws: The first file that cannot be written; everything made for it has been taken away.
  static func write(_ files: [Outcome.SavedFile]) throws(Fault) {
    var writing = BundleWriting()
    for file in files {
      do throws(Platform.WriteFault) {
        try writing.write(file)
      } catch {
        for path in writing.made.reversed() { Platform.remove(path) }
        let reason = if case .other(let reason) = error { reason } else { "its reader has gone" }
        throw Fault(path: file.path, reason: reason)
      }
    }
  }

  private mutating func write(_ file: Outcome.SavedFile) throws(Platform.WriteFault) {
    try makeFolder(FilePath.folder(of: file.path))
    let isNew = !Platform.exists(file.path)
    if !isNew, (try? EvidenceFiles().read(file.path))?.bytes == file.bytes { return }
    if isNew { made.append(file.path) }
    try Platform.replaceFile(file.path, with: file.bytes)
  }

  /// Makes a folder and those above it that are not there.
  private mutating func makeFolder(_ path: String) throws(Platform.WriteFault) {
    guard !path.isEmpty, path != "/", !Platform.exists(path) else { return }
    try makeFolder(FilePath.folder(of: path))
    try Platform.makeFolder(path)
    made.append(path)
  }
}

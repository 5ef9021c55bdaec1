public import Diagnostics

/// Where files come from: a disk, memory, an archive.
///
/// The library reads only what it is asked to and only through one of these.
public protocol FileSource: Sendable {
  /// Reads a whole file.
  ///
  /// - Parameter path: The path, as a user or a user's file names it.
  /// - Returns: The file under that name.
  /// - Throws: Why it cannot be read.
  func read(_ path: String) throws(FileFault) -> SourceText

  /// Whether a path names a folder.
  ///
  /// - Parameter path: The path.
  /// - Returns: Whether there is a folder of that name.
  func isFolder(_ path: String) -> Bool
}

/// Why a file cannot be read.
public enum FileFault: Error, Sendable, Hashable {
  /// There is nothing of that name.
  case notFound
  /// It is a folder.
  case isFolder
  /// It is there but may not be read, or reading failed.
  case notReadable
  /// It is larger than this many bytes, more than a file of rules or evidence can sensibly be.
  case tooLarge(limit: Int)
}

/// Files that are in memory, for tests and for programs that have them from elsewhere.
public struct MemoryFiles: FileSource {
  private let files: [String: [UInt8]]

  /// Makes a source of files from their texts.
  ///
  /// - Parameter files: The text of each file by its path.
  public init(_ files: [String: String]) { self.init(bytes: files.mapValues { Array($0.utf8) }) }

  /// Makes a source of files from their bytes.
  ///
  /// - Parameter files: The bytes of each file by its path; of two paths that differ only in needless
  ///   parts, as `a.csv` and `./a.csv` do, the first in the order of the alphabet counts.
  public init(bytes files: [String: [UInt8]]) {
    let named = files.sorted { $0.key < $1.key }.map { (FilePath.normalised($0.key), $0.value) }
    self.files = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a whole file.
  ///
  /// - Parameter path: The path as it was given, but for needless `.` and `..` in it.
  /// - Returns: The file, named as it was asked for.
  /// - Throws: ``FileFault/isFolder`` or ``FileFault/notFound``.
  public func read(_ path: String) throws(FileFault) -> SourceText {
    guard let bytes = files[FilePath.normalised(path)] else {
      throw isFolder(path) ? .isFolder : .notFound
    }
    return SourceText(name: path, bytes: bytes)
  }

  /// Whether any file lies below a path.
  ///
  /// - Parameter path: The path.
  /// - Returns: Whether a file's path begins with it.
  public func isFolder(_ path: String) -> Bool {
    let folder = FilePath.normalised(path)
    guard folder != "." else { return true }
    return files.keys.contains { $0.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") }
  }
}

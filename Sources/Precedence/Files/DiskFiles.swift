public import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of the disk, relative to the current folder.
public struct DiskFiles: FileSource {
  /// The largest file that is read at once: 256 MiB.
  public static let byteLimit = 1 << 28

  /// Makes a source of files.
  public init() {}

  /// Reads a whole file.
  ///
  /// - Parameter path: The path, absolute or relative to the current folder.
  /// - Returns: The file under that name.
  /// - Throws: Why it cannot be read.
  public func read(_ path: String) throws(FileFault) -> SourceText {
    // Most files are there: asking about one only after it failed saves a dozen system calls.
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    else {
      throw fault(path)
    }
    if data.count > Self.byteLimit { throw .tooLarge(limit: Self.byteLimit) }
    return SourceText(name: path, bytes: Array(data))
  }

  /// Whether a path names a folder.
  ///
  /// - Parameter path: The path, absolute or relative to the current folder.
  /// - Returns: Whether there is a folder of that name, or a link to one.
  public func isFolder(_ path: String) -> Bool { kind(of: path) == .folder }

  private func fault(_ path: String) -> FileFault {
    switch kind(of: path) {
    case .nothing: .notFound
    case .folder: .isFolder
    case .other: .notReadable
    }
  }

  private enum Kind {
    case nothing
    case folder
    case other
  }

  /// What a path leads to, links followed.
  private func kind(of path: String) -> Kind {
    #if canImport(FoundationEssentials)
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return .nothing
      }
      return isFolder ? .folder : .other
    #else
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return .nothing
      }
      return isFolder.boolValue ? .folder : .other
    #endif
  }
}

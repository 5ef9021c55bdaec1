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
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path)) else {
      throw .notFound
    }
    if attributes[.type] as? FileAttributeType == .typeDirectory { throw .isFolder }
    if let size = attributes[.size] as? Int, size > Self.byteLimit {
      throw .tooLarge(limit: Self.byteLimit)
    }
    guard let data = FileManager.default.contents(atPath: path) else { throw .notReadable }
    return SourceText(name: path, bytes: Array(data))
  }

  /// Whether a path names a folder.
  ///
  /// - Parameter path: The path, absolute or relative to the current folder.
  /// - Returns: Whether there is a folder of that name, or a link to one.
  public func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path))
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  /// The path behind links, whose own attributes say nothing about what they lead to.
  private func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}

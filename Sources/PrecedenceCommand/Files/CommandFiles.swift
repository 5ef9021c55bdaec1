import Diagnostics
import Precedence

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of the disk, and the standard input under the name `-`.
struct CommandFiles: FileSource {
  /// The name that stands for the standard input or output.
  static let dash = "-"

  private let disk = DiskFiles()

  /// Reads a whole file, or the standard input to its end.
  ///
  /// - Parameter path: The path, or `-`.
  /// - Returns: The text, the standard input under the name `standard input`.
  /// - Throws: Why it cannot be read.
  func read(_ path: String) throws(FileFault) -> SourceText {
    if path == Self.dash {
      let bytes = try Platform.standardInput(limit: DiskFiles.byteLimit)
      return SourceText(name: "standard input", bytes: bytes)
    }
    // A pipe can be read only once and has no size, which the reader of plain files asks for.
    if let bytes = try Platform.pipe(path, limit: DiskFiles.byteLimit) {
      return SourceText(name: path, bytes: bytes)
    }
    return try disk.read(path)
  }

  /// Whether a path names a folder.
  func isFolder(_ path: String) -> Bool { path != Self.dash && disk.isFolder(path) }

  /// The files that checking a folder means: its `assessment.yaml`, which names all it needs; if it
  /// has none, its YAML files and those of the folders in it.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - depth: How many levels of folders to look into; a bound, since links can lead in a circle.
  /// - Returns: The paths, sorted within each folder; none if the folder cannot be looked into.
  func filesToCheck(in folder: String, depth: Int = 8) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    if names.contains("assessment.yaml") { return [start + "assessment.yaml"] }
    let visible = names.filter { !$0.hasPrefix(".") }
    let inside = depth > 0 ? visible.filter { isFolder(start + $0) } : []
    return visible.filter(Self.isYAML).map { start + $0 }
      + inside.flatMap { filesToCheck(in: start + $0, depth: depth - 1) }
  }

  private static func isYAML(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}

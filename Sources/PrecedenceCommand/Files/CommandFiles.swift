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

  /// Whether there is a file or folder of that name.
  func exists(_ path: String) -> Bool {
    path == Self.dash || FileManager.default.fileExists(atPath: path)
  }

  /// The files that checking a folder means: its `assessment.yaml`, which names all it needs; if it
  /// has none, its YAML files and those of the folders in it, but for those of other programs.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - depth: How many levels of folders to look into; a bound, since links can lead in a circle.
  /// - Returns: The paths, sorted within each folder; none if the folder cannot be looked into.
  func filesToCheck(in folder: String, depth: Int = 8) -> [String] {
    var seen: Set<String> = []
    return filesToCheck(in: folder, depth: depth, seen: &seen)
  }

  private func filesToCheck(in folder: String, depth: Int, seen: inout Set<String>) -> [String] {
    guard seen.insert(Self.resolved(folder)).inserted else { return [] }
    let visible = visibleNames(in: folder)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    if visible.contains("assessment.yaml") { return [start + "assessment.yaml"] }
    let inside = depth > 0 ? visible.filter { isFolder(start + $0) } : []
    var files = visible.filter(Self.isYAML).map { start + $0 }.filter { !isForeign($0) }
    for name in inside { files += filesToCheck(in: start + name, depth: depth - 1, seen: &seen) }
    return files
  }

  /// The assessments that a folder without an `assessment.yaml` stands for: its YAML files but for
  /// rules and scenarios, if at least one of them is an assessment.
  ///
  /// A file that is empty or cannot be read counts as one, so that no area is dropped in silence.
  ///
  /// - Parameter folder: The folder; folders inside it are not looked into.
  /// - Returns: The paths, sorted; none if there is an `assessment.yaml` or no assessment.
  func assessments(in folder: String) -> [String] {
    let names = visibleNames(in: folder)
    guard !names.contains("assessment.yaml") else { return [] }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    let files = names.filter(Self.isYAML).map { start + $0 }
      .filter { !isFolder($0) && !Platform.isPipe($0) }
    let kinds = files.map { file in (try? read(file)).map(FileKind.of) ?? .unknown }
    guard kinds.contains(.assessment) else { return [] }
    return zip(files, kinds).filter { $0.1 != .rules && $0.1 != .scenarios && $0.1 != .tests }.map(
      \.0
    )
  }

  /// The record that a path means: of a folder with a bundle, the record in it.
  ///
  /// - Parameter path: The path, or `-`.
  /// - Returns: The path of the record; the path itself if it is no such folder.
  func record(_ path: String) -> String {
    guard isFolder(path), !exists(FilePath.joined("assessment.yaml", in: path)) else { return path }
    let record = FilePath.joined("record.json", in: path)
    return Platform.isPlainFile(record) ? record : path
  }

  /// A name that two paths share if they lead to one file.
  ///
  /// - Parameter path: The path, or `-`.
  /// - Returns: The absolute path with links followed; of a folder, its `assessment.yaml`.
  func identity(of path: String) -> String {
    if path == Self.dash { return path }
    let url = URL(fileURLWithPath: path)
    let file = isFolder(path) ? url.appendingPathComponent("assessment.yaml") : url
    return file.resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// The YAML files in a folder and in the folders in it.
  ///
  /// Pipes are left out, since nobody may ever write into them; each folder is looked into once,
  /// however many links lead to it.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - depth: How many levels of folders to look into.
  /// - Returns: The paths, sorted within each folder; none if the folder cannot be looked into.
  func yamlFiles(in folder: String, depth: Int = 8) -> [String] {
    files(in: folder, depth: depth).filter(Self.isYAML)
  }

  /// The files in a folder and in the folders in it, as ``yamlFiles(in:depth:)`` looks for them.
  func files(in folder: String, depth: Int = 8) -> [String] {
    var seen: Set<String> = []
    return files(in: folder, depth: depth, seen: &seen)
  }

  private func files(in folder: String, depth: Int, seen: inout Set<String>) -> [String] {
    guard seen.insert(Self.resolved(folder)).inserted else { return [] }
    let visible = visibleNames(in: folder)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    let inside = depth > 0 ? visible.filter { isFolder(start + $0) } : []
    var files = visible.map { start + $0 }.filter { !isFolder($0) && !Platform.isPipe($0) }
    for name in inside { files += self.files(in: start + name, depth: depth - 1, seen: &seen) }
    return files
  }

  /// What stands in a folder, sorted, but for what begins with a point; nothing if it cannot be looked
  /// into.
  func visibleNames(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    return names.filter { !$0.hasPrefix(".") }
  }

  /// The path of a folder with links followed, so that links in a circle end.
  private static func resolved(_ folder: String) -> String {
    URL(fileURLWithPath: folder).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// Whether a file in a folder, which nobody named, can be read and is another program's.
  ///
  /// A pipe is left to those who read it.
  private func isForeign(_ path: String) -> Bool {
    guard Platform.isPlainFile(path), let source = try? read(path) else { return false }
    return FileKind.of(source) != .record && TopKeys(source).isForeign
  }

  /// Whether a name ends as that of a YAML file; capitals do not matter.
  static func isYAML(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}

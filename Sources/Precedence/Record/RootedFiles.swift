public import Diagnostics

/// Files seen from a folder: whatever is read bears the same name wherever the folder lies.
///
/// A record is made from files seen from the folder of the assessment, so that no text in it depends
/// on where the program was started.
public struct RootedFiles<Base: FileSource>: FileSource {
  private let base: Base
  private let folder: String

  /// Makes a source of files.
  ///
  /// - Parameters:
  ///   - base: Where files come from.
  ///   - folder: The folder, as `base` names it; nothing for where `base` itself looks from.
  public init(_ base: Base, in folder: String) {
    self.base = base
    self.folder = folder
  }

  /// Reads a whole file.
  ///
  /// - Parameter path: The path, seen from the folder; an absolute one stays what it is.
  /// - Returns: The file under that name.
  /// - Throws: Why it cannot be read.
  public func read(_ path: String) throws(FileFault) -> SourceText {
    let source = try base.read(FilePath.joined(path, in: folder))
    return SourceText(name: path, bytes: source.bytes)
  }

  /// Whether a path, seen from the folder, names a folder.
  ///
  /// - Parameter path: The path.
  /// - Returns: Whether there is a folder of that name.
  public func isFolder(_ path: String) -> Bool { base.isFolder(FilePath.joined(path, in: folder)) }
}

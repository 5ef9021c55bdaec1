import Diagnostics
import Precedence

/// The files on the disk, one of them cut off.
struct CutFile: FileSource {
  let path: String
  let source: SourceText
  private let bytes: [UInt8]
  private let disk = DiskFiles()

  init(_ path: String, _ bytes: some Collection<UInt8>) {
    self.path = path
    self.bytes = Array(bytes)
    source = SourceText(name: path, bytes: self.bytes)
  }

  func read(_ path: String) throws(FileFault) -> SourceText {
    if Self.plain(path) == Self.plain(self.path) {
      return SourceText(name: path, bytes: bytes)
    }
    return try disk.read(path)
  }

  func isFolder(_ path: String) -> Bool { disk.isFolder(path) }

  /// A path without its steps up, so that one file has one name.
  static func plain(_ path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return parts
  }
}

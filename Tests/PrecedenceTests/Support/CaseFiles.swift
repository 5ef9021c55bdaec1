import Foundation
import Precedence
import TestSupport

extension CaseFolder {
  /// The files of the folder in memory, those of its folders included, by their paths in it.
  var files: MemoryFiles {
    var files: [String: [UInt8]] = [:]
    let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String }
    for path in paths ?? [] where !path.hasSuffix("expected.txt") {
      var isFolder: ObjCBool = false
      let full = url.appendingPathComponent(path).path
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[path] = bytes(path)
    }
    return MemoryFiles(bytes: files)
  }

  /// The assessment of the folder: `assessment.yaml`, or `candidates.csv` by `rules.yaml`.
  var assessment: Checked<Assessment> {
    guard bytes("assessment.yaml").isEmpty, !bytes("candidates.csv").isEmpty else {
      return Assessment.read("assessment.yaml", from: files)
    }
    return Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
  }
}

extension MemoryFiles {
  /// The files of a folder of the project, by their paths in the project.
  static func project(_ folders: [String], changing: (String, String) -> String = { $1 }) -> Self {
    var files: [String: String] = [:]
    for folder in folders {
      let start = ProjectFolder.root.appendingPathComponent(folder)
      let paths = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String }
      for path in paths ?? [] {
        let name = folder + "/" + path
        let text = String(decoding: ProjectFolder.bytes(name), as: UTF8.self)
        files[name] = changing(name, text)
      }
    }
    return MemoryFiles(files)
  }
}

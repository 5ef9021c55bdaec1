import Foundation
import Precedence
import TestSupport

/// The rules and assessments that the project ships.
enum ShippedFiles {
  /// Every rules file.
  static let rules = paths("Rules", "rules.yaml") + paths("Examples", "rules.yaml")

  /// Every assessment file that ranks something.
  static let assessments = paths("Examples", ".yaml").filter { path in
    guard !path.contains("rules"), !path.contains("scenarios") else { return false }
    let text = String(decoding: ProjectFolder.bytes(path), as: UTF8.self)
    return text.contains("\ncandidates:")
  }

  private static func paths(_ folder: String, _ end: String) -> [String] {
    let start = ProjectFolder.file(folder).path
    let found = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(end) }.map { "\(folder)/\($0)" }.sorted()
  }

  /// A path as the machine knows it.
  static func full(_ path: String) -> String { ProjectFolder.file(path).path }
}

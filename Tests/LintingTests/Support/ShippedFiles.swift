import Foundation
import Precedence
import TestSupport

/// The rules and assessments that the project ships.
enum ShippedFiles {
  /// The rules of the examples, and those in `Rules` that belong to no other test.
  static let rules =
    ["simple", "st-albans-2008", "st-albans-2021"].map { "Rules/\($0)/rules.yaml" }
    + paths("Examples", "rules.yaml")

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

import Foundation
import TestSupport

/// Files of the project, for tests that are not about reading them.
enum SampleFiles {
  static let simpleRules = ProjectFolder.file("Rules/simple/rules.yaml").path
  static let simpleCandidates = ProjectFolder.file("Rules/simple/candidates.csv").path
  static let stAlbans = ProjectFolder.file("Examples/st-albans-2021").path

  /// A folder of two assessments.
  static let several = ProjectFolder.file("Tests/Cases/command/rank-several").path

  /// A file of two scenarios.
  static let scenarios =
    ProjectFolder.file("Tests/Cases/command/what-if-files/asked.yaml").path

  static func bytes(_ path: String) -> [UInt8] { ProjectFolder.bytes(path) }
}

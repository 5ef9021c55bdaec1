import Foundation
import TestSupport

/// Paths into the project from any folder.
enum ProjectPath {
  static func of(_ path: String) -> String { ProjectFolder.file(path).path }
}

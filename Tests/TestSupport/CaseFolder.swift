package import Foundation

/// A folder of `Tests/Cases`: the files of one scenario and what is expected of them.
package struct CaseFolder: Sendable, CustomTestName {
  /// The folder's name, which says what the scenario is about.
  package let name: String
  package let url: URL

  /// The scenarios of a kind, sorted by name.
  ///
  /// - Parameter kind: The folder inside `Tests/Cases`, such as `rules`.
  /// - Returns: One entry for each folder in it; none if there is no such folder.
  package static func all(_ kind: String) -> [CaseFolder] {
    let folder = ProjectFolder.root.appendingPathComponent("Tests/Cases/\(kind)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map {
      CaseFolder(name: $0, url: folder.appendingPathComponent($0))
    }
  }

  /// The bytes of a file in the folder; empty if there is none.
  package func bytes(_ file: String) -> [UInt8] {
    (try? Data(contentsOf: url.appendingPathComponent(file))).map { Array($0) } ?? []
  }

  /// The file of the folder that holds what is expected.
  package func golden(_ file: String) -> GoldenFile {
    GoldenFile(url.appendingPathComponent(file))
  }
}

/// Something that test output shows by its name alone.
package protocol CustomTestName: CustomStringConvertible {
  var name: String { get }
}

extension CustomTestName {
  package var description: String { name }
}

/// The folder that holds the whole project.
package enum ProjectFolder {
  /// Found from where this file stood when it was compiled.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the project.
  package static func file(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// The bytes of a file of the project; empty if there is none.
  package static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appendingPathComponent(path))).map { Array($0) } ?? []
  }
}

import Diagnostics
import Precedence

/// Rules files and the files of tests that belong to them.
struct TestFiles: Sendable, Hashable {
  /// A rules file.
  let rules: String
  /// The files with its tests, but for the rules file itself.
  var tests: [String]
}

extension CommandFiles {
  /// The rules files in a folder and in the folders in it.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - depth: How many folders deep to look; links can lead in a circle.
  /// - Returns: The paths, sorted within each folder.
  func rulesFiles(in folder: String, depth: Int = 8) -> [String] {
    yamlFiles(in: folder, depth: depth).filter { Platform.isPlainFile($0) && isRules($0) }
  }

  private func isRules(_ path: String) -> Bool {
    guard let source = try? read(path) else { return false }
    return FileKind.of(source) == .rules && !TopKeys(source).isForeign
  }

  /// The files of tests beside a rules file: `tests.yaml`, `tests.csv`, any `….tests.yaml` and
  /// `….tests.csv`, and the CSV files of a folder `tests`.
  ///
  /// `area.tests.csv` is of `area.yaml` where there is one. Where several rules files share a folder,
  /// the others are of `rules.yaml`, or of all if none has that name.
  ///
  /// - Parameter rules: The rules file.
  /// - Returns: The paths, sorted.
  func testFiles(beside rules: String) -> [String] {
    let folder = FilePath.folder(of: rules)
    let place = folder.isEmpty ? "." : folder
    let names = visibleNames(in: place)
    let own = names.filter {
      TestFileName.isTests($0) && TestFileName.belongs($0, to: rules, names)
    }
    let isMain = TestFileName.takesAll(rules, names)
    let inside = isMain ? visibleNames(in: FilePath.joined("tests", in: folder)) : []
    let tables = inside.filter { $0.lowercased().hasSuffix(".csv") }.map { "tests/" + $0 }
    return (own + tables).map { FilePath.joined($0, in: folder) }
  }
}

/// What the names of files of tests say.
enum TestFileName {
  private static let endings = [".tests.yaml", ".tests.yml", ".tests.csv"]

  /// Whether a file of that name holds tests of the rules beside it.
  static func isTests(_ name: String) -> Bool {
    ["tests.yaml", "tests.yml", "tests.csv"].contains(name) || stem(name) != nil
  }

  /// Whether a file of tests belongs to a rules file of its folder.
  static func belongs(_ name: String, to rules: String, _ names: [String]) -> Bool {
    guard let stem = stem(name), hasRules(stem, names) else { return takesAll(rules, names) }
    let file = FilePath.name(of: rules)
    return file == stem + ".yaml" || file == stem + ".yml"
  }

  /// Whether what is meant for no rules file in particular is meant for this one.
  static func takesAll(_ rules: String, _ names: [String]) -> Bool {
    FilePath.name(of: rules) == "rules.yaml" || !names.contains("rules.yaml")
  }

  private static func hasRules(_ stem: String, _ names: [String]) -> Bool {
    names.contains(stem + ".yaml") || names.contains(stem + ".yml")
  }

  /// What stands before `.tests.csv`; `nil` for another name.
  private static func stem(_ name: String) -> String? {
    guard let ending = endings.first(where: name.hasSuffix), name.count > ending.count else {
      return nil
    }
    return String(name.dropLast(ending.count))
  }
}

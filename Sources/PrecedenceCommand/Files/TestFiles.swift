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
  /// A `rules.yaml` that is empty or cannot be read counts as one, so that no rules are left out in
  /// silence.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - depth: How many folders deep to look; links can lead in a circle.
  /// - Returns: The paths, sorted within each folder.
  func rulesFiles(in folder: String, depth: Int = 8) -> [String] {
    yamlFiles(in: folder, depth: depth).filter { Platform.isPlainFile($0) && isRules($0) }
  }

  private func isRules(_ path: String) -> Bool {
    guard let source = try? read(path) else { return TestFileName.isMain(path) }
    if TopKeys(source).isForeign { return false }
    return switch FileKind.of(source) {
    case .rules: true
    case .unknown: TestFileName.isMain(path)
    case .assessment, .scenarios, .tests, .table, .record: false
    }
  }

  /// The files of tests in a folder and in the folders in it, whatever rules they belong to: those
  /// with a name of tests, and other YAML files that hold tests.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The paths, sorted within each folder.
  func testFiles(in folder: String) -> [String] {
    files(in: folder).filter { path in
      let isNamed = TestFileName.isTests(FilePath.name(of: path))
      guard isNamed || Self.isYAML(path), Platform.isPlainFile(path) else { return false }
      guard let source = try? read(path) else { return isNamed }
      switch FileKind.of(source) {
      case .tests: return isNamed || !TopKeys(source).isForeign
      case .table, .unknown: return isNamed
      case .rules, .assessment, .scenarios, .record: return false
      }
    }
  }

  /// The files of tests beside a rules file: `tests.yaml`, `tests.csv`, any `….tests.yaml` and
  /// `….tests.csv`, and the CSV and YAML files of a folder `tests`; capitals do not matter.
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
    let folders = isMain ? names.filter { $0.lowercased() == "tests" } : []
    let inside = folders.flatMap { inner in
      visibleNames(in: FilePath.joined(inner, in: folder)).map { inner + "/" + $0 }
    }
    let held = inside.filter { holdsTests(FilePath.joined($0, in: folder)) }
    return (own + held).map { FilePath.joined($0, in: folder) }
  }

  /// Whether a file of a folder `tests` is meant as tests.
  private func holdsTests(_ path: String) -> Bool {
    if path.lowercased().hasSuffix(".csv") { return true }
    guard Self.isYAML(path), Platform.isPlainFile(path) else { return false }
    guard let source = try? read(path) else { return true }
    switch FileKind.of(source) {
    case .tests, .unknown: return true
    case .rules, .assessment, .scenarios, .table, .record: return false
    }
  }
}

/// What the names of files of tests say.
enum TestFileName {
  private static let endings = [".tests.yaml", ".tests.yml", ".tests.csv"]

  /// Whether a file of that name holds tests of the rules beside it.
  static func isTests(_ name: String) -> Bool {
    ["tests.yaml", "tests.yml", "tests.csv"].contains(name.lowercased()) || stem(name) != nil
  }

  /// Whether a file is named as the rules of its folder.
  static func isMain(_ path: String) -> Bool {
    ["rules.yaml", "rules.yml"].contains(FilePath.name(of: path).lowercased())
  }

  /// Whether a file of tests belongs to a rules file of its folder.
  static func belongs(_ name: String, to rules: String, _ names: [String]) -> Bool {
    guard let stem = stem(name), hasRules(stem, names) else { return takesAll(rules, names) }
    let file = FilePath.name(of: rules).lowercased()
    return file == stem + ".yaml" || file == stem + ".yml"
  }

  /// Whether what is meant for no rules file in particular is meant for this one.
  static func takesAll(_ rules: String, _ names: [String]) -> Bool {
    FilePath.name(of: rules).lowercased() == "rules.yaml"
      || !names.contains { $0.lowercased() == "rules.yaml" }
  }

  private static func hasRules(_ stem: String, _ names: [String]) -> Bool {
    names.contains { [stem + ".yaml", stem + ".yml"].contains($0.lowercased()) }
  }

  /// What stands before `.tests.csv`, in small letters; `nil` for another name.
  private static func stem(_ name: String) -> String? {
    let name = name.lowercased()
    guard let ending = endings.first(where: name.hasSuffix), name.count > ending.count else {
      return nil
    }
    return String(name.dropLast(ending.count))
  }
}

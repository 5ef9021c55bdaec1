public import Diagnostics
import PlainYAML
public import Precedence
import RulesFile

extension RulesTests {
  /// Reads the tests of a rules file: those in it, and those of other files that are in memory.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - sources: Files of tests, as YAML or as tables; which they are is told by what is in them.
  /// - Returns: The tests in the order of the files, and every problem found in them.
  /// - Complexity: Linear in the size of the files, times the number of measures.
  public static func read(_ rules: Rules, and sources: [SourceText] = []) -> Checked<RulesTests> {
    var findings = FindingList()
    let names = TestNames(rules)
    var written = own(rules, findings: &findings)
    for source in sources {
      written +=
        TestsTable.isTable(source)
        ? TestsTable.tests(source, names, findings: &findings)
        : TestsFile.tests(source, findings: &findings)
    }
    var check = TestCheck(rules, names)
    let tests = check.tests(written)
    findings.append(contentsOf: check.findings)
    return Checked(RulesTests(tests), findings)
  }

  /// Reads the tests of a rules file, in it and beside it.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - paths: Files of tests; `nil` for `tests.yaml` and `tests.csv` in the folder of the rules, as
  ///     far as they are there.
  ///   - files: Where files come from.
  /// - Returns: The tests in the order of the files, and every problem found in them.
  public static func read(
    _ rules: Rules,
    and paths: [String]? = nil,
    from files: some FileSource
  ) -> Checked<RulesTests> {
    var findings = FindingList()
    let folder = FilePath.folder(of: rules.file)
    let usual = ["tests.yaml", "tests.csv"].map { FilePath.joined($0, in: folder) }
    var sources: [SourceText] = []
    for path in paths ?? usual {
      do throws(FileFault) {
        sources.append(try files.read(path))
      } catch {
        if paths == nil, error == .notFound { continue }
        findings.append(error.finding(path, namedAt: nil, hint: "see how it is spelt"))
      }
    }
    let read = read(rules, and: sources)
    findings.append(contentsOf: read.findings)
    return Checked(read.value, findings)
  }

  /// What is wrong with a file of tests by itself, whatever the rules are.
  ///
  /// - Parameter source: The file, as YAML.
  /// - Returns: The findings.
  package static func findings(in source: SourceText) -> FindingList {
    var findings = FindingList()
    _ = TestsFile.tests(source, findings: &findings)
    return findings
  }

  /// The tests in the rules file itself.
  private static func own(_ rules: Rules, findings: inout FindingList) -> [WrittenTest] {
    let document = rules.checked.document
    guard let node = document.tests.value else { return [] }
    var reading = WrittenTestReading(StrictReader(source: document.source))
    let tests = reading.tests(node)
    findings.append(contentsOf: reading.reader.findings)
    return tests
  }
}

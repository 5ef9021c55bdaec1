import Diagnostics
import Precedence

/// What checking some paths found.
struct CheckReport: Sendable {
  /// The name of the JSON that ``json`` gives, with its version.
  static let schema = "precedence.findings/1"

  /// The files that were checked, in the order in which they were named.
  private(set) var checked: [String] = []
  /// Everything found in them.
  private(set) var findings = FindingList()
  /// The scenarios in them, each file with its path.
  private var scenarios: [(path: String, scenarios: [Scenario])] = []
  /// The assessments in them.
  private var assessments: [String] = []
  /// Whether a path that was named could not be read at all.
  private(set) var hasUnusablePath = false
  /// The day whose values are in force where values of rules have dates.
  private let asOf: CalendarDate?

  /// Checks files.
  ///
  /// - Parameters:
  ///   - paths: Rules files, assessment files, and folders.
  ///   - asOf: The day whose values are in force where values of rules have dates; `nil` for the day
  ///     that an assessment gives, else the newest values.
  ///   - files: Where they come from.
  init(of paths: [String], asOf: CalendarDate? = nil, from files: CommandFiles) {
    self.asOf = asOf
    for path in paths { check(path, files) }
    for (path, scenarios) in scenarios { check(scenarios, path, files) }
  }

  /// The exit code: errors in a file are an answer, a file that is not there is none.
  var status: ExitStatus {
    if hasUnusablePath { return .unusable }
    return findings.hasErrors ? .answerIsNo : .done
  }

  /// The findings in full, and how many there are.
  var text: String {
    let summary = CommandWording.summary(
      files: checked.count,
      errors: count(.error),
      warnings: count(.warning),
      notes: count(.note)
    )
    return findings.isEmpty ? summary : FindingRenderer().text(findings) + "\n" + summary
  }

  /// The findings for programs: `schema, files[], errors, warnings, notes, more, findings[]`.
  var json: String {
    JSONValue.object([
      ("schema", .text(Self.schema)),
      ("files", .array(checked.map(JSONValue.text))),
      ("errors", .integer(count(.error))),
      ("warnings", .integer(count(.warning))),
      ("notes", .integer(count(.note))),
      ("more", .integer(findings.uncounted)),
      ("findings", findings.json),
    ]).formatted
  }

  private func count(_ severity: Finding.Severity) -> Int {
    findings.sorted.count { $0.severity == severity }
  }

  private mutating func check(_ path: String, _ files: CommandFiles) {
    guard files.isFolder(path) else { return checkFile(path, files) }
    let found = files.filesToCheck(in: path)
    if found.isEmpty { refuse(CommandWording.nothingToCheck(path)) }
    for file in found { checkFile(file, files) }
  }

  private mutating func checkFile(_ path: String, _ files: CommandFiles) {
    do throws(FileFault) {
      let source = try files.read(path)
      switch FileKind.of(source) {
      case .table: refuse(CommandWording.tableToCheck(path))
      // The reader of rules says best what is missing from a file that says nothing.
      case .rules, .unknown: add(path, Rules.read(source, asOf: asOf).findings)
      case .assessment:
        assessments.append(path)
        add(path, Assessment.findings(in: path, asOf: asOf, from: files))
      case .record: add(path, DecisionRecord.read(source).findings)
      case .scenarios:
        let read = Scenario.read(source)
        add(path, read.findings)
        if let value = read.value { scenarios.append((path, value)) }
      }
    } catch {
      refuse(error.finding(path, namedAt: nil, hint: "see how it is spelt"))
    }
  }

  /// Checks scenarios against the assessment that was named with them; alone, they can only be read.
  private mutating func check(_ scenarios: [Scenario], _ path: String, _ files: CommandFiles) {
    guard let assessment = assessments.first, assessments.count == 1 else {
      return findings.append(CommandWording.scenariosAlone(path, scenarios.count))
    }
    // What is wrong with the assessment itself has been said.
    guard let value = Assessment.read(assessment, asOf: asOf, from: files).value else { return }
    for scenario in scenarios { findings.append(contentsOf: value.applying(scenario).findings) }
  }

  private mutating func add(_ path: String, _ found: FindingList) {
    checked.append(path)
    findings.append(contentsOf: found)
  }

  private mutating func refuse(_ finding: Finding) {
    hasUnusablePath = true
    findings.append(finding)
  }
}

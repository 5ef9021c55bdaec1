import Diagnostics
import Linting
import Precedence

/// What checking some paths found.
struct CheckReport: Sendable {
  /// The name of the JSON that ``json`` gives, with its version.
  static let schema = "precedence.findings/1"

  /// The files that were checked, in the order in which they were named.
  private(set) var checked: [String] = []
  /// Everything found in them.
  private(set) var findings = FindingList()
  /// Whether a file among them names others, which were read too.
  private var namesOthers = false
  /// The scenarios in them, each file with its path.
  private var scenarios: [(path: String, scenarios: [Scenario])] = []
  /// The assessments in them, `nil` for one that cannot be read.
  private var assessments: [Assessment?] = []
  /// The rules files in them, with what was found on reading them.
  private var rules: [(source: SourceText, path: String, read: Checked<Rules>)] = []
  /// The tables in them.
  private var tables: [(source: SourceText, path: String)] = []
  /// From which severity on the answer is no.
  private let failing: Finding.Severity
  /// Whether a path that was named could not be read at all.
  private(set) var hasUnusablePath = false
  /// The day whose values are in force where values of rules have dates.
  private let asOf: CalendarDate?

  /// Checks files.
  ///
  /// - Parameters:
  ///   - paths: Rules files, assessment files, tables with their rules, and folders.
  ///   - failing: From which severity on the answer is no.
  ///   - asOf: The day whose values are in force where values of rules have dates; `nil` for the day
  ///     that an assessment gives, else the newest values.
  ///   - files: Where they come from.
  init(
    of paths: [String],
    failing: Finding.Severity = .error,
    asOf: CalendarDate? = nil,
    from files: CommandFiles
  ) {
    self.failing = failing
    self.asOf = asOf
    for path in paths { check(path, files) }
    for (source, path) in tables { checkTable(source, path, files) }
    for (path, scenarios) in scenarios { check(scenarios, path) }
    addRules(files)
  }

  /// The exit code: what is wrong with a file is an answer, a file that is not there is none.
  ///
  /// What an author accepts with a reason never makes the answer no.
  var status: ExitStatus {
    if hasUnusablePath { return .unusable }
    let isNo = findings.sorted.contains { finding in
      finding.acceptance == nil && finding.severity.isAtLeast(failing)
    }
    return isNo || findings.hasErrors ? .answerIsNo : .done
  }

  /// The findings in full, and how many there are.
  var text: String {
    let summary = CommandWording.summary(
      files: checked.count,
      namingOthers: namesOthers,
      errors: count(.error),
      warnings: count(.warning),
      notes: count(.note)
    )
    if findings.isEmpty { return summary }
    let more = explained.map { CommandWording.moreAbout($0) + "\n" } ?? ""
    return FindingRenderer().text(findings) + "\n" + more + summary
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

  /// The first code found of which there is a page.
  private var explained: FindingCode? {
    let pages = Set(Lint.pages.map(\.code))
    return findings.sorted.first { pages.contains($0.code) }?.code
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
      case .table: tables.append((source, path))
      // The reader of rules says best what is missing from a file that says nothing.
      case .rules, .unknown:
        checked.append(path)
        rules.append((source, path, Rules.read(source, asOf: asOf)))
      case .assessment:
        namesOthers = true
        let read = Assessment.checked(in: path, asOf: asOf, from: files)
        add(path, linted(read))
      case .tests: add(path, TestsCheck.findings(source, at: path, files))
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

  /// Checks a table with the one rules file that was named beside it.
  private mutating func checkTable(_ source: SourceText, _ path: String, _ files: CommandFiles) {
    guard let beside = rules.first, rules.count == 1 else {
      return refuse(CommandWording.tableToCheck(path, rulesFiles: rules.count))
    }
    let known = ReadFiles(sources: [beside.path: beside.source, path: source], others: files)
    let read = Assessment.read(rules: beside.path, candidates: path, asOf: asOf, from: known)
    let ranked = read.value?.result()
    let findings = ranked?.findings ?? read.findings
    add(path, linted(CheckedAssessment(read.value, ranked?.value, findings)))
  }

  /// What was found in an assessment with what its checks find.
  private mutating func linted(_ read: CheckedAssessment) -> FindingList {
    assessments.append(read.assessment)
    return Lint.findings(of: read)
  }

  /// Adds what is found in rules, unless an assessment says it already, and with its candidates; and
  /// what is found in their tests.
  private mutating func addRules(_ files: CommandFiles) {
    let ranked = Set(
      assessments.compactMap { $0.map { files.identity(of: Lint.rulesFile(of: $0)) } }
    )
    var tested: Set<String> = []
    for (source, path, read) in rules {
      if let rules = read.value, tested.insert(files.identity(of: source.name)).inserted {
        findings.append(contentsOf: TestsCheck.findings(of: rules, at: path, files))
      }
      guard !ranked.contains(files.identity(of: source.name)) else { continue }
      findings.append(
        contentsOf: read.value.map { Lint.findings(of: $0, after: read.findings) } ?? read.findings
      )
    }
    for assessment in assessments.compactMap(\.self) {
      let path = Lint.rulesFile(of: assessment)
      guard tested.insert(files.identity(of: path)).inserted else { continue }
      findings.append(contentsOf: TestsCheck.findings(of: assessment.rules, at: path, files))
    }
  }

  /// Checks scenarios against the assessment that was named with them; alone, they can only be read.
  private mutating func check(_ scenarios: [Scenario], _ path: String) {
    guard let assessment = assessments.first, assessments.count == 1 else {
      return findings.append(CommandWording.scenariosAlone(path, scenarios.count))
    }
    // What is wrong with the assessment itself has been said.
    guard let value = assessment else { return }
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

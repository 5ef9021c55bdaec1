import Diagnostics
import Precedence

/// Which scenarios somebody asked for: those of files, and one made of the changes on the command
/// line.
struct ScenarioRequest: Sendable {
  /// The assessment, as hints repeat it.
  let assessment: String
  /// The files of scenarios.
  let paths: [String]
  /// The changes on the command line, each with its option.
  let changes: [(option: ScenarioOption, text: String)]
  /// What the scenario of the command line, or of all together, is called.
  let name: String?
  /// Why it is looked at.
  let because: String?
  /// Whether all changes make one scenario.
  let areTogether: Bool

  /// The mistakes that show without reading a file.
  func mistake(_ files: CommandFiles) -> Finding? {
    if paths.isEmpty, changes.isEmpty { return CommandWording.noScenario(assessment) }
    if changes.isEmpty, !areTogether {
      let idle = [name.map { _ in "--name" }, because.map { _ in "--because" }]
      if let option = idle.compactMap(\.self).first {
        let hint = "leave it out, or change something with --set: files name their scenarios"
        return CommandWording.idleOption(option, to: "files of scenarios", hint: hint)
      }
    }
    return repeated(files)
  }

  /// The scenarios in their order: those of the files, then that of the command line.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: The scenarios, or all that is wrong with them.
  func scenarios(from files: CommandFiles) -> Checked<[Scenario]> {
    var findings = FindingList()
    var scenarios: [Scenario] = []
    for path in paths {
      let read = read(path, files)
      findings.append(contentsOf: read.findings)
      scenarios += read.value ?? []
    }
    let own = ownScenario
    findings.append(contentsOf: own.findings)
    scenarios += own.value.map { [$0] } ?? []
    return Checked(
      findings.hasErrors ? nil : areTogether ? [joined(scenarios)] : scenarios,
      findings
    )
  }

  /// What of the scenarios is saved: that of the command line, or all of them if they are one.
  ///
  /// - Parameter scenarios: All of them.
  /// - Returns: The scenarios to save; none if nothing was changed on the command line.
  func saved(of scenarios: [Scenario]) -> [Scenario] {
    areTogether || !changes.isEmpty ? Array(scenarios.suffix(1)) : []
  }

  /// The scenario of the command line; `nil` without a finding if there is none.
  private var ownScenario: (value: Scenario?, findings: FindingList) {
    var findings = FindingList()
    var read: [ScenarioChange] = []
    for (option, text) in changes {
      let change = ScenarioChange.read(text, as: option)
      findings.append(contentsOf: change.findings)
      read += change.value.map { [$0] } ?? []
    }
    guard !read.isEmpty, !findings.hasErrors else { return (nil, findings) }
    let scenario = Scenario(name: name ?? Self.name(of: read), because: because, changes: read)
    return (scenario, findings)
  }

  /// A name for changes that nobody named, from the changes as written.
  ///
  /// For example, `impact.concern x2, without arson and 2 more`.
  static func name(of changes: [ScenarioChange]) -> String {
    let shown = changes.prefix(2).map(name)
    let rest = changes.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func name(_ change: ScenarioChange) -> String {
    let without = "without."
    guard change.target.hasPrefix(without), change.value == "yes" else {
      return "\(change.target) \(change.value)"
    }
    return "without \(change.target.dropFirst(without.count))"
  }

  private func joined(_ scenarios: [Scenario]) -> Scenario {
    let names = scenarios.map(\.name).joined(separator: " + ")
    let reasons = scenarios.compactMap(\.because).joined(separator: "; ")
    return Scenario(
      name: name ?? names,
      because: because ?? (reasons.isEmpty ? nil : reasons),
      changes: scenarios.flatMap(\.changes)
    )
  }

  private func read(_ path: String, _ files: CommandFiles) -> Checked<[Scenario]> {
    guard !files.isFolder(path) else {
      let finding = CommandWording.notScenarios(path, is: "a folder")
      return Checked(nil, FindingList([finding]))
    }
    let read = Scenario.read(path, from: files)
    if read.value == nil, path.contains("="), !files.exists(path) {
      return Checked(nil, FindingList([CommandWording.changeForFile(path)]))
    }
    // A pipe has been read to its end; opening it once more could wait for ever.
    guard read.value == nil, path != CommandFiles.dash, !Platform.isPipe(path),
      let source = try? files.read(path), let kind = Self.otherKind(source)
    else { return read }
    return Checked(nil, FindingList([CommandWording.notScenarios(path, is: kind)]))
  }

  private static func otherKind(_ source: SourceText) -> String? {
    switch FileKind.of(source) {
    case .assessment: "an assessment"
    case .rules: "a rules file"
    case .tests: "a file of tests"
    case .table: "a table"
    case .record: "a decision record"
    case .scenarios, .unknown: nil
    }
  }

  /// A file that is named a second time; the standard input can be read only once.
  private func repeated(_ files: CommandFiles) -> Finding? {
    var seen = [(files.identity(of: assessment), assessment)]
    for path in paths {
      let identity = files.identity(of: path)
      if let other = seen.first(where: { $0.0 == identity }) {
        return CommandWording.scenarioFileTwice(path, other.1)
      }
      seen.append((identity, path))
    }
    return nil
  }
}

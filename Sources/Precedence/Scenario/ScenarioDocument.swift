public import Diagnostics
import PlainYAML

extension Scenario {
  /// How many scenarios are run at once.
  public static let limit = 100
  /// How many changes a scenario may have.
  public static let changeLimit = 200

  /// Reads a scenario file.
  ///
  /// ```yaml
  /// format: 1
  /// name: Concern counts double
  /// because: a councillor asked
  /// changes:
  ///   risk.concern: 60
  ///   volume@burglary: +20%
  ///   rising_fast: off
  /// ```
  ///
  /// Several stand as a list under `scenarios:`, each with its own `name`, `because` and `changes`.
  /// What the changes mean is checked by ``Assessment/applying(_:)``, against the rules.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - files: Where files come from.
  /// - Returns: The scenarios in the order of the file, and every problem found in it.
  public static func read(_ path: String, from files: some FileSource) -> Checked<[Scenario]> {
    var findings = FindingList()
    let hint = "name a YAML file with 'format: 1', a name and changes"
    guard let source = files.read(path, namedAt: nil, hint: hint, findings: &findings) else {
      return Checked(nil, findings)
    }
    return read(source)
  }

  /// Reads a scenario file that is in memory already.
  ///
  /// - Parameter source: The file.
  /// - Returns: The scenarios, and every problem found in the file.
  public static func read(_ source: SourceText) -> Checked<[Scenario]> {
    let (yaml, found) = YAMLParser.parse(source)
    var findings = found
    var reader = StrictReader(source: source, damage: findings)
    let scenarios = ScenarioDocument.scenarios(yaml, &reader)
    findings.append(contentsOf: reader.findings)
    return Checked(scenarios, findings)
  }
}

/// The reading of a scenario file, from its tree to scenarios.
private enum ScenarioDocument {
  static let format = 1

  enum Key: String, CaseIterable, Sendable {
    case format
    case about
    case name
    case because
    case changes
    case scenarios
  }

  enum ScenarioKey: String, CaseIterable, Sendable {
    case name
    case because
    case changes
  }

  static func scenarios(_ yaml: YAMLDocument, _ reader: inout StrictReader) -> [Scenario]? {
    guard !yaml.root.isAbsent else {
      if !reader.isDamaged {
        reader.report(.noValue, Message.empty, at: 0..<0, hint: Message.emptyHint)
      }
      return nil
    }
    guard let keys = StrictMapping<Key>(yaml.root, "the scenario file", reader: &reader) else {
      return nil
    }
    let hint = Message.formatHint
    let format = keys.wholeNumber(.format, in: 1...Int.max, isRequired: true, hint: hint, &reader)
    if let format = format.located, format.value != Self.format {
      reader = StrictReader(source: yaml.source)
      let message = Message.otherFormat(format.value)
      reader.report(.otherScenarioFormat, message, at: format.range, hint: hint)
      return nil
    }
    _ = keys.text(.about, &reader)
    return keys[.scenarios] == nil ? single(yaml.root, keys, &reader) : list(keys, &reader)
  }

  /// A file that is one scenario.
  private static func single(
    _ root: YAMLNode,
    _ keys: StrictMapping<Key>,
    _ reader: inout StrictReader
  ) -> [Scenario]? {
    let hint = Message.nameHint
    let name = keys.text(.name, isRequired: true, hint: hint, &reader)
    let because = keys.text(.because, &reader)
    let changes = keys.field(.changes, isRequired: true, hint: Message.changesHint, &reader) {
      Self.changes($1, $2, &$0)
    }
    guard let name = name.value, let changes = changes.value else { return nil }
    return [Scenario(name: name, because: because.value, changes: changes)]
  }

  /// A file with a list of scenarios.
  private static func list(
    _ keys: StrictMapping<Key>,
    _ reader: inout StrictReader
  ) -> [Scenario]? {
    for key in [Key.name, .because, .changes] {
      guard let entry = keys[key] else { continue }
      let message = Message.bothForms(key.rawValue)
      reader.report(.scenarioForms, message, at: entry.key.range, hint: Message.bothFormsHint)
    }
    var names: [String: Range<Int>] = [:]
    let read = keys.field(.scenarios, &reader) {
      reader,
      node,
      subject -> Located<[Scenario]>? in
      guard let nodes = reader.list(node, subject) else { return nil }
      guard nodes.count <= Scenario.limit else {
        let message = Message.tooMany(nodes.count)
        reader.report(.tooManyScenarios, message, at: nodes[Scenario.limit].range)
        return nil
      }
      let scenarios = nodes.compactMap { scenario($0, &names, &reader) }
      return scenarios.count == nodes.count ? Located(scenarios, at: node.range) : nil
    }
    return read.value
  }

  private static func scenario(
    _ node: YAMLNode,
    _ names: inout [String: Range<Int>],
    _ reader: inout StrictReader
  ) -> Scenario? {
    guard let keys = StrictMapping<ScenarioKey>(node, "a scenario", reader: &reader) else {
      return nil
    }
    let name = keys.text(.name, isRequired: true, hint: Message.nameHint, &reader)
    let because = keys.text(.because, &reader)
    let changes = keys.field(.changes, isRequired: true, hint: Message.changesHint, &reader) {
      Self.changes($1, $2, &$0)
    }
    if let name = name.located, names.updateValue(name.range, forKey: name.value) != nil {
      let message = Message.duplicate(name.value)
      reader.report(.duplicateScenario, message, at: name.range, hint: Message.duplicateHint)
    }
    guard let name = name.value, let changes = changes.value else { return nil }
    return Scenario(name: name, because: because.value, changes: changes)
  }

  private static func changes(
    _ node: YAMLNode,
    _ subject: String,
    _ reader: inout StrictReader
  ) -> Located<[ScenarioChange]>? {
    guard let entries = reader.entries(node, subject) else { return nil }
    guard entries.count <= Scenario.changeLimit else {
      let message = Message.tooManyChanges(entries.count)
      reader.report(.tooManyScenarios, message, at: entries[Scenario.changeLimit].key.range)
      return nil
    }
    let source = reader.source
    let changes = entries.compactMap { entry -> ScenarioChange? in
      guard let value = value(entry, &reader) else { return nil }
      return ScenarioChange(
        target: entry.key.text,
        value: value,
        source: source,
        targetRange: entry.key.range,
        valueRange: entry.value.range
      )
    }
    return changes.count == entries.count ? Located(changes, at: node.range) : nil
  }

  /// The value as text: of a list or mapping as written between brackets.
  private static func value(_ entry: YAMLEntry, _ reader: inout StrictReader) -> String? {
    guard entry.value.scalar != nil else {
      return FlowText.text(entry.value, in: reader.source)
    }
    guard !entry.value.isAbsent else {
      let message = Message.noValue(entry.key.text)
      reader.report(.noValue, message, at: entry.key.range, hint: Message.valueHint)
      return nil
    }
    return reader.text(entry.value, "'\(entry.key.text.clipped)'")?.value
  }

  private enum Message {
    static let empty = "the scenario file is empty"
    static let emptyHint = "it starts with 'format: 1', then a name and what is changed"
    static let formatHint = "write 'format: 1'"
    static func otherFormat(_ format: Int) -> String {
      "this is a scenario file of format \(format), which this version cannot read"
    }
    static let nameHint = "write 'name: ' and what the scenario is called"
    static let changesHint =
      "write what is changed, one on each line below, as in 'risk.concern: 60'"
    static func bothForms(_ key: String) -> String {
      "'\(key)' and 'scenarios' cannot stand side by side"
    }
    static let bothFormsHint = "each scenario of the list has a name and changes of its own"
    static func tooMany(_ count: Int) -> String {
      "the file has \(count) scenarios, but at most \(Scenario.limit) are run at once"
    }
    static func tooManyChanges(_ count: Int) -> String {
      "the scenario has \(count) changes, but it may have at most \(Scenario.changeLimit)"
    }
    static func duplicate(_ name: String) -> String {
      "there are two scenarios '\(name.clipped)'"
    }
    static let duplicateHint = "give each a name of its own, so that a reader can tell them apart"
    static func noValue(_ target: String) -> String { "'\(target.clipped)' is changed to nothing" }
    static let valueHint = "write what it is changed to behind the colon"
  }
}

import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// Reads the value of a change as what its target takes.
struct ChangeReading {
  private let assessment: Assessment
  private let change: ScenarioChange
  private let target: ChangeTarget
  /// The position of the change in its scenario.
  private let position: Int
  private var rules: CheckedRules { assessment.rules.checked }
  private var message: ValueMessage { ValueMessage(change, target.subject(rules)) }

  init(_ assessment: Assessment, _ change: ScenarioChange, _ target: ChangeTarget, at position: Int)
  {
    self.assessment = assessment
    self.change = change
    self.target = target
    self.position = position
  }

  /// What the change does, or the findings that say why it cannot.
  func action(findings: inout FindingList) -> ResolvedChange.Action? {
    switch target {
    case .rule: return word(["off", "on"], findings: &findings).map { .isOn($0 == 1) }
    case .candidate: return word(["no", "yes"], findings: &findings).map { .isOut($0 == 1) }
    case .figure(let measure, let candidate):
      let reading = FigureReading(assessment, change, measure, message)
      return reading.figures(candidate, findings: &findings).map { .figures($0) }
    case .weight(let group, let term): return weight(group, term, findings: &findings)
    case .cuts(let factor):
      return entry(factor.parts(rules) + ["cuts"], findings: &findings)
    case .cut(let factor, _, let position):
      let items = rules.entry(factor.parts(rules) + ["cuts"])?.value.items ?? []
      guard items.indices.contains(position) else { return nil }
      return item(items[position], findings: &findings)
    case .cell(let down, let across):
      let parts = target.parts(rules)
      let items = rules.entry(Array(parts.prefix(3)))?.value.items ?? []
      guard items.indices.contains(across), down >= 0 else { return nil }
      return item(items[across], findings: &findings)
    case .key(let keys) where keys.first == "parameters":
      // Written as a number alone, or with its unit and the number under a key of its own.
      guard let alone = rules.entry(keys), alone.value.scalar != nil else {
        return entry(keys + ["value"], findings: &findings)
      }
      return value(
        of: alone,
        isPercent: alone.value.scalar?.text.hasSuffix("%") ?? false,
        &findings
      )
    case .key(let keys): return entry(keys, findings: &findings)
    }
  }

  /// The position of one of a few words.
  private func word(_ words: [String], findings: inout FindingList) -> Int? {
    if let index = words.firstIndex(of: change.value) { return index }
    findings.append(message.wrongWord(words))
    return nil
  }

  // MARK: - The rules file

  private func weight(
    _ group: GroupIndex,
    _ term: Int,
    findings: inout FindingList
  ) -> ResolvedChange.Action? {
    let name = rules.names.groups[group.position].id
    guard let entry = rules.entry(["groups", name, "of"]) else { return nil }
    if let entries = entry.value.entries {
      guard entries.indices.contains(term) else { return nil }
      return value(of: entries[term], findings: &findings)
    }
    // Terms in a list weigh 1 each.
    guard let new = number(from: "1", findings: &findings) else { return nil }
    return new == "1" ? .rules([]) : .rules([edit(.weight(term, in: entry), new)])
  }

  /// What stands under some keys, or does not yet.
  private func entry(_ keys: [String], findings: inout FindingList) -> ResolvedChange.Action? {
    if let entry = rules.entry(keys) { return value(of: entry, findings: &findings) }
    guard let key = keys.last, let parent = rules.writtenEntry(Array(keys.dropLast())) else {
      return nil
    }
    if case .relative = amount, Self.numberKeys.contains(key) {
      findings.append(message.relativeToNothing)
      return nil
    }
    guard let text = newText(key, findings: &findings) else { return nil }
    // A measure that says nothing of missing values refuses them.
    if key == "missing", text == "refuse" { return .rules([]) }
    return .rules([edit(.newKey(key, in: parent), text)])
  }

  /// A parameter that is written alone: per cent stay per cent where a bare number is put in their place.
  private func value(
    of entry: YAMLEntry,
    isPercent: Bool,
    _ findings: inout FindingList
  ) -> ResolvedChange.Action? {
    guard isPercent, case .absolute(let text) = amount, case .number = Numeral.read(text) else {
      return value(of: entry, findings: &findings)
    }
    let new = text + "%"
    return isSame(new, entry.value) ? .rules([]) : .rules([edit(.value(entry), new)])
  }

  private func value(of entry: YAMLEntry, findings: inout FindingList) -> ResolvedChange.Action? {
    if case .relative = amount, isNumeric(entry.value) {
      if let items = entry.value.items { return everyItem(items, findings: &findings) }
      guard let text = number(from: entry.value.scalar?.text, findings: &findings) else {
        return nil
      }
      return text == entry.value.scalar?.text ? .rules([]) : .rules([edit(.value(entry), text)])
    }
    guard let text = newText(entry.key.text, findings: &findings) else { return nil }
    return isSame(text, entry.value) ? .rules([]) : .rules([edit(.value(entry), text)])
  }

  /// Every number of a list, changed alike.
  private func everyItem(
    _ items: [YAMLNode],
    findings: inout FindingList
  ) -> ResolvedChange.Action? {
    var edits: [RulesEdit] = []
    for item in items {
      guard let text = number(from: item.scalar?.text, findings: &findings) else { return nil }
      if text != item.scalar?.text { edits.append(edit(.item(item), text)) }
    }
    return .rules(edits)
  }

  private func item(_ node: YAMLNode, findings: inout FindingList) -> ResolvedChange.Action? {
    let new: String?
    if case .relative = amount {
      new = number(from: node.scalar?.text, findings: &findings)
    } else {
      new = newText("", findings: &findings)
    }
    guard let new else { return nil }
    return isSame(new, node) ? .rules([]) : .rules([edit(.item(node), new)])
  }

  private func edit(_ place: RulesEdit.Place, _ text: String) -> RulesEdit {
    RulesEdit(place: place, text: text, change: position)
  }

  private var amount: RelativeAmount.Reading { RelativeAmount.read(change.value) }

  /// The new number; the one there before if it says anything relative to it.
  private func number(from old: String?, findings: inout FindingList) -> String? {
    switch amount {
    case .absolute(let text): return sameNumber(text, old) ?? ScenarioScalar.item(text)
    case .relative(let amount):
      let isPercent = old?.hasSuffix("%") ?? false
      let numeral = isPercent ? old.map { String($0.dropLast()) } : old
      guard let numeral, case .number(let number) = Numeral.read(numeral) else {
        findings.append(message.relativeToNothing)
        return nil
      }
      let new = amount.applied(to: number)
      guard new.isFinite else {
        findings.append(message.tooLarge)
        return nil
      }
      return new == number ? old : new.numeral + (isPercent ? "%" : "")
    }
  }

  /// The old text where it is the same number written otherwise.
  private func sameNumber(_ text: String, _ old: String?) -> String? {
    guard let old, case .number(let new) = Numeral.read(text),
      case .number(let number) = Numeral.read(old), new == number
    else { return nil }
    return old
  }

  /// Keys whose value is a text, whatever it looks like.
  private static let textKeys: Set<String> = ["when", "because", "unless"]
  /// Keys that may be missing and whose value is a number, or several.
  private static let numberKeys: Set<String> = ["shortlist", "cuts", "scores"]

  /// Whether a value is a number, or a list of numbers.
  private func isNumeric(_ node: YAMLNode) -> Bool {
    if let items = node.items { return items.allSatisfy { isNumeric($0) } }
    guard let text = node.scalar?.text else { return false }
    let numeral = text.hasSuffix("%") ? String(text.dropLast()) : text
    if case .number = Numeral.read(numeral) { return true }
    return false
  }

  /// The new text of a value, as YAML writes it.
  private func newText(_ key: String, findings: inout FindingList) -> String? {
    guard case .absolute(let text) = amount, !Self.textKeys.contains(key) else {
      return ScenarioScalar.item(change.value)
    }
    guard text.hasPrefix("[") || text.hasPrefix("{") else { return ScenarioScalar.item(text) }
    let (yaml, problems) = YAMLParser.parse(SourceText(name: "", text: text))
    let isWhole = yaml.root.isFlow && yaml.root.range.count == text.utf8.count
    let hasBreak = text.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x23 }
    if problems.isEmpty, isWhole, !hasBreak { return text }
    findings.append(message.unreadableList(problems.sorted.first?.message))
    return nil
  }

  /// Whether a new text says what stands there already.
  private func isSame(_ text: String, _ node: YAMLNode) -> Bool {
    let (yaml, _) = YAMLParser.parse(SourceText(name: "", text: text))
    return yaml.root.isAlike(node)
  }
}

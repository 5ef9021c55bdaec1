import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// A scenario whose every change was found in an assessment and can be made, alone or with others.
struct ResolvedScenario: Sendable {
  let assessment: Assessment
  let changes: [ResolvedChange]
  /// What there is to say about the changes themselves: warnings and notes.
  let findings: FindingList
  /// What was found in the rules file as it is.
  private let rulesFindings: [Finding]
  /// What was found in the evidence as it is, whatever the rules.
  private let keptFindings: FindingList

  /// Makes a scenario of changes that were found.
  ///
  /// - Parameters:
  ///   - assessment: What they change.
  ///   - changes: The changes, in the order of the scenario.
  ///   - findings: What there is to say about them.
  init(_ assessment: Assessment, _ changes: [ResolvedChange], _ findings: FindingList) {
    self.assessment = assessment
    self.changes = changes
    self.findings = findings
    let document = assessment.rules.checked.document
    let present = assessment.findings.sorted
    // Where a scenario was applied before, its findings stand where it put them.
    let rulesFindings = RulesReader.read(document.source, asOf: document.asOf).findings.sorted.map {
      finding in
      present.contains(finding) ? finding : present.first { $0.isAlike(finding) } ?? finding
    }
    let evidence = EvidenceCheck(assessment, isBrought: assessment.isBrought)
      .findings(isListWhole: true, at: assessment.listPlace)
    let known = Set(rulesFindings + evidence)
    self.rulesFindings = rulesFindings
    keptFindings = FindingList(present.filter { !known.contains($0) })
  }

  /// The assessment with some of the changes made.
  ///
  /// - Parameter positions: The positions of the changes, increasing.
  /// - Returns: The changed assessment, unless the rules or the evidence would not do; and what was
  ///   found in them, as far as it is still so.
  func applied(_ positions: [Int]) -> Checked<Assessment> {
    var findings = keptFindings
    guard let rules = rules(positions, findings: &findings) else { return Checked(nil, findings) }
    let changed = assessment.changed(
      rules: Rules(rules, file: assessment.rules.file),
      records: records(positions),
      findings: findings
    )
    let checked = changed.checked(
      isBrought: isBrought(positions),
      isListWhole: true,
      at: assessment.listPlace
    )
    var all = FindingList()
    for finding in checked.findings.sorted + unbrought(rules) {
      all.append(blaming(positions, finding))
    }
    return Checked(checked.value, all)
  }

  /// An error outside of the scenario, with the changes that may have caused it.
  ///
  /// - Parameters:
  ///   - positions: The changes that were made.
  ///   - finding: What was found after them.
  /// - Returns: The finding, with where the changes stand if it is an error.
  func blaming(_ positions: [Int], _ finding: Finding) -> Finding {
    guard finding.severity == .error, !finding.related.contains(where: { $0.message == Self.here })
    else { return finding }
    let files = changes.map(\.change.source.name)
    if let file = finding.location?.file, files.contains(file) { return finding }
    let isMissing = finding.code == .missingRefused || finding.code == .measureWithoutSource
    let causes = positions.filter { position in
      switch (changes[position].action, changes[position].target) {
      case (.rules(let edits), .key(let keys)):
        return !edits.isEmpty && (!isMissing || keys.last == "missing")
      case (.rules(let edits), _): return !edits.isEmpty && !isMissing
      case (.isOn, _): return !isMissing
      default: return false
      }
    }
    return Finding(
      finding.code,
      finding.severity,
      finding.message,
      at: finding.location,
      hint: finding.hint,
      related: finding.related
        + causes.prefix(3).map {
          .init(message: Self.here, location: changes[$0].change.valuePlace)
        }
    )
  }

  /// What stands where a change is.
  static let here = "changed here"

  // MARK: - Rules

  private func rules(_ positions: [Int], findings: inout FindingList) -> CheckedRules? {
    let base = assessment.rules.checked
    let edits = positions.flatMap { position -> [RulesEdit] in
      guard case .rules(let edits) = changes[position].action else { return [] }
      return edits
    }
    var rules = base
    if edits.isEmpty {
      for finding in rulesFindings { findings.append(finding) }
    } else {
      let edited = EditedRules(base.document.source, edits)
      let (read, found) = RulesReader.read(edited.source, asOf: base.document.asOf)
      let map = ScenarioPlaces(edited, changes.map(\.change), rulesFindings)
      for finding in found.sorted where !isReviewOfTried(finding) {
        findings.append(map.finding(finding))
      }
      guard let read else { return nil }
      rules = CheckedRules(document: read.document, plan: read.plan, names: map.names(read.names))
    }
    return switched(rules, positions)
  }

  /// Whether a review is said to be overdue of a number that is only tried: of it nobody has decided
  /// anything yet.
  private func isReviewOfTried(_ finding: Finding) -> Bool {
    finding.code == .reviewPassed && !rulesFindings.contains { $0.message == finding.message }
  }

  /// The rules with those off that were off, and those that the changes switch.
  private func switched(_ rules: CheckedRules, _ positions: [Int]) -> CheckedRules {
    let base = assessment.rules.checked
    var plan = rules.plan
    for index in plan.rules.indices {
      let id = rules.names.rules[index].id
      plan.rules[index].isOn =
        base.rule(named: id).map { base.plan.rules[$0.position].isOn } ?? true
    }
    for position in positions {
      guard case .isOn(let isOn) = changes[position].action,
        case .rule(let rule) = changes[position].target
      else { continue }
      plan.rules[rule.position].isOn = isOn
    }
    return CheckedRules(document: rules.document, plan: plan, names: rules.names)
  }

  // MARK: - Evidence

  private func records(_ positions: [Int]) -> [CandidateRecord] {
    var records = assessment.records
    var isOut = [Bool](repeating: false, count: records.count)
    for position in positions {
      let change = changes[position]
      switch (change.action, change.target) {
      case (.figures(let figures), .figure(let measure, _)):
        for record in records.indices {
          if let input = figures[record] { records[record].inputs[measure.position] = input }
        }
      case (.isOut(true), .candidate(let id)):
        for record in records.indices where records[record].id == id { isOut[record] = true }
      default: break
      }
    }
    return zip(records, isOut).filter { !$0.1 }.map(\.0)
  }

  private func isBrought(_ positions: [Int]) -> [Bool] {
    var isBrought = assessment.isBrought
    for position in positions {
      guard case .figures(let figures) = changes[position].action, !figures.isEmpty,
        case .figure(let measure, _) = changes[position].target,
        isBrought.indices.contains(measure.position)
      else { continue }
      isBrought[measure.position] = true
    }
    return isBrought
  }

  /// A measure that nothing brings, and that the rules refuse to do without now.
  private func unbrought(_ rules: CheckedRules) -> [Finding] {
    rules.names.measures.indices.compactMap { position in
      let index = MeasureIndex(position)
      guard assessment.isBrought.indices.contains(position), !assessment.isBrought[position],
        rules.refusesToMiss(index), !assessment.rules.checked.refusesToMiss(index),
        let place = assessment.listPlace
      else { return nil }
      return CandidateMessage.withoutSource(
        rules.names.measures[position],
        isRefused: true,
        at: place
      )
    }
  }
}

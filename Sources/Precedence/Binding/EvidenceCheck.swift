import Diagnostics
package import RulesFile
package import ScoringKernel

/// Looks over the values of all candidates before they are scored.
struct EvidenceCheck {
  private let assessment: Assessment
  /// For each measure, whether anything brings it; what nothing brings is reported once, not for
  /// every candidate.
  private let isBrought: [Bool]

  private var rules: CheckedRules { assessment.rules.checked }
  private var records: [CandidateRecord] { assessment.records }

  init(_ assessment: Assessment, isBrought: [Bool]) {
    self.assessment = assessment
    self.isBrought = isBrought
  }

  /// What is wrong or remarkable about the evidence.
  ///
  /// - Parameters:
  ///   - isListWhole: Whether every candidate of the file could be read.
  ///   - place: Where the candidates are listed.
  /// - Returns: In no particular order.
  /// - Complexity: Linear in candidates times measures; if the rules refuse to do without a measure
  ///   that they work out themselves, as much again as working it out.
  func findings(isListWhole: Bool, at place: Location?) -> [Finding] {
    if records.isEmpty { return isListWhole ? [Message.noCandidates(at: place)] : [] }
    return records.flatMap { given($0) + counts($0) } + derived()
  }

  private func given(_ record: CandidateRecord) -> [Finding] {
    let positions = rules.names.measures.indices.filter {
      rules.names.measures[$0].derivation == nil
    }
    let refused = positions.compactMap { position -> Finding? in
      let input = record.inputs[position]
      guard case .absent(let reason) = input.origin, isBrought[position],
        rules.refusesToMiss(MeasureIndex(position))
      else { return nil }
      let name = rules.names.measures[position]
      let place = input.location ?? record.location
      return CandidateMessage.refused(record.id, name, reason, at: place)
    }
    let hasNothing = positions.allSatisfy {
      record.inputs[$0].isMissing && !record.inputs[$0].isUnreadable
    }
    guard hasNothing, refused.isEmpty, positions.contains(where: { isBrought[$0] }) else {
      return refused
    }
    return [CandidateMessage.withoutEvidence(record.id, at: record.location)]
  }

  /// Numbers that should have been counts.
  func counts(_ record: CandidateRecord) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<Int> = []
    for derivation in rules.plan.derivations {
      guard case .change(let change) = derivation.method, change.unless != nil else { continue }
      for index in [change.current, change.base] where seen.insert(index.position).inserted {
        let input = record.inputs[index.position]
        let name = rules.names.measures[index.position]
        guard name.derivation == nil, !input.isMissing, input.span == nil,
          (try? CountedPeriod(measure: input.value)) == nil
        else { continue }
        let value = DisplayNumber.text(input.value)
        let place = input.location ?? record.location
        findings.append(CandidateMessage.notCounted(record.id, name, value, at: place))
      }
    }
    return findings
  }

  /// Measures that the rules work out and refuse to do without, where they come to nothing although
  /// everything they are worked out from is there or may be missing.
  private func derived() -> [Finding] {
    let refused = rules.plan.derivations.filter { rules.refusesToMiss($0.target) }
    guard !refused.isEmpty else { return [] }
    let table = AssessmentRun(assessment).table
    return refused.flatMap { derivation in
      records.indices.compactMap { position -> Finding? in
        let candidate = CandidateIndex(position)
        guard table[derivation.target, candidate].isNaN,
          !isReported(derivation.target, records[position])
        else { return nil }
        let record = records[position]
        let name = rules.names.measures[derivation.target.position]
        let reason = reason(name, table, candidate)
        return CandidateMessage.refused(record.id, name, reason, at: record.location)
      }
    }
  }

  /// Whether a finding about something that a measure is worked out from says it all.
  private func isReported(_ measure: MeasureIndex, _ record: CandidateRecord) -> Bool {
    let reads = rules.names.measures[measure.position].derivation?.reads ?? []
    return reads.contains { read in
      if rules.names.measures[read.position].derivation != nil {
        return rules.refusesToMiss(read) || isReported(read, record)
      }
      let input = record.inputs[read.position]
      return input.isUnreadable || (input.isMissing && rules.refusesToMiss(read))
    }
  }

  private func reason(
    _ name: MeasureName,
    _ table: MeasureTable,
    _ candidate: CandidateIndex
  ) -> String {
    let reads = name.derivation?.reads ?? []
    let missing = reads.filter { table[$0, candidate].isNaN }
      .map { "'\(rules.names.measures[$0.position].id)'" }
    if !missing.isEmpty {
      return "worked out from \(missing.joined(separator: " and ")), missing too"
    }
    if case .change? = rules.plan.derivations.first(where: {
      rules.names.measures[$0.target.position].id == name.id
    })?.method {
      return "there was nothing before, so that a change has no percentage"
    }
    return "'\(name.derivation?.text ?? "")' has no finite value here"
  }
}

extension CheckedRules {
  /// Whether a candidate cannot be ranked without a measure: its policy is to refuse, and a criterion
  /// or the order of the ranking reads it.
  package func refusesToMiss(_ measure: MeasureIndex) -> Bool {
    guard names.measures[measure.position].missing == .refuse else { return false }
    let keys = plan.ranking.keys + plan.ranking.tieBreaks
    return plan.criteria.contains { $0.measure == measure }
      || keys.contains { $0.source == .measure(measure) }
  }
}

private enum Message {
  static func noCandidates(at place: Location?) -> Finding {
    Finding(
      .noCandidates,
      .warning,
      "there are no candidates, so there is nothing to rank",
      at: place,
      hint: "list what is to be ranked, each with an id"
    )
  }
}

extension FindingList {
  /// Adds findings.
  mutating func append(contentsOf findings: [Finding]) {
    for finding in findings { append(finding) }
  }
}

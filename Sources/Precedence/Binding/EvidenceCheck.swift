import Diagnostics
import RulesFile
import ScoringKernel

/// Looks over the values of all candidates before they are scored.
struct EvidenceCheck {
  private let rules: CheckedRules
  private let records: [CandidateRecord]

  init(_ rules: CheckedRules, _ records: [CandidateRecord]) {
    self.rules = rules
    self.records = records
  }

  /// What is wrong or remarkable about the evidence.
  ///
  /// - Parameter place: Where the candidates are listed; `nil` for a table of candidates.
  /// - Returns: In no particular order.
  func findings(at place: Location?) -> [Finding] {
    var findings: [Finding] = []
    if records.isEmpty { findings.append(noCandidates(at: place)) }
    let given = rules.names.measures.indices.filter {
      rules.names.measures[$0].derivation == nil
    }
    for record in records {
      if given.allSatisfy({ record.inputs[$0].isMissing }) {
        findings.append(CandidateMessage.withoutEvidence(record.id, at: record.location))
      }
      for position in given where record.inputs[position].isMissing {
        let name = rules.names.measures[position]
        guard name.missing == .refuse, isRead(MeasureIndex(position)),
          case .absent(let reason) = record.inputs[position].origin
        else { continue }
        let place = record.inputs[position].location ?? record.location
        findings.append(CandidateMessage.refused(record.id, name, reason, at: place))
      }
      findings += countFindings(record)
    }
    return findings
  }

  /// Whether a criterion reads the measure, so that its absence matters by the measure's policy.
  private func isRead(_ measure: MeasureIndex) -> Bool {
    rules.plan.criteria.contains { $0.measure == measure }
  }

  private func countFindings(_ record: CandidateRecord) -> [Finding] {
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

  private func noCandidates(at place: Location?) -> Finding {
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

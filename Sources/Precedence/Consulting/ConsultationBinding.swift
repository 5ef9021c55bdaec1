import Consultation
import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// Brings what was asked and how the rules count it together: a result and a value of the measure
/// for every candidate.
struct ConsultationBinding {
  private let rules: CheckedRules
  private let document: AssessmentDocument
  private let folder: String
  private(set) var results: [ConsultationResult] = []
  private(set) var values: [ConsultationValues] = []
  private(set) var findings = FindingList()

  /// - Parameters:
  ///   - rules: The rules.
  ///   - document: The assessment.
  ///   - evidence: The ballots of each of its consultations.
  ///   - folder: The folder from which files are shown.
  init(
    _ rules: CheckedRules,
    _ document: AssessmentDocument,
    _ evidence: [ConsultationEvidence],
    folder: String
  ) {
    self.rules = rules
    self.document = document
    self.folder = folder
    guard !evidence.isEmpty else { return }
    let counted = rules.consultations
    for evidence in evidence {
      guard let rule = rule(of: evidence.section.measure, counted) else { continue }
      values.append(values(of: evidence, rule))
    }
  }

  /// The rule of a measure; a finding if there is none, and nothing more to say about the measure
  /// that was probably meant.
  private mutating func rule(
    of name: Located<String>,
    _ counted: [ConsultationRule]
  ) -> ConsultationRule? {
    let names = counted.map { rules.names.measures[$0.measure.position].id }
    if let position = names.firstIndex(of: name.value) { return counted[position] }
    let place = location(name)
    let measure = rules.measure(named: name.value)
    findings.append(
      ConsultationMessage.unknown(
        name.value,
        counted: names,
        isMeasure: measure != nil,
        at: place
      )
    )
    let meant = NearestWord.nearest(to: name.value, in: names)
    if let index = measure ?? meant.flatMap({ rules.measure(named: $0) }) {
      values.append(ConsultationValues(unreadable: index, at: place))
    }
    return nil
  }

  private mutating func values(
    of evidence: ConsultationEvidence,
    _ rule: ConsultationRule
  ) -> ConsultationValues {
    let name = evidence.section.measure
    let place = location(name)
    if let other = document.measures.first(where: { $0.measure.value == name.value }) {
      let first = location(other.measure)
      findings.append(ConsultationMessage.twice(name.value, at: place, first: first))
      return ConsultationValues(unreadable: rule.measure, at: place)
    }
    var binding = RespondentBinding(document, rule, evidence)
    let groups = binding.groups()
    findings.append(contentsOf: binding.findings)
    guard let groups else { return ConsultationValues(unreadable: rule.measure, at: place) }
    let result = result(evidence, rule, groups)
    results.append(result)
    guard let inputs = ConsultationSummary(result).inputs(at: place) else {
      findings.append(ConsultationMessage.nothingValid(name.value, at: place))
      return ConsultationValues(nothingFor: rule.measure, at: place)
    }
    return ConsultationValues(
      rule.measure,
      at: place,
      inputs: inputs,
      withdrawn: evidence.options.withdrawn
    )
  }

  private func result(
    _ evidence: ConsultationEvidence,
    _ rule: ConsultationRule,
    _ groups: [ConsultationResult.Group]
  ) -> ConsultationResult {
    let section = evidence.section
    let offered = Set(groups.flatMap(\.respondents.ballots.profile.options))
    return ConsultationResult(
      measure: section.measure.value,
      question: section.question.value,
      fieldwork: section.fieldwork.value.map { .init(from: $0.from, to: $0.to) },
      source: section.source.value,
      method: rule.method,
      becomes: rule.becomes,
      settings: rule.settings,
      options: evidence.options.options.filter { offered.contains($0.id) },
      withdrawn: section.withdrawn.map(\.value),
      groups: groups.map {
        .init(
          respondents: $0.respondents,
          file: FilePath.relative($0.file, to: folder),
          mode: $0.mode
        )
      }
    )
  }

  private func location(_ name: Located<String>) -> Location {
    document.source.location(of: name.range)
  }
}

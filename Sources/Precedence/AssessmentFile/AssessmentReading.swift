import Diagnostics
import Evidence
import PlainYAML
import RulesFile
import ScoringKernel

/// The work of reading an assessment file and everything it names.
struct AssessmentReading<Files: FileSource> {
  private let source: SourceText
  private let files: Files
  private let folder: String
  /// The rules file in place of the one that the assessment names.
  private let otherRules: String?
  /// The day whose values are in force, in place of the one that the assessment gives.
  private let asOf: CalendarDate?

  init(
    _ source: SourceText,
    _ files: Files,
    rules otherRules: String? = nil,
    asOf: CalendarDate? = nil
  ) {
    self.asOf = asOf
    self.source = source
    self.files = files
    self.otherRules = otherRules
    folder = FilePath.folder(of: source.name)
  }

  /// The assessment, and every problem found in any of its files.
  func assessment() -> Checked<Assessment> {
    var findings = FindingList()
    let (yaml, problems) = YAMLParser.parse(source)
    findings.append(contentsOf: problems)
    guard let document = AssessmentDocument.read(yaml, findings: &findings) else {
      return Checked(nil, findings)
    }
    let tables = EvidenceTables(document, folder: folder, from: files, findings: &findings)
    let evidence = TableEvidence(document, tables)
    findings.append(contentsOf: evidence.findings)
    var reading = ConsultationEvidenceReading(
      document,
      evidence.candidates,
      folder: folder,
      from: files
    )
    let ballots = reading.evidence()
    findings.append(contentsOf: reading.findings)
    var periods = PeriodBinding(document, evidence.sources)
    findings.append(contentsOf: periods.unused())
    guard let rules = rules(document, findings: &findings) else { return Checked(nil, findings) }
    let consultations = ConsultationBinding(rules.checked, document, ballots, folder: folder)
    findings.append(contentsOf: consultations.findings)
    var binder = EvidenceBinder(
      rules: rules.checked,
      document: document,
      evidence: evidence,
      consultations: consultations.values
    )
    let records = binder.candidates()
    findings.append(contentsOf: binder.findings)
    let exposures = periods.exposures(rules.checked, isBrought: binder.isBrought)
    findings.append(contentsOf: periods.findings)
    let assessment = Assessment(
      name: document.name.value ?? rules.name,
      area: document.area.value,
      validity: document.validity.value,
      rules: Rules(rules.checked, file: FilePath.relative(rules.file, to: folder)),
      records: records,
      folder: folder,
      findings: findings,
      exposures: exposures,
      consultations: consultations.results,
      files: InputFile.list(
        [
          (.assessment, [source]),
          (.rules, [rules.checked.document.source]),
          (.evidence, tables.sources),
          (.consultation, reading.sources),
        ],
        in: folder
      ),
      acceptances: document.acceptances + rules.checked.document.acceptances
    )
    return assessment.checked(
      isBrought: binder.isBrought,
      isListWhole: document.hasAllCandidates,
      at: source.location(of: document.candidatesRange)
    )
  }

  private func rules(
    _ document: AssessmentDocument,
    findings: inout FindingList
  ) -> Rules? {
    let asOf = asOf ?? document.asOf.value ?? document.validity.value?.from
    if let otherRules {
      let checked = Rules.read(otherRules, asOf: asOf, from: files)
      findings.append(contentsOf: checked.findings)
      return checked.value
    }
    guard let named = document.rules.located else { return nil }
    let path = FilePath.joined(named.value, in: folder)
    let place = source.location(of: named.range)
    guard let source = files.read(path, namedAt: place, findings: &findings) else { return nil }
    let checked = Rules.read(source, asOf: asOf)
    let isDayUnreadable =
      asOf == nil && (document.asOf.isUnreadable || document.validity.isUnreadable)
    findings.append(contentsOf: isDayUnreadable ? withoutDay(checked.findings) : checked.findings)
    return checked.value
  }

  /// Without what is said where no day is given: one is, and its own finding says what is wrong with it.
  private func withoutDay(_ findings: FindingList) -> FindingList {
    FindingList(
      findings.sorted.filter { $0.code != .newestValuesUsed && $0.code != .reviewWithoutDate }
    )
  }
}

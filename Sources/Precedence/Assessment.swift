package import Diagnostics
import Evidence
import PlainYAML
package import RulesFile
import ScoringKernel

/// Rules and evidence brought together, ready to be ranked.
///
/// ```swift
/// let files = DiskFiles()
/// let assessment = Assessment.read("Examples/st-albans-2021", from: files)
/// if let result = assessment.value?.result().value {
///   for candidate in result.ranking { print(candidate.place ?? 0, candidate.name) }
/// }
/// ```
public struct Assessment: Sendable {
  /// The name of the assessment.
  public let name: String
  /// The area it is about; `nil` if it names none.
  public let area: String?
  /// From when to when its priorities hold; `nil` if it does not say.
  public let validity: Validity?
  /// The rules.
  public let rules: Rules
  /// What the consultations came to that the rules count; empty if they count none.
  public let consultations: [ConsultationResult]
  /// The files that it was made from: the assessment file if there is one, the rules, then the evidence in the
  /// order in which it is named; each file once.
  public let files: [InputFile]
  /// The ids of the candidates, in the order of the input.
  public var candidates: [String] { records.map(\.id) }

  package let records: [CandidateRecord]
  /// The folder from which files are shown in a result.
  package let folder: String
  /// What was found on reading; no errors.
  package private(set) var findings: FindingList
  /// For each measure, whether anything brings it.
  package private(set) var isBrought: [Bool] = []
  /// Where the candidates are listed.
  package private(set) var listPlace: Location?
  /// What the assessment file and the rules accept, each with the reason; the file's own first.
  package let acceptances: [Acceptance]
  /// How long the two counts of a change were counted for; equally long where it does not say.
  package let exposures: [ChangePair: ChangePair.Days]

  package init(
    name: String,
    area: String?,
    validity: Validity? = nil,
    rules: Rules,
    records: [CandidateRecord],
    folder: String,
    findings: FindingList,
    exposures: [ChangePair: ChangePair.Days] = [:],
    consultations: [ConsultationResult] = [],
    files: [InputFile] = [],
    acceptances: [Acceptance] = []
  ) {
    self.name = name
    self.area = area
    self.validity = validity
    self.rules = rules
    self.records = records
    self.folder = folder
    self.findings = findings
    self.exposures = exposures
    self.consultations = consultations
    self.files = files
    self.acceptances = acceptances
  }

  /// Reads an assessment file with all it names.
  ///
  /// - Parameters:
  ///   - path: The file; a folder means the `assessment.yaml` in it.
  ///   - asOf: The day whose values are in force where values of the rules have dates; `nil` for the day
  ///     that the file gives, else the first on which its priorities hold, else the newest values.
  ///   - files: Where files come from.
  /// - Returns: The assessment, and every problem found in any of the files.
  public static func read(
    _ path: String,
    asOf: CalendarDate? = nil,
    from files: some FileSource
  ) -> Checked<Assessment> {
    var findings = FindingList()
    guard let source = files.assessment(path, findings: &findings) else {
      return Checked(nil, findings)
    }
    return AssessmentReading(source, files, asOf: asOf).assessment()
  }

  /// Reads an assessment file with all it names, but by other rules.
  ///
  /// - Parameters:
  ///   - path: The file; a folder means the `assessment.yaml` in it.
  ///   - rules: The rules file, in place of the one that the assessment names.
  ///   - asOf: The day whose values are in force where values of the rules have dates; `nil` as above.
  ///   - files: Where files come from.
  /// - Returns: The assessment, and every problem found in any of the files.
  public static func read(
    _ path: String,
    rules: String,
    asOf: CalendarDate? = nil,
    from files: some FileSource
  ) -> Checked<Assessment> {
    var findings = FindingList()
    guard let source = files.assessment(path, findings: &findings) else {
      return Checked(nil, findings)
    }
    return AssessmentReading(source, files, rules: rules, asOf: asOf).assessment()
  }

  /// Reads the shortest form of an assessment: rules, and one table with a row per candidate.
  ///
  /// - Parameters:
  ///   - rules: The rules file.
  ///   - candidates: The table: CSV with a column `id`, a column `name` if wanted, and a column for
  ///     each measure that the rules do not work out themselves.
  ///   - area: The area that the table is about, if that is known.
  ///   - asOf: The day whose values are in force where values of the rules have dates; `nil` for the
  ///     newest.
  ///   - files: Where files come from.
  /// - Returns: The assessment, named after its rules, and every problem found in either file.
  public static func read(
    rules: String,
    candidates: String,
    area: String? = nil,
    asOf: CalendarDate? = nil,
    from files: some FileSource
  ) -> Checked<Assessment> {
    let checked = Rules.read(rules, asOf: asOf, from: files)
    var findings = checked.findings
    let hint = "name a CSV file with a row per candidate"
    let source = files.read(candidates, namedAt: nil, hint: hint, findings: &findings)
    guard let source else { return Checked(nil, findings) }
    let (table, problems) = Table.read(source)
    findings.append(contentsOf: problems)
    guard let rules = checked.value, let table else { return Checked(nil, findings) }
    var binding = CandidateTable(table, rules.checked)
    let records = binding.candidates()
    findings.append(contentsOf: binding.findings)
    let assessment = Assessment(
      name: rules.name,
      area: area,
      rules: rules,
      records: records,
      folder: "",
      findings: findings,
      files: InputFile.list(
        [(.rules, [rules.checked.document.source]), (.evidence, [source])],
        in: ""
      ),
      acceptances: rules.checked.document.acceptances
    )
    let place = table.columns.first?.location
    return assessment.checked(isBrought: binding.isBrought, isListWhole: binding.hasIDs, at: place)
  }

  /// The assessment with what there is to say about its values.
  ///
  /// - Parameters:
  ///   - isBrought: For each measure, whether anything brings it.
  ///   - isListWhole: Whether every candidate could be read.
  ///   - place: Where the candidates are listed.
  /// - Returns: The assessment, unless there is an error; and all findings.
  func checked(
    isBrought: [Bool],
    isListWhole: Bool,
    at place: Location?
  ) -> Checked<Assessment> {
    let check = EvidenceCheck(self, isBrought: isBrought)
    var assessment = self
    assessment.isBrought = isBrought
    assessment.listPlace = place
    assessment.findings.append(contentsOf: check.findings(isListWhole: isListWhole, at: place))
    assessment.findings = assessment.findings.accepted(by: acceptances)
    return Checked(assessment, assessment.findings)
  }

  /// The assessment by other rules and with other figures, with nothing found in them yet.
  func changed(rules: Rules, records: [CandidateRecord], findings: FindingList) -> Assessment {
    Assessment(
      name: name,
      area: area,
      validity: validity,
      rules: rules,
      records: records,
      folder: folder,
      findings: findings,
      exposures: exposures,
      consultations: consultations,
      files: files,
      acceptances: acceptances
    )
  }

  /// Scores and ranks the candidates.
  ///
  /// - Returns: The result; none if rules that cannot both be followed fired for one candidate. The
  ///   findings are those of reading and of ranking.
  /// - Complexity: O(n log n) in the number of candidates, times the size of the rules.
  public func result() -> Checked<AssessmentResult> { AssessmentRun(self).result() }
}

import Consultation
import Diagnostics
import Evidence
import PlainYAML

/// The ballots of a consultation, read without the rules, so that a mistake in the rules hides none
/// in the ballots.
struct ConsultationEvidence {
  let section: ConsultationEvidenceSection
  let options: OptionBinding
  /// The groups in the order of the file.
  let groups: [Group]

  /// The ballots of a group.
  struct Group {
    let section: RespondentGroupSection
    /// The file of the ballots, as it was read.
    let file: String
    /// `nil` if they could not be read; a finding says why.
    let ballots: Ballots?
  }
}

/// Reads the ballots of all consultations of an assessment.
struct ConsultationEvidenceReading<Files: FileSource> {
  private let document: AssessmentDocument
  private let candidates: [CandidateSection]
  private let folder: String
  private let files: Files
  /// Files that several groups share, read once; `nil` for one that cannot be read.
  private var known: [String: SourceText?] = [:]
  /// The files that could be read, in the order in which they are named first.
  private(set) var sources: [SourceText] = []
  private(set) var findings = FindingList()

  init(
    _ document: AssessmentDocument,
    _ candidates: [CandidateSection],
    folder: String,
    from files: Files
  ) {
    self.document = document
    self.candidates = candidates
    self.folder = folder
    self.files = files
  }

  /// The ballots of each consultation, in the order of the file.
  mutating func evidence() -> [ConsultationEvidence] {
    document.consultations.map { section in
      let options = OptionBinding(section, candidates, in: document)
      findings.append(contentsOf: options.findings)
      // Where names are wrong or lost, ballots would seem spoiled only because of that.
      let isReadable = options.isSound && section.hasAllNames && document.hasAllCandidates
      checkRepeated(section.groups)
      let groups = section.groups.compactMap { group -> ConsultationEvidence.Group? in
        let file = group.file.value.map { FilePath.joined($0, in: folder) }
        let ballots = isReadable ? ballots(group, options.names) : nil
        return file.map { .init(section: group, file: $0, ballots: ballots) }
      }
      return ConsultationEvidence(section: section, options: options, groups: groups)
    }
  }

  private mutating func ballots(
    _ group: RespondentGroupSection,
    _ options: OptionNames
  ) -> Ballots? {
    guard let file = group.file.located, let form = group.form.value, let source = source(file),
      !group.hasUnreadableLayout
    else { return nil }
    let ballots: Ballots?
    switch form {
    case .preflib: ballots = PrefLibFile.read(source, options: options, findings: &findings)
    case .blt: ballots = BLTFile.read(source, options: options, findings: &findings)
    case .ranks, .order, .ticks, .scores, .places:
      let layout = layout(group)
      ballots = BallotTable.read(source, layout, options: options, findings: &findings)
    }
    if let ballots { checkPopulation(group, ballots) }
    return ballots
  }

  private mutating func source(_ file: Located<String>) -> SourceText? {
    let path = FilePath.joined(file.value, in: folder)
    if let known = known[path] { return known }
    let place = document.source.location(of: file.range)
    let source = files.read(path, namedAt: place, findings: &findings)
    known[path] = .some(source)
    if let source { sources.append(source) }
    return source
  }

  private func layout(_ group: RespondentGroupSection) -> BallotLayout {
    BallotLayout(
      form: group.form.value,
      orderColumn: name(group.order),
      optionColumn: name(group.id),
      placeColumn: name(group.place),
      weightColumn: name(group.weight),
      traitColumns: (group.margins.value ?? []).map { located($0.name) },
      filter: group.filter.value.map {
        BallotLayout.Filter(column: located($0.column), entry: $0.entry.value)
      },
      scale: (group.scale.value ?? []).map(\.value),
      steps: group.steps.value,
      allowsTies: group.sharedRanks.value ?? true
    )
  }

  /// Groups that are read from the same rows would count the same people twice.
  private mutating func checkRepeated(_ groups: [RespondentGroupSection]) {
    for (position, group) in groups.enumerated() {
      guard let file = group.file.located,
        let first = groups[..<position].first(where: { $0.hasSameRows(as: group) })
      else { continue }
      findings.append(
        ConsultationMessage.sameRespondents(
          (first.name.value, group.name.value),
          file.value,
          at: document.source.location(of: file.range)
        )
      )
    }
  }

  private mutating func checkPopulation(_ group: RespondentGroupSection, _ ballots: Ballots) {
    guard let population = group.population.located,
      population.value < ballots.profile.ballotCount
    else { return }
    let place = document.source.location(of: population.range)
    findings.append(
      ConsultationMessage.population(
        population.value,
        ballots.profile.ballotCount,
        group.name.value,
        at: place
      )
    )
  }

  private func name(_ field: Field<String>) -> LocatedName? { field.located.map(located) }

  private func located(_ text: Located<String>) -> LocatedName {
    LocatedName(text.value, at: document.source.location(of: text.range))
  }
}

extension RespondentGroupSection {
  /// Whether another group has the same ballots, or its own are among the other's.
  ///
  /// Columns of two orders may stand side by side in one file.
  fileprivate func hasSameRows(as other: RespondentGroupSection) -> Bool {
    guard let path = file.value, path == other.file.value, !hasUnreadableLayout,
      !other.hasUnreadableLayout, order.value == other.order.value, place.value == other.place.value
    else { return false }
    guard let filter = filter.value, let another = other.filter.value else { return true }
    return filter.column.value == another.column.value && filter.entry.value == another.entry.value
  }

  /// Whether a mistake hides how the ballots are to be read.
  fileprivate var hasUnreadableLayout: Bool {
    form.isUnreadable || order.isUnreadable || id.isUnreadable || place.isUnreadable
      || scale.isUnreadable || steps.isUnreadable || weight.isUnreadable || filter.isUnreadable
      || sharedRanks.isUnreadable || margins.isUnreadable
      || (form.value == .scores && scale.isAbsent == steps.isAbsent)
      || (form.value == .places && (id.isAbsent || place.isAbsent))
  }
}

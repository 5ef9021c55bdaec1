import Diagnostics
import Evidence
import PlainYAML

/// The work of reading the targets of an assessment file, with the tables that they name.
struct TrackingReading<Files: FileSource> {
  private let source: SourceText
  private let files: Files
  private let folder: String

  init(_ source: SourceText, _ files: Files) {
    self.source = source
    self.files = files
    folder = FilePath.folder(of: source.name)
  }

  /// The targets with what became of them, and every problem found.
  func tracking() -> Checked<TrackingResult> {
    var findings = FindingList()
    let (yaml, problems) = YAMLParser.parse(source)
    findings.append(contentsOf: problems)
    guard let document = AssessmentDocument.read(yaml, toRank: false, findings: &findings) else {
      return Checked(nil, findings)
    }
    if !document.hasTargets, !findings.hasErrors {
      findings.append(TargetMessage.noTargets(at: source.location(of: 0..<0)))
    }
    if document.isForTrackingOnly {
      for finding in PeriodBinding(document, []).unused() { findings.append(finding) }
    }
    let sets = sets(document, findings: &findings)
    let result = TrackingResult(
      name: document.name.value ?? "",
      area: document.area.value,
      sets: sets,
      findings: findings
    )
    return Checked(result, findings)
  }

  private func sets(_ document: AssessmentDocument, findings: inout FindingList) -> [TargetSet] {
    var tables: [String: Table?] = [:]
    return document.targets.compactMap { section in
      guard let file = section.file.located else { return nil }
      let path = FilePath.joined(file.value, in: folder)
      let place = source.location(of: file.range)
      if tables[path] == nil {
        let table = EvidenceTables.table(path, namedAt: place, from: files, findings: &findings)
        tables[path] = .some(table)
      }
      guard section.isSound, let table = tables[path] ?? nil else { return nil }
      var reading = TargetSetReading(section, document, folder, table)
      let set = reading.set()
      findings.append(contentsOf: reading.findings)
      return set
    }
  }
}

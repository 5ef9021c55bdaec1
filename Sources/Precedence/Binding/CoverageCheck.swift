import Diagnostics
import Evidence
import PlainYAML

/// Finds rows of the evidence that nobody weighs, and candidates whose row nobody finds.
struct CoverageCheck {
  private let document: AssessmentDocument
  private let tables: EvidenceTables
  private let candidates: [CandidateSection]
  private(set) var findings = FindingList()

  init(
    _ document: AssessmentDocument,
    _ tables: EvidenceTables,
    _ candidates: [CandidateSection],
    _ sources: [MeasureSource],
    brokenLists: Set<String>
  ) {
    self.document = document
    self.tables = tables
    self.candidates = candidates
    if document.hasAllCandidates { checkCategories(but: brokenLists) }
    checkUnassigned()
    checkRows(sources)
  }

  /// Categories that nobody lists are evidence that nobody weighs.
  private mutating func checkCategories(but broken: Set<String>) {
    let unassigned = document.unassigned.map(\.value)
    for section in document.tables where !broken.contains(section.name.value) {
      guard case .offences(let offences) = tables.table(section.name.value) else { continue }
      let listed = document.candidates.flatMap(\.categories)
        .filter { $0.table == section.name.value }.flatMap(\.ids).map(\.value)
      let open = offences.table.uncovered(by: listed + unassigned)
        .filter { !$0.overlapsOthers }
      guard !listed.isEmpty, !open.isEmpty else { continue }
      let place = document.source.location(of: section.name.range)
      findings.append(TableMessage.unassigned(open, section.name.value, at: place))
    }
  }

  private mutating func checkUnassigned() {
    var categories: [String] = []
    for name in tables.names {
      guard case .offences(let offences) = tables.table(name) else { continue }
      categories += offences.table.categories.map(\.id)
    }
    let known = Set(categories)
    var hints = NameHints()
    for name in document.unassigned where !known.isEmpty && !known.contains(name.value) {
      let hint = hints.question(for: name.value, in: categories)
      let place = document.source.location(of: name.range)
      findings.append(TableMessage.unknownCategory(name.value, hint, at: place))
    }
  }

  /// A candidate without a row may be one whose id is misspelt: here or in the table.
  ///
  /// Any other row without a candidate is evidence that nobody weighs.
  private mutating func checkRows(_ sources: [MeasureSource]) {
    let ids = Set(candidates.map(\.id.value))
    let offenceFiles = tables.names.compactMap { name -> String? in
      guard case .offences(let offences) = tables.table(name) else { return nil }
      return offences.table.table.source.name
    }
    var seen: Set<String> = []
    for case .value(_, let rows) in sources
    where seen.insert(rows.table.source.name).inserted {
      let unclaimed = rows.keys.filter { !ids.contains($0) }
      var hints = NameHints()
      var offered: Set<String> = []
      for candidate in candidates where rows.row(of: candidate.id.value) == nil {
        guard let hint = hints.question(for: candidate.id.value, in: unclaimed) else { continue }
        // The hint offers it already.
        unclaimed.filter { hint.contains("'\($0)'") }.forEach { offered.insert($0) }
        let place = document.source.location(of: candidate.id.range)
        let file = rows.table.source.name
        findings.append(TableMessage.noRow(candidate.id.value, file, hint, at: place))
      }
      let open = unclaimed.filter { !offered.contains($0) }
      // Rows of a file that is a table of offences too are counted there.
      guard document.hasAllCandidates, !candidates.isEmpty, !open.isEmpty,
        !offenceFiles.contains(rows.table.source.name)
      else { continue }
      findings.append(TableMessage.rowsOfNobody(open, rows))
    }
  }
}

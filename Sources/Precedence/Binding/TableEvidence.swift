import Diagnostics
import Evidence
import PlainYAML

/// What the tables say of each candidate, worked out without the rules, so that a mistake in the
/// rules hides none in the evidence.
struct TableEvidence {
  private let document: AssessmentDocument
  private let tables: EvidenceTables
  /// What each entry of `measures:` is worked out from, in the order of the file.
  let sources: [MeasureSource]
  /// The candidates, each id once, in the order of the file.
  private(set) var candidates: [CandidateSection] = []
  /// For each candidate the sum of each entry of `measures:`; `nil` for an entry that is no sum.
  private(set) var sums: [[MeasureInput?]] = []
  private(set) var findings = FindingList()

  init(_ document: AssessmentDocument, _ tables: EvidenceTables) {
    self.document = document
    self.tables = tables
    var reading = MeasureSourceReading(document, tables)
    sources = document.measures.map { reading.source($0) }
    findings.append(contentsOf: reading.findings)
    findCandidates()
    var allBroken: Set<String> = []
    for candidate in candidates {
      let broken = brokenLists(candidate)
      allBroken.formUnion(broken)
      sums.append(sources.map { sum($0, candidate, broken) })
    }
    let coverage = CoverageCheck(document, tables, candidates, sources, brokenLists: allBroken)
    findings.append(contentsOf: coverage.findings)
  }

  private mutating func findCandidates() {
    var places: [String: Location] = [:]
    for section in document.candidates {
      let place = document.source.location(of: section.id.range)
      if let first = places[section.id.value] {
        findings.append(CandidateMessage.duplicate(section.id.value, at: place, first: first))
      } else {
        places[section.id.value] = place
        candidates.append(section)
      }
    }
  }

  /// The tables whose rows a candidate lists in a way that cannot be added up.
  private mutating func brokenLists(_ candidate: CandidateSection) -> Set<String> {
    var broken = candidate.unreadable
    for (table, ids) in candidate.categories {
      guard case .offences(let offences) = tables.table(table), let first = offences.counts.first
      else { continue }
      let problems = offences.table.sum(of: located(ids), column: first.column).findings
      findings.append(contentsOf: problems)
      if problems.hasErrors { broken.insert(table) }
    }
    return broken
  }

  private mutating func sum(
    _ source: MeasureSource,
    _ candidate: CandidateSection,
    _ broken: Set<String>
  ) -> MeasureInput? {
    switch source {
    case .unreadable: return .unreadable
    case .value: return nil
    case .sum(let binding):
      let place = document.source.location(of: candidate.id.range)
      guard let listed = candidate.categories.first(where: { $0.table == binding.table }) else {
        return .absent("it lists no rows of '\(binding.table)'", at: place)
      }
      if broken.contains(binding.table) { return .unreadable }
      if listed.ids.isEmpty {
        return .absent("no row of '\(binding.table)' counts it", at: place)
      }
      return binding.input(located(listed.ids), findings: &findings)
    }
  }

  private func located(_ ids: [Located<String>]) -> [LocatedName] {
    ids.map { LocatedName($0.value, at: document.source.location(of: $0.range)) }
  }
}

import Diagnostics
import Precedence

/// What there is to say about the files: warnings and notes, each with its place, what the checks find
/// in them, and what their authors accept.
struct FindingsSection {
  /// How many findings are listed before the rest is counted.
  static let most = 100

  private let findings: FindingList
  private let checks: [Finding]
  private let accepted: [AcceptedFinding]

  init(_ material: ReportMaterial) {
    findings = material.result.findings
    let said = Set(findings.sorted)
    checks = material.checks.sorted.filter {
      $0.severity != .note && $0.acceptance == nil && !said.contains($0)
    }
    accepted = material.result.accepted
  }

  /// The section; `nil` if there is nothing to say.
  var section: ReportSection? {
    let all = findings.sorted
    let blocks =
      blocks(Wording.findingsLead, Wording.findingsCaption, all, uncounted: findings.uncounted)
      + blocks(Wording.checksLead, Wording.checksCaption, checks)
      + (accepted.isEmpty ? [] : [.paragraph(Wording.acceptedLead), .table(acceptedTable)])
    guard !blocks.isEmpty else { return nil }
    return ReportSection(id: "findings", title: Wording.findingsTitle, blocks: blocks)
  }

  /// Findings under a sentence and a caption, the first of them, with how many more there are.
  private func blocks(
    _ lead: String,
    _ caption: String,
    _ all: [Finding],
    uncounted: Int = 0
  ) -> [ReportBlock] {
    guard !all.isEmpty else { return [] }
    let shown = shown(of: all)
    let rest = all.count - shown.count + uncounted
    return [.paragraph(lead), .table(table(shown, caption))]
      + (rest > 0 ? [.paragraph(Wording.furtherFindings(rest))] : [])
  }

  /// What the authors accept, each code with the sentence of the catalogue.
  private var acceptedTable: ReportTable {
    let catalogue = FindingCatalogue()
    return ReportTable(
      caption: Wording.acceptedCaption,
      columns: [
        ReportTable.Column("Code"), ReportTable.Column("What is accepted", isHeading: true),
        ReportTable.Column("Of"), ReportTable.Column("Because"),
      ],
      rows: accepted.map { item in
        .cells([
          ReportCell(item.code.rawValue),
          ReportCell(catalogue.entry(item.code)?.sentence ?? "-"),
          ReportCell(item.subject.map(Paragraph.oneLine) ?? "-"),
          ReportCell(Paragraph.oneLine(item.because)),
        ])
      }
    )
  }

  /// The first of them; notes give way to what matters more.
  private func shown(of all: [Finding]) -> [Finding] {
    guard all.count > Self.most else { return all }
    let grave = all.filter { $0.severity != .note }
    let notes = all.filter { $0.severity == .note }
    return (grave + notes).prefix(Self.most).sorted()
  }

  private func table(_ findings: [Finding], _ caption: String) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: [
        ReportTable.Column("Kind"), ReportTable.Column("What was found", isHeading: true),
        ReportTable.Column("Where"), ReportTable.Column("What to do"),
      ],
      rows: findings.map { finding in
        let hints = finding.hint?.split(separator: "\n").map { Paragraph.oneLine(String($0)) }
        return .cells([
          ReportCell("\(finding.severity.rawValue) \(finding.code.rawValue)"),
          ReportCell(Paragraph.oneLine(finding.message)),
          ReportCell(finding.location.map { Paragraph.oneLine("\($0)") } ?? "-"),
          ReportCell(hints?.joined(separator: "\n") ?? "-"),
        ])
      }
    )
  }
}

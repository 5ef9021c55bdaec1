import Diagnostics
import Precedence

/// What there is to say about the files: warnings and notes, each with its place, and what their authors
/// accept.
struct FindingsSection {
  /// How many findings are listed before the rest is counted.
  static let most = 100

  private let findings: FindingList
  private let accepted: [AcceptedFinding]

  init(_ material: ReportMaterial) {
    findings = material.result.findings
    accepted = material.result.accepted
  }

  /// The section; `nil` if there is nothing to say.
  var section: ReportSection? {
    let all = findings.sorted
    guard !all.isEmpty || !accepted.isEmpty else { return nil }
    let shown = shown(of: all)
    let rest = all.count - shown.count + findings.uncounted
    return ReportSection(
      id: "findings",
      title: Wording.findingsTitle,
      blocks: (all.isEmpty ? [] : [.paragraph(Wording.findingsLead), .table(table(shown))])
        + (rest > 0 ? [.paragraph(Wording.furtherFindings(rest))] : [])
        + (accepted.isEmpty ? [] : [.paragraph(Wording.acceptedLead), .table(acceptedTable)])
    )
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

  private func table(_ findings: [Finding]) -> ReportTable {
    ReportTable(
      caption: Wording.findingsCaption,
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

import Diagnostics
import Precedence

/// What there is to say about the files: warnings and notes, each with its place.
struct FindingsSection {
  /// How many findings are listed before the rest is counted.
  static let most = 100

  private let findings: FindingList

  init(_ material: ReportMaterial) { findings = material.result.findings }

  /// The section; `nil` if there is nothing to say.
  var section: ReportSection? {
    let all = findings.sorted
    guard !all.isEmpty else { return nil }
    let shown = shown(of: all)
    let rest = all.count - shown.count + findings.uncounted
    return ReportSection(
      id: "findings",
      title: Wording.findingsTitle,
      blocks: [.paragraph(Wording.findingsLead), .table(table(shown))]
        + (rest > 0 ? [.paragraph(Wording.furtherFindings(rest))] : [])
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

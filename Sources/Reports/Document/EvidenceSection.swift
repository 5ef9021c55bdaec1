import Precedence

/// The files that the report was made from, and the documents that they rest on.
struct EvidenceSection {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) { self.material = material }

  /// The section; `nil` if neither files nor documents are known.
  var section: ReportSection? {
    var blocks: [ReportBlock] = []
    if !material.files.isEmpty { blocks += [.paragraph(Wording.filesLead), .table(files)] }
    let sources = sources
    if !sources.isEmpty { blocks += [.paragraph(Wording.sourcesLead), .list(sources)] }
    guard !blocks.isEmpty else { return nil }
    return ReportSection(id: "evidence", title: Wording.evidenceTitle, blocks: blocks)
  }

  private var files: ReportTable {
    ReportTable(
      caption: Wording.filesCaption,
      columns: [
        ReportTable.Column("File", isHeading: true), ReportTable.Column("What it is"),
        ReportTable.Column("Bytes", isNumber: true), ReportTable.Column("SHA-256"),
      ],
      rows: material.files.map { file in
        .cells([
          ReportCell(Paragraph.oneLine(file.path)), ReportCell(Wording.role(file.role)),
          ReportCell(Numeral.fixed(Double(file.byteCount), decimals: 0)),
          ReportCell(file.fingerprint.text),
        ])
      }
    )
  }

  /// The documents that rules and consultations name, each once.
  private var sources: [String] {
    let named = material.summary.sources.map { Wording.document($0) }
    let asked = material.consultations.compactMap(\.source).map(Wording.sentence)
    return asked.reduce(into: named) { if !$0.contains($1) { $0.append($1) } }
  }
}

import Precedence

/// The measures, levels and groups of one candidate as tables.
struct CandidateTables {
  private let candidate: CandidateResult

  init(_ candidate: CandidateResult) { self.candidate = candidate }

  /// The tables that have rows.
  ///
  /// - Complexity: Linear in measures, levels, groups and their parts.
  var blocks: [ReportBlock] {
    var blocks: [ReportBlock] = []
    if !candidate.measures.isEmpty { blocks.append(.table(measures)) }
    if !candidate.levels.isEmpty { blocks.append(.table(levels)) }
    if !candidate.groups.isEmpty { blocks.append(.table(groups)) }
    return blocks
  }

  private var measures: ReportTable {
    let account = MeasureAccount(candidate)
    return ReportTable(
      caption: Wording.measuresCaption,
      columns: [
        ReportTable.Column("Measure", isHeading: true), ReportTable.Column("Value"),
        ReportTable.Column("Where it comes from"),
      ],
      rows: candidate.measures.map { measure in
        let lines = account.lines(of: measure).flatMap(\.sentences)
        return .cells([
          ReportCell(Wording.name(measure.id)), ReportCell(Paragraph.oneLine(measure.text)),
          ReportCell(lines.map(Paragraph.oneLine).joined(separator: "\n")),
        ])
      }
    )
  }

  private var levels: ReportTable {
    ReportTable(
      caption: Wording.levelsCaption,
      columns: [
        ReportTable.Column("Criterion", isHeading: true), ReportTable.Column("Level"),
        ReportTable.Column("How it came in"),
      ],
      rows: candidate.levels.map { level in
        let sentences = LevelAccount.sentences(of: level).map(Paragraph.oneLine)
        return .cells([
          ReportCell(Wording.name(level.id)),
          ReportCell(Wording.levelWord(level), shade: Self.shade(level)),
          ReportCell(
            sentences.map { Self.without(Wording.name(level.id) + ": ", $0) }
              .joined(separator: "\n")
          ),
        ])
      }
    )
  }

  /// A line of the account without the name that the row has already.
  private static func without(_ start: String, _ text: String) -> String {
    Wording.capitalised(text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text)
  }

  private static func shade(_ level: LevelResult) -> ReportCell.Shade? {
    guard let number = level.number, level.level != nil, (1...max(1, level.count)) ~= number
    else { return nil }
    return ReportCell.Shade(step: number - 1, of: level.count)
  }

  private var groups: ReportTable {
    ReportTable(
      caption: Wording.groupsCaption,
      columns: [ReportTable.Column("Part", isHeading: true), ReportTable.Column("How it came in")],
      rows: candidate.groups.flatMap { group in
        [.line(Wording.group(group))]
          + GroupAccount.parts(of: group).map {
            .cells([ReportCell($0.name), ReportCell($0.working)])
          }
      }
    )
  }
}

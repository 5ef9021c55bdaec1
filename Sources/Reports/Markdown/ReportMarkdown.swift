/// A report as Markdown, to be pasted into a document.
///
/// Tables are those of GitHub Flavored Markdown, figures are the tables that say the same, and what can
/// be folded away stands as numbered notes under lesser headings, to which cells refer. There is no HTML
/// in it, whatever candidates are called.
public struct ReportMarkdown: Sendable {
  /// Makes a writer of reports.
  public init() {}

  /// A report as Markdown, ending in a line break.
  ///
  /// - Parameter document: The report.
  /// - Returns: The text.
  /// - Complexity: Linear in the length of the report.
  public func text(_ document: ReportDocument) -> String {
    let notes = document.noteNumbers
    var writer = MarkdownWriter()
    writer.heading(1, document.title)
    writer.list(document.facts.map { [.strong($0.label + ":"), .plain($0.text)] })
    for section in document.sections {
      writer.heading(2, section.title)
      write(section.blocks, notes, to: &writer, level: 3)
    }
    return writer.text
  }

  private func write(
    _ blocks: [ReportBlock],
    _ notes: [String: Int],
    to writer: inout MarkdownWriter,
    level: Int
  ) {
    for block in blocks {
      switch block {
      case .paragraph(let text): writer.paragraph([.plain(text)])
      case .list(let items): writer.list(items.map { [.plain($0)] })
      case .table(let table): write(table, notes, to: &writer)
      case .figure(let figure):
        write(figure.table, notes, to: &writer)
        if figure.caption != figure.table.caption { writer.paragraph([.plain(figure.caption)]) }
        if let key = figure.key { write(key, notes, to: &writer) }
      case .fold(let fold):
        let note = notes[fold.id].map { Wording.note($0) + ". " } ?? ""
        writer.heading(level, note + fold.title)
        write(fold.blocks, notes, to: &writer, level: min(6, level + 1))
      }
    }
  }

  private func write(
    _ table: ReportTable,
    _ notes: [String: Int],
    to writer: inout MarkdownWriter
  ) {
    writer.paragraph([.strong(table.caption)])
    writer.table(
      columns: table.columns.map { ($0.title, $0.isNumber) },
      rows: table.rows.map { row in
        switch row {
        case .line(let text): [.strong(text)]
        case .cells(let cells): cells.map { .plain(Self.text(of: $0, notes)) }
        }
      }
    )
  }

  /// A cell on one line, with the number of the note that says more.
  private static func text(of cell: ReportCell, _ notes: [String: Int]) -> String {
    let lines = cell.text.split(separator: "\n").joined(separator: "; ")
    guard let link = cell.link, let number = notes[link] else { return lines }
    return "\(lines) (\(Wording.note(number).lowercased()))"
  }
}

extension ReportDocument {
  /// The number of each fold, in the order in which they stand.
  fileprivate var noteNumbers: [String: Int] {
    var numbers: [String: Int] = [:]
    func number(_ blocks: [ReportBlock]) {
      for case .fold(let fold) in blocks {
        if numbers[fold.id] == nil { numbers[fold.id] = numbers.count + 1 }
        number(fold.blocks)
      }
    }
    for section in sections { number(section.blocks) }
    return numbers
  }
}

@testable import Reports

/// The texts of a section, for tests that look at one kind of block.
extension ReportSection {
  var paragraphs: [String] {
    blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
  }

  var items: [String] {
    blocks.flatMap { block -> [String] in if case .list(let items) = block { items } else { [] } }
  }

  var tables: [ReportTable] {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table
      case .figure(let figure): figure.table
      default: nil
      }
    }
  }

  var folds: [ReportFold] {
    blocks.compactMap { if case .fold(let fold) = $0 { fold } else { nil } }
  }
}

extension ReportTable {
  /// The texts of its rows, a line across as its only text.
  var texts: [[String]] {
    rows.map { row in
      switch row {
      case .cells(let cells): cells.map(\.text)
      case .line(let text): [text]
      }
    }
  }

  var cells: [[ReportCell]] {
    rows.compactMap { if case .cells(let cells) = $0 { cells } else { nil } }
  }
}

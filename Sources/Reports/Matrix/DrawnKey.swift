import Precedence

/// Which candidates the codes in a matrix stand for, and what there is to say about their cells.
struct DrawnKey {
  private let view: MatrixView

  init(_ view: MatrixView) { self.view = view }

  /// A table of codes, places and names, then notes.
  func lines(width: Int) -> [String] {
    (view.items.isEmpty ? [] : table.lines(width: width)) + notes(width: width)
  }

  private var table: TextTable {
    TextTable(
      columns: [
        TextTable.Column(title: Wording.matrixCodeColumn),
        TextTable.Column(title: Wording.matrixPlaceColumn, isNumber: true),
        TextTable.Column(title: Wording.matrixCandidateColumn, givesWay: true),
      ],
      rows: view.items.map { .cells([$0.code, $0.place, Paragraph.oneLine($0.name)]) }
    )
  }

  private func notes(width: Int) -> [String] {
    var lines: [String] = []
    let noted = view.items.map { ($0.code, Self.notes($0, in: view)) }.filter { !$0.1.isEmpty }
    if !noted.isEmpty { lines += ["", Wording.cellNotesTitle] }
    for (code, notes) in noted {
      lines += Paragraph.lines(
        "\(code): \(notes.joined(separator: "; "))",
        width: width,
        first: "  ",
        rest: "    "
      )
    }
    if !view.absent.isEmpty {
      lines.append("")
      lines += Paragraph.lines(Wording.notInMatrix(view.absent), width: width, rest: "  ")
    }
    if view.items.isEmpty { lines = [Wording.nobodyInMatrix] + lines }
    return lines
  }

  /// What there is to say about a candidate's cell: the edges it is near to, how rules moved it, what was assumed, and
  /// a rating that rules changed.
  static func notes(_ item: MatrixView.Item, in view: MatrixView) -> [String] {
    var notes = item.edges.map { "\(MatrixMarks.arrow($0.side)) \($0.text)" }
    notes += item.moves.map(Wording.movedByRule)
    if !item.assumed.isEmpty { notes.append(Wording.assumedInMatrix(item.assumed)) }
    if let cell = view.rating(of: item), cell != item.rating {
      notes.append(Wording.ratingByRule(item.rating, cell: cell))
    }
    return notes
  }
}

extension MatrixView {
  /// The rating of the cell in which a candidate stands; `nil` for a cell that there is not.
  func rating(of item: Item) -> String? {
    guard cells.indices.contains(item.row), cells[item.row].indices.contains(item.column) else {
      return nil
    }
    let rating = cells[item.row][item.column]
    return ratings.indices.contains(rating) ? ratings[rating].name : nil
  }
}

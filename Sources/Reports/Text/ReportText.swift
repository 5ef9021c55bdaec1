/// A report as text, for a terminal or a plain document.
public struct ReportText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int
  /// Whether the reasons behind every place are in it.
  public let showsReasons: Bool
  private let hasColours: Bool

  /// Makes a writer of reports.
  ///
  /// - Parameters:
  ///   - width: In columns of a terminal; brought inside ``RankingText/widths``.
  ///   - showsReasons: Whether what other formats fold away is printed; sections that hold nothing else
  ///     are left out otherwise.
  ///   - hasColours: Whether ratings stand on their colours, for a terminal that shows them; the words
  ///     stay.
  public init(width: Int = 80, showsReasons: Bool = false, hasColours: Bool = false) {
    self.hasColours = hasColours
    self.width = RankingText(width: width).width
    self.showsReasons = showsReasons
  }

  /// A report as text, ending in a line break.
  ///
  /// - Parameter document: The report.
  /// - Returns: The text to print.
  /// - Complexity: Linear in the length of the report.
  public func text(_ document: ReportDocument) -> String {
    var outline = Outline(width: width)
    outline.add(document.title)
    for fact in document.facts { outline.add("\(fact.label): \(fact.text)") }
    for section in document.sections where isShown(section) {
      outline.begin(section.title)
      write(section.blocks, to: &outline, depth: 0)
    }
    return outline.text
  }

  private func isShown(_ section: ReportSection) -> Bool {
    showsReasons || !section.blocks.contains { if case .fold = $0 { true } else { false } }
  }

  private func write(_ blocks: [ReportBlock], to outline: inout Outline, depth: Int) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { outline.addBlank() }
      switch block {
      case .paragraph(let text): outline.addParagraph(text, depth: depth)
      case .list(let items):
        for item in items { outline.addItem(item, depth: depth) }
      case .table(let table): write(table, to: &outline, depth: depth)
      case .figure(let figure): write(figure, to: &outline, depth: depth)
      case .fold(let fold):
        outline.add(fold.title, depth: depth)
        outline.addBlank()
        write(fold.blocks, to: &outline, depth: depth + 1)
      }
    }
  }

  /// The drawing if there is one that fits, else the table.
  private func write(_ figure: ReportFigure, to outline: inout Outline, depth: Int) {
    let room = width - 2 * depth
    guard let lines = figure.drawing?.lines(width: room) else {
      for (index, table) in ([figure.table] + [figure.key].compactMap(\.self)).enumerated() {
        if index > 0 { outline.addBlank() }
        write(table, to: &outline, depth: depth)
      }
      return
    }
    outline.addLines(lines, depth: depth)
    outline.addBlank()
    outline.addParagraph(figure.caption, depth: depth)
  }

  private func write(_ table: ReportTable, to outline: inout Outline, depth: Int) {
    let room = width - 2 * depth
    outline.addParagraph(table.caption, depth: depth)
    outline.addBlank()
    for (index, part) in TextTable(table, hasColours: hasColours).parts(
      keeping: kept(table),
      width: room
    ).enumerated() {
      if index > 0 { outline.addBlank() }
      outline.addLines(part.lines(width: room), depth: depth)
    }
  }

  /// How many columns stand in every part of a table that is too wide: those up to the row headings.
  private func kept(_ table: ReportTable) -> Int {
    (table.columns.firstIndex(where: \.isHeading) ?? 0) + 1
  }
}

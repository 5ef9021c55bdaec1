public import Precedence

/// Several rankings as text for a person: the shortlists side by side, then what each area adds.
public struct AreasText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of several rankings.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) { self.width = RankingText(width: width).width }

  /// The rankings as text, ending in a line break.
  ///
  /// - Parameter results: What the assessments came to.
  /// - Returns: The text to print.
  /// - Complexity: Linear in areas, candidates and measures.
  public func text(_ results: AssessmentResults) -> String {
    let areas = Area.all(results.results)
    var sections = [heading(results)]
    sections += AreasTable.parts(of: areas, width: width).map { $0.table.lines(width: width) }
    let notes = notes(results)
    sections += notes.isEmpty ? [] : [notes]
    let namesValues = !haveSameValues(results)
    sections += areas.map {
      section($0, namesRules: !results.haveSameRules, namesValues: namesValues)
    }
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ results: AssessmentResults) -> [String] {
    let rules = results.haveSameRules ? results.results.first?.rules : nil
    let values = haveSameValues(results) ? results.results.first?.values : nil
    let lines = [
      Wording.areasTitle(results.results.count), rules.map(Wording.rules),
      values.map(Wording.values),
    ]
    return lines.compactMap(\.self).flatMap { Paragraph.lines($0, width: width, rest: "  ") }
  }

  /// Whether one line says of which day the values of all areas are.
  private func haveSameValues(_ results: AssessmentResults) -> Bool {
    results.results.allSatisfy { $0.values == results.results.first?.values }
  }

  /// What a reader has to know before comparing two cells.
  private func notes(_ results: AssessmentResults) -> [String] {
    var notes: [String] = []
    if !results.haveSameRules { notes.append(Wording.otherRules) }
    let days = results.results.map(\.asOf)
    if days.contains(where: { $0 != days.first }) { notes.append(Wording.otherDays) }
    let dates = results.results.compactMap(\.validity)
    if dates.contains(where: { $0 != dates.first }) { notes.append(Wording.otherDates) }
    let listed = results.results.flatMap { Slots(of: $0).candidates }
    if listed.contains(where: \.isShared) { notes.append(Wording.sharedMark) }
    if listed.contains(where: \.hasOpenPlace) { notes.append(Wording.openPlaceMark) }
    return notes.flatMap { Paragraph.lines($0, width: width, first: "- ") }
  }

  private func section(_ area: Area, namesRules: Bool, namesValues: Bool) -> [String] {
    let account = AreaAccount(of: area, namesRules: namesRules, namesValues: namesValues)
    let title = Paragraph.lines(area.title, width: width)
    let rule = String(repeating: "-", count: title.map { Columns.count($0) }.max() ?? 0)
    let head = account.sentences.flatMap { Paragraph.lines($0, width: width, rest: "  ") }
    let missing = account.missing.flatMap { Paragraph.lines($0, width: width, first: "- ") }
    return title + [rule] + head + missing
  }
}

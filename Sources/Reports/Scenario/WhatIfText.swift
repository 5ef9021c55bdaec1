public import Precedence

/// What scenarios do to a ranking as text for a person: first in a sentence, then every candidate
/// as it is and under each scenario side by side, then the changes.
public struct WhatIfText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int
  /// Whether to show where each candidate that moves stands after each further change.
  public let showsSteps: Bool

  /// Makes a writer of scenarios.
  ///
  /// - Parameters:
  ///   - width: In columns of a terminal; brought inside ``RankingText/widths``.
  ///   - showsSteps: Whether to add one change after another, with what each moves.
  public init(width: Int = 80, showsSteps: Bool = false) {
    self.width = RankingText(width: width).width
    self.showsSteps = showsSteps
  }

  /// The scenarios as text, ending in a line break.
  ///
  /// - Parameter result: The ranking as it is, and under each scenario.
  /// - Returns: The text to print.
  /// - Complexity: Linear in scenarios, their changes and candidates.
  public func text(_ result: WhatIfResult) -> String {
    let columns = ScenarioColumn.all(result)
    var sections = [heading(result, columns)]
    sections.append(summaries(columns))
    sections += ScenarioTable(columns, base: result.base).parts(width: width)
    sections.append(WhatIfNotes(columns).sentences.flatMap(item))
    // A single change has been accounted for by its sentence.
    for column in columns where column.outcome.effects.count > 1 {
      sections += account(of: column, among: columns.count)
    }
    let written = sections.filter { !$0.isEmpty }
    return written.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ result: WhatIfResult, _ columns: [ScenarioColumn]) -> [String] {
    let base = result.base
    let lines = [
      Wording.whatIf(columns.map(\.title)), base.name, base.area, Wording.rules(base.rules),
      base.values.map(Wording.values),
    ]
    return lines.compactMap(\.self).flatMap { Paragraph.lines($0, width: width, rest: "  ") }
  }

  /// In a sentence or two for each scenario; with its name in front if there are several.
  private func summaries(_ columns: [ScenarioColumn]) -> [String] {
    let paragraphs = columns.map { column in
      let name = columns.count > 1 ? "\(column.title): " : ""
      let text = ScenarioSummary(column).sentences.joined(separator: " ")
      return name.isEmpty ? Wording.capitalised(text) : name + text
    }
    return Array(paragraphs.map { Paragraph.lines($0, width: width) }.joined(separator: [""]))
  }

  private func account(of column: ScenarioColumn, among count: Int) -> [[String]] {
    let account = ChangesAccount(column)
    let title = count > 1 ? Wording.changes(of: column.title) : Wording.changesTitle
    let head = Paragraph.lines(title, width: width)
    let rule = String(repeating: "-", count: head.map { Columns.count($0) }.max() ?? 0)
    let changes = zip(1..., account.changes).flatMap { number, change in
      Paragraph.lines(change, width: width, first: "\(number). ")
    }
    return [head + [rule] + changes, account.causes.flatMap(item)]
      + (showsSteps ? steps(of: account) : [])
  }

  private func steps(of account: ChangesAccount) -> [[String]] {
    guard let table = account.steps else { return [] }
    return table.parts(keeping: 2, width: width).map { $0.lines(width: width) }
  }

  private func item(_ sentence: String) -> [String] {
    Paragraph.lines(sentence, width: width, first: "- ")
  }
}

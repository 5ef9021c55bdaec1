public import Precedence

/// Two assessments beside each other as text for a person: who moved and why in sentences, then every
/// step, then every place.
public struct ComparisonText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of comparisons.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) { self.width = RankingText(width: width).width }

  /// The comparison as text, ending in a line break.
  ///
  /// - Parameter comparison: The comparison.
  /// - Returns: The text to print.
  /// - Complexity: Linear in steps times candidates.
  public func text(_ comparison: AssessmentComparison) -> String {
    let summary = ComparisonSummary(comparison)
    let parts =
      [heading(comparison), summary.verdict.flatMap { lines($0) } + summary.moves.flatMap(item)]
      + steps(of: comparison) + places(of: comparison) + others(of: comparison)
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func heading(_ comparison: AssessmentComparison) -> [String] {
    let titles = comparison.titles
    return lines(Wording.whatChanged(titles))
      + Paragraph.lines(
        "\(titles.before): \(Wording.side(comparison.before))", width: width, rest: "  ")
      + Paragraph.lines(
        "\(titles.after): \(Wording.side(comparison.after))", width: width, rest: "  ")
  }

  private func steps(of comparison: AssessmentComparison) -> [[String]] {
    guard !comparison.steps.isEmpty else { return [] }
    let table = TextTable(ComparisonTables(comparison).steps, givingWay: [1, 2, 3])
    let isTogether = comparison.steps.contains { $0.differences.count > 1 }
    return [
      title(Wording.stepsTitle) + lines(Wording.stepsOrder)
        + (isTogether ? lines(Wording.differencesTogether) : []), table.lines(width: width),
    ]
  }

  private func places(of comparison: AssessmentComparison) -> [[String]] {
    guard !comparison.moves.isEmpty else { return [] }
    let tables = ComparisonTables(comparison)
    let table = TextTable(tables.places, givingWay: [0])
    let idle = tables.idleSteps
    return [title(Wording.placesTitle)]
      + table.parts(keeping: 2, width: width).map { $0.lines(width: width) }
      + (idle > 0 ? [lines(Wording.idleSteps(idle))] : [])
  }

  private func others(of comparison: AssessmentComparison) -> [[String]] {
    guard !comparison.otherDifferences.isEmpty else { return [] }
    return [
      title(Wording.alsoDifferent)
        + comparison.otherDifferences.flatMap { item(Wording.difference($0)) }
    ]
  }

  private func title(_ text: String) -> [String] {
    let head = lines(text)
    return head + [String(repeating: "-", count: head.map { Columns.count($0) }.max() ?? 0)]
  }

  private func lines(_ text: String) -> [String] { Paragraph.lines(text, width: width) }

  private func item(_ sentence: String) -> [String] {
    Paragraph.lines(sentence, width: width, first: "- ")
  }
}

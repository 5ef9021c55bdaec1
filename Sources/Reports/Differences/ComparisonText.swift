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
    ([Wording.whatChanged] + ComparisonReport(comparison).sides).flatMap {
      Paragraph.lines($0, width: width, rest: "  ")
    }
  }

  private func steps(of comparison: AssessmentComparison) -> [[String]] {
    guard !comparison.steps.isEmpty else { return [] }
    let isTogether = comparison.steps.contains { $0.differences.count > 1 }
    let items = zip(1..., comparison.steps).flatMap { number, step in
      Paragraph.lines(
        Wording.step(step, most: Self.mostDifferences),
        width: width,
        first: "\(number). "
      )
    }
    return [
      title(Wording.stepsTitle) + lines(Wording.stepsOrder)
        + (isTogether ? lines(Wording.differencesTogether) : []), items,
    ]
  }

  /// How many differences of one step are named before the rest is counted.
  private static let mostDifferences = 8

  private func places(of comparison: AssessmentComparison) -> [[String]] {
    guard !comparison.moves.isEmpty else { return [] }
    let table = TextTable(
      ComparisonTables(comparison).places,
      givingWay: [0, 1, 2, 4],
      narrowest: 10
    )
    return [title(Wording.placesTitle), table.lines(width: width)]
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

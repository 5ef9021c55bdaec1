public import Precedence

/// Followed targets as text for a person: a table for each set, and what it says in plain words.
public struct TrackingText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of followed targets.
  ///
  /// - Parameter width: In columns of a terminal; brought inside the widths of ``RankingText``.
  public init(width: Int = 80) {
    let widths = RankingText.widths
    self.width = min(max(width, widths.lowerBound), widths.upperBound)
  }

  /// The targets of a result as text, ending in a line break.
  ///
  /// - Parameter result: The targets.
  /// - Returns: The text to print.
  /// - Complexity: Linear in the number of targets.
  public func text(_ result: TrackingResult) -> String {
    var sections = [heading(result)]
    for set in result.sets {
      let title = Wording.capitalised(Wording.name(set.name))
      sections.append(section(title, TrackingTable(set).lines(width: width)))
      sections.append(TrackingSummary(set).sentences.flatMap(item))
    }
    sections.append(section(Wording.methodTitle, Wording.trackingMethod(result).flatMap(item)))
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ result: TrackingResult) -> [String] {
    [result.name, result.area].compactMap(\.self).flatMap {
      Paragraph.lines($0, width: width, rest: "  ")
    }
  }

  private func item(_ sentence: String) -> [String] {
    Paragraph.lines(sentence, width: width, first: "- ")
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    let title = Paragraph.oneLine(title)
    return [title, String(repeating: "-", count: Columns.count(title))] + lines
  }
}

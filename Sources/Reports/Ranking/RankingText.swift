public import Precedence
public import Robustness

/// The ranking as text for a person: the table, the reasons, the method, and what was missing.
public struct RankingText: Sendable {
  /// The widths that a report is laid out for; anything narrower or wider is brought inside.
  public static let widths = 60...120
  /// How wide the text is, in columns of a terminal.
  public let width: Int
  private let hasColours: Bool

  /// Makes a writer of rankings.
  ///
  /// - Parameters:
  ///   - width: In columns of a terminal; brought inside ``widths``.
  ///   - hasColours: Whether ratings stand on their colours, for a terminal that shows them; the words
  ///     stay.
  public init(width: Int = 80, hasColours: Bool = false) {
    self.hasColours = hasColours
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// The ranking of a result as text, ending in a line break.
  ///
  /// - Parameters:
  ///   - result: What the assessment came to.
  ///   - worths: What each uncertain figure is worth, if the text is to say which one would settle
  ///     most.
  /// - Returns: The text to print.
  /// - Complexity: Linear in candidates, measures and rules.
  public func text(_ result: AssessmentResult, worths: FigureWorths? = nil) -> String {
    var sections = [heading(result), table(result)]
    sections.append(contentsOf: result.unranked.isEmpty ? [] : [unranked(result)])
    if let worths, worths.doubt > 0 { sections.append(doubt(worths, result)) }
    if !result.ranking.isEmpty {
      sections.append(section(Wording.reasonsTitle, reasons(result)))
      sections.append(section(Wording.methodTitle, method(result)))
    }
    sections.append(section(Wording.missingTitle, missing(result)))
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ result: AssessmentResult) -> [String] {
    let valid = result.validity.map(Wording.valid)
    let lines = [
      result.name, result.area, valid, Wording.rules(result.rules),
      result.values.map(Wording.values),
    ]
    return lines.compactMap(\.self).flatMap { Paragraph.lines($0, width: width, rest: "  ") }
  }

  private func table(_ result: AssessmentResult) -> [String] {
    guard !result.ranking.isEmpty else { return [Wording.nothingRanked] }
    return RankingTable(result, hasColours: hasColours).table.lines(width: width)
  }

  private func unranked(_ result: AssessmentResult) -> [String] {
    result.unranked.flatMap {
      Paragraph.lines(Wording.notRanked($0), width: width, rest: "  ")
    }
  }

  private func doubt(_ worths: FigureWorths, _ result: AssessmentResult) -> [String] {
    WorthNote(worths, result).sentences.flatMap { Paragraph.lines($0, width: width) }
  }

  private func reasons(_ result: AssessmentResult) -> [String] {
    let indent = result.ranking.map { Wording.place($0).count }.max() ?? 0
    let blank = String(repeating: " ", count: indent + 2)
    let missing = Dictionary(grouping: result.missing, by: \.candidate)
    return Array(
      result.ranking.map { candidate in
        let place = Columns.padded(Wording.place(candidate), to: indent) + "  "
        let rating = candidate.rating.map { ": \($0)" } ?? ""
        let head = Paragraph.lines(candidate.name + rating, width: width, first: place)
        let reasons = Reasons(of: candidate, in: result, missing: missing[candidate.id] ?? [])
        return head
          + reasons.sentences.flatMap {
            Paragraph.lines($0, width: width, first: blank, rest: blank + "  ")
          }
      }
      .joined(separator: [""])
    )
  }

  private func method(_ result: AssessmentResult) -> [String] {
    MethodNotes(result).sentences.flatMap(item)
  }

  private func missing(_ result: AssessmentResult) -> [String] {
    if result.missing.isEmpty { return [Wording.nothingMissing] }
    let missing = Dictionary(grouping: result.missing, by: \.candidate)
    return (result.ranking + result.unranked).flatMap { candidate in
      missing[candidate.id].map { item(Wording.missing($0, name: candidate.name)) } ?? []
    }
  }

  private func item(_ sentence: String) -> [String] {
    Paragraph.lines(sentence, width: width, first: "- ")
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    [title, String(repeating: "-", count: Columns.count(title))] + lines
  }
}

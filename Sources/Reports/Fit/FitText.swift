public import Precedence
public import Robustness

/// Which weights give a stated order, as text for a person: the answer in plain words, then the
/// figures.
public struct FitText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) {
    let widths = RankingText.widths
    self.width = min(max(width, widths.lowerBound), widths.upperBound)
  }

  /// The answer, ending in a line break.
  ///
  /// - Parameters:
  ///   - fit: What was found.
  ///   - ranking: What the rules give as they are, for the names of candidates.
  /// - Returns: The text to print.
  /// - Complexity: Linear in weights, judged levels and statements.
  public func text(_ fit: FitResult, _ ranking: AssessmentResult) -> String {
    let names = ShortNames(ranking)
    let page = FitPage(width: width, ranking: ranking, names: names)
    let answer = FitAnswer(fit, names).sentences
    var sections = [page.heading, page.section(Wording.fitTitle, page.items(answer))]
    sections.append(page.order(fit.order))
    sections.append(weights(fit, page))
    if let levels = FitTables(fit, names).levels {
      sections.append(page.section(Wording.fitLevelsTitle, levels.lines(width: width)))
    }
    return page.text(sections)
  }

  /// The value functions of a stated order, ending in a line break.
  ///
  /// - Parameters:
  ///   - fit: What was found.
  ///   - ranking: What the rules give as they are, for the names of candidates and units.
  /// - Returns: The text to print.
  /// - Complexity: Linear in points and candidates.
  public func text(_ fit: ValueFunctionFit, _ ranking: AssessmentResult) -> String {
    let names = ShortNames(ranking)
    let page = FitPage(width: width, ranking: ranking, names: names)
    let tables = ValueFunctionTables(fit, ranking, names)
    var sections = [page.heading]
    sections.append(page.section(Wording.functionsTitle, page.items(tables.sentences)))
    sections.append(page.order(fit.order))
    let note = Paragraph.lines(Wording.functionsNote, width: width)
    sections.append(
      page.section(Wording.pointsTitle, note + [""] + tables.points.lines(width: width))
    )
    if let errors = tables.errors {
      let note = Paragraph.lines(Wording.errorsNote, width: width)
      sections.append(
        page.section(Wording.errorsTitle, note + [""] + errors.lines(width: width))
      )
    }
    return page.text(sections)
  }

  private func weights(_ fit: FitResult, _ page: FitPage) -> [String] {
    let table = FitTables(fit, page.names).weights
    let note = fit.region == nil ? Wording.closestNote : Wording.fitWeightsNote
    let margin = fit.region?.margin.map { " " + Wording.margin($0) } ?? ""
    let lines = Paragraph.lines(note + margin, width: width)
    return page.section(Wording.fitWeightsTitle, lines + [""] + table.lines(width: width))
  }
}

/// What the pages about a stated order share.
struct FitPage: Sendable {
  let width: Int
  let ranking: AssessmentResult
  let names: ShortNames

  /// The name of the assessment, its area and rules.
  var heading: [String] {
    let lines = [ranking.name, ranking.area, Wording.rules(ranking.rules)]
    return lines.compactMap(\.self).flatMap { Paragraph.lines($0, width: width, rest: "  ") }
  }

  /// The stated order beside the places that the rules give as they are.
  func order(_ order: StatedOrder) -> [String] {
    var place = 1
    var rows: [TextTable.Row] = []
    for tier in order.tiers {
      let shared = tier.count > 1 ? "=" : ""
      rows += tier.map { id in
        let candidate = ranking.candidate(id)
        let now = candidate.map { Wording.place($0) } ?? "-"
        return .cells(["\(place)\(shared)", candidate?.name ?? id, now])
      }
      place += tier.count
    }
    let columns = [
      TextTable.Column(title: "Stated"), TextTable.Column(title: "Candidate", givesWay: true),
      TextTable.Column(title: "By the rules"),
    ]
    return section(
      Wording.statedTitle,
      TextTable(columns: columns, rows: rows).lines(width: width)
    )
  }

  func items(_ sentences: [String]) -> [String] {
    sentences.flatMap { Paragraph.lines($0, width: width, first: "- ") }
  }

  func section(_ title: String, _ lines: [String]) -> [String] {
    [title, String(repeating: "-", count: Columns.count(title))] + lines
  }

  func text(_ sections: [[String]]) -> String {
    sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

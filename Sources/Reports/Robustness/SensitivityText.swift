import Precedence
public import Robustness

/// How firm a ranking is, as text for a person: a one-page answer in plain words, then the figures.
public struct SensitivityText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int
  /// Whether the draws are also told pair by pair.
  public let showsPairs: Bool

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - width: In columns of a terminal; brought inside ``RankingText/widths``.
  ///   - showsPairs: Whether to add how often each candidate is ahead of each other one.
  public init(width: Int = 80, showsPairs: Bool = false) {
    let widths = RankingText.widths
    self.width = min(max(width, widths.lowerBound), widths.upperBound)
    self.showsPairs = showsPairs
  }

  /// How firm a ranking is, ending in a line break.
  ///
  /// - Parameter result: What was found.
  /// - Returns: The text to print.
  /// - Complexity: Linear in weights, cuts, and candidates times places; with pairs, in the square of
  ///   candidates.
  public func text(_ result: SensitivityResult) -> String {
    let names = ShortNames(result.ranking)
    var sections = [heading(result.ranking), answer(result, names)]
    if !result.ranking.ranking.isEmpty {
      sections += [weights(result, names), leastChanges(result, names), cuts(result, names)]
      sections += draws(result, names)
      sections += [removals(result, names), worths(result, names)]
    }
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func heading(_ ranking: AssessmentResult) -> [String] {
    let lines = [
      ranking.name, ranking.area, Wording.rules(ranking.rules), ranking.values.map(Wording.values),
    ]
    return lines.compactMap(\.self).flatMap { Paragraph.lines($0, width: width, rest: "  ") }
  }

  private func answer(_ result: SensitivityResult, _ names: ShortNames) -> [String] {
    let paragraphs = FirmnessAnswer(result, names).paragraphs
    return title(Wording.firmnessTitle) + paragraphs.flatMap(item)
  }

  private func weights(_ result: SensitivityResult, _ names: ShortNames) -> [String] {
    guard !result.weights.isEmpty else { return [] }
    let table = lines(StabilityTable(result.ranking).weights(result.weights), keeping: 2)
    let isExact = result.weights.allSatisfy(\.isExact)
    let notes =
      [Wording.weightsNote] + (hasPair(result.weights) ? [Wording.mirrorNote] : [])
      + (isExact ? [] : [Wording.approximateNote])
    let turns = TurnNotes(result, names).weights
    return title(Wording.weightsTitle) + notes.flatMap(plain) + [""] + table
      + (turns.isEmpty ? [] : [""]) + turns.flatMap(item)
  }

  /// Whether some group weighs just two parts.
  private func hasPair(_ weights: [WeightStability]) -> Bool {
    Set(weights.map(\.group)).contains { group in weights.count { $0.group == group } == 2 }
  }

  private func leastChanges(_ result: SensitivityResult, _ names: ShortNames) -> [String] {
    let sentences = LeastChangeNotes(result, names).sentences
    guard !sentences.isEmpty else { return [] }
    return title(Wording.leastTitle) + plain(Wording.leastNote) + [""] + sentences.flatMap(item)
  }

  private func cuts(_ result: SensitivityResult, _ names: ShortNames) -> [String] {
    let mattering = result.thresholds.filter(\.matters)
    guard !result.thresholds.isEmpty else { return [] }
    let table =
      mattering.isEmpty
      ? [] : [""] + lines(StabilityTable(result.ranking).cuts(mattering), keeping: 2)
    let idle = Wording.idleCuts(result.thresholds.filter { !$0.matters })
    let turns = TurnNotes(result, names).cuts
    return title(Wording.cutsTitle) + plain(Wording.cutsNote) + table
      + (idle.map { [""] + plain($0) } ?? []) + (turns.isEmpty ? [] : [""]) + turns.flatMap(item)
  }

  private func draws(_ result: SensitivityResult, _ names: ShortNames) -> [[String]] {
    guard let draws = result.draws else { return [] }
    let tables = DrawTables(draws, result.ranking, names)
    let notes = Wording.drawNotes(draws, further: tables.furtherPlaces)
    var sections = [
      title(Wording.drawsTitle) + notes.flatMap(plain) + [""] + lines(tables.places)
    ]
    if let central = tables.centralWeights {
      sections.append(plain(Wording.centralNote(draws.settings)) + [""] + lines(central))
    }
    if showsPairs { sections.append(plain(Wording.pairsNote) + [""] + lines(tables.pairs)) }
    return sections
  }

  private func removals(_ result: SensitivityResult, _ names: ShortNames) -> [String] {
    let effects = result.removals.map { Wording.removal($0, names) }
    return title(Wording.removalTitle)
      + (effects.isEmpty ? plain(Wording.noRemoval) : effects.flatMap(item))
  }

  private func worths(_ result: SensitivityResult, _ names: ShortNames) -> [String] {
    let worths = WorthTable(result.figures, names)
    guard let table = worths.table else { return [] }
    let further = worths.further > 0 ? plain(Wording.furtherFigures(worths.further)) : []
    return title(Wording.worthTitle) + plain(Wording.worthNote) + [""]
      + lines(table) + further
  }

  private func lines(_ table: TextTable, keeping kept: Int = 1) -> [String] {
    Array(
      table.parts(keeping: kept, width: width).map { $0.lines(width: width) }.joined(separator: [""]
      )
    )
  }

  private func plain(_ text: String) -> [String] { Paragraph.lines(text, width: width) }

  private func item(_ text: String) -> [String] {
    Paragraph.lines(text, width: width, first: "- ")
  }

  private func title(_ text: String) -> [String] {
    [text, String(repeating: "-", count: Columns.count(text))]
  }
}

extension ThresholdStability {
  /// Whether anything changes wherever the cut is set.
  fileprivate var matters: Bool {
    ![order, first].allSatisfy(\.isUnbounded) || shortlist?.isUnbounded == false
  }
}

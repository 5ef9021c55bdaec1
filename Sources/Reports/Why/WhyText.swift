public import Precedence
public import Robustness

/// Why one candidate stands above another as text for a person: in one sentence, then key by key,
/// criterion by criterion and rule by rule, then what would make the two change places.
public struct WhyText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of comparisons.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) { self.width = RankingText(width: width).width }

  /// The comparison as text, ending in a line break.
  ///
  /// - Parameters:
  ///   - comparison: How the two differ.
  ///   - swaps: What would make them change places.
  ///   - result: What the assessment came to.
  /// - Returns: The text to print.
  /// - Complexity: Linear in groups, rules and single changes.
  public func text(
    _ comparison: PairComparison,
    _ swaps: SwapResult,
    in result: AssessmentResult
  ) -> String {
    let pair = Pair(comparison)
    var outline = Outline(width: width)
    let values = result.values.map(Wording.values)
    for line in [result.name, result.area, Wording.rules(result.rules), values] {
      if let line { outline.add(line) }
    }
    outline.addBlank()
    for sentence in PairSummary(pair, in: result).sentences { outline.add(sentence) }
    KeysAccount(pair).write(to: &outline)
    CellsAccount(pair, in: result).write(to: &outline)
    DifferencesAccount(pair).write(to: &outline, width: width)
    RulesAccount(pair).write(to: &outline)
    SwapAccount(swaps, of: pair).write(to: &outline)
    return outline.text
  }
}

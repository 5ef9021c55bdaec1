public import Precedence

/// Everything behind one candidate's place as text for a person, down to the cells of evidence.
public struct ExplanationText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of explanations.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) {
    self.width = min(max(width, RankingText.widths.lowerBound), RankingText.widths.upperBound)
  }

  /// The explanation of one candidate as text, ending in a line break.
  ///
  /// - Parameters:
  ///   - id: The candidate's id, exactly.
  ///   - result: What the assessment came to.
  /// - Returns: The text to print; `nil` if the result has no candidate of that id.
  /// - Complexity: Linear in candidates, measures and rules.
  public func text(of id: String, in result: AssessmentResult) -> String? {
    guard let candidate = result.candidate(id) else { return nil }
    var outline = Outline(width: width)
    outline.add("\(candidate.name) (\(candidate.id))")
    outline.add([result.name, result.area].compactMap(\.self).joined(separator: ", "))
    outline.add(Wording.rules(result.rules))
    if let values = result.values { outline.add(Wording.values(values)) }
    outline.add(
      Wording.standing(
        candidate,
        of: result.ranking.count,
        hasShortlist: result.shortlist != nil
      )
    )
    MeasureAccount(candidate).write(to: &outline)
    LevelAccount(candidate).write(to: &outline)
    GroupAccount(candidate).write(to: &outline)
    MatrixAccount(candidate, in: result).write(to: &outline)
    RuleAccount(candidate, off: result.rulesOff).write(to: &outline)
    PlaceAccount(candidate, in: result).write(to: &outline)
    return outline.text
  }
}

public import Precedence

/// What became of running a recorded decision again, as text for a person.
public struct VerificationText: Sendable {
  /// How many differences are listed.
  static let most = 20
  private let width: Int

  /// Makes a writer.
  ///
  /// - Parameter width: In columns of a terminal; brought inside the widths of ``RankingText``.
  public init(width: Int = 80) {
    let widths = RankingText.widths
    self.width = min(max(width, widths.lowerBound), widths.upperBound)
  }

  /// The answer as text, ending in a line break: whether it came out the same, then every difference
  /// in order, then what the record says of itself.
  ///
  /// - Parameter verification: What became of it.
  /// - Returns: The text to print.
  public func text(_ verification: Verification) -> String {
    var outline = Outline(width: width)
    outline.add(verification.isSame ? Wording.comesOutSame : Wording.comesOutDifferent)
    if !verification.isSame {
      outline.begin(Wording.differencesFound)
      for difference in verification.differences.prefix(Self.most) {
        outline.add("- " + Wording.sentence(of: difference))
      }
      let rest = verification.differences.count - Self.most
      if rest > 0 { outline.add("- " + Wording.furtherDifferences(rest)) }
    }
    outline.begin(Wording.verifiedTitle)
    for line in Wording.account(of: verification) { outline.add(line) }
    return outline.text
  }
}

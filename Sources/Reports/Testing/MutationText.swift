import Diagnostics
public import RulesTesting

/// Which small changes of some rules their tests notice, as text: how many, and each that no test
/// noticed.
public struct MutationText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of what tests notice.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) { self.width = RankingText(width: width).width }

  /// What is noticed as text, ending in a line break.
  ///
  /// - Parameters:
  ///   - mutation: What is noticed.
  ///   - file: The rules file.
  /// - Returns: The text to print.
  /// - Complexity: Linear in the number of changes.
  public func text(_ mutation: RulesMutation, of file: String) -> String {
    var outline = Outline(width: width)
    guard mutation.testCount > 0 else {
      outline.add("No test of \(file) passed, so none can notice a change of it")
      return outline.text
    }
    let unnoticed = mutation.unnoticed
    let noticed = mutation.changes.count - unnoticed.count
    outline.add(
      "Of \(Self.changes(mutation.changes.count)) of \(file), one at a time, the tests notice "
        + "\(noticed) (\(CoverageText.percent(noticed, of: mutation.changes.count)); "
        + "\(CoverageText.passed(mutation.testCount)))"
    )
    if mutation.untried > 0 {
      outline.add("\(Self.changes(mutation.untried)) more were not tried")
    }
    if !unnoticed.isEmpty {
      outline.begin("Changes that no test noticed")
      for change in unnoticed { outline.addItem(Self.line(change)) }
    }
    return outline.text
  }

  /// One change: `cut of 'volume': 250 -> 275 (rules.yaml:41:19)`.
  static func line(_ change: RulesMutation.Change) -> String {
    "\(change.subject): \(change.before) -> \(change.after) (\(change.location))"
  }

  private static func changes(_ count: Int) -> String {
    count == 1 ? "1 small change" : "\(count) small changes"
  }
}

import Diagnostics
public import RulesTesting

/// How much of some rules their tests reach, as text: the share, a table of what is reached, and
/// everything that no test reaches with what would.
public struct CoverageText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of what tests reach.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) { self.width = RankingText(width: width).width }

  /// What is reached as text, ending in a line break.
  ///
  /// - Parameters:
  ///   - coverage: What is reached.
  ///   - file: The rules file.
  /// - Returns: The text to print.
  /// - Complexity: Linear in the number of things that can be reached.
  public func text(_ coverage: RulesCoverage, of file: String) -> String {
    var outline = Outline(width: width)
    outline.add(Self.summary(coverage, of: file))
    outline.addBlank()
    outline.addLines(table(coverage).lines(width: width), depth: 0)
    list(coverage.gaps.map(Self.gap), under: "Not reached", in: &outline)
    list(
      coverage.outOfReach.map { "\($0.name) (\($0.location))" },
      under: "Out of reach of any candidate, and not counted",
      in: &outline
    )
    if !coverage.isReachKnown {
      outline.addBlank()
      outline.addParagraph(Self.unknownReach)
    }
    return outline.text
  }

  private func list(_ lines: [String], under title: String, in outline: inout Outline) {
    guard !lines.isEmpty else { return }
    outline.begin(title)
    for line in lines { outline.addItem(line) }
  }

  private func table(_ coverage: RulesCoverage) -> TextTable {
    let rows = RulesCoverage.Kind.allCases.compactMap { kind -> TextTable.Row? in
      let count = coverage.count(of: kind)
      guard count.counted > 0 else { return nil }
      return .cells([kind.rawValue, "\(count.reached)", "\(count.counted)"])
    }
    return TextTable(
      columns: [
        TextTable.Column(title: "What", givesWay: true),
        TextTable.Column(title: "reached", isNumber: true),
        TextTable.Column(title: "of", isNumber: true),
      ],
      rows: rows
    )
  }

  /// The share in one sentence, such as `The tests of rules.yaml reach 78.3% of it: 58 of 74`.
  static func summary(_ coverage: RulesCoverage, of file: String) -> String {
    let counted = coverage.items.filter(\.isCounted)
    let reached = counted.count(where: \.isReached)
    return "The tests of \(file) reach \(percent(reached, of: counted.count)) of it: "
      + "\(reached) of \(counted.count) (\(passed(coverage.testCount)))"
  }

  /// How many tests passed: `1 test passed`.
  static func passed(_ count: Int) -> String {
    count == 1 ? "1 test passed" : "\(count) tests passed"
  }

  private static func gap(_ item: RulesCoverage.Item) -> String {
    "\(item.gap) (\(item.location))" + (item.hint.map { "; \($0)" } ?? "")
  }

  /// A share in per cent with one decimal, rounded down so that 100% means all of it.
  ///
  /// For example, 1,999 of 2,000 are 99.9%.
  ///
  /// - Parameters:
  ///   - part: How many.
  ///   - whole: Of how many; of none it is all.
  /// - Returns: The share as text.
  public static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "100%" }
    let tenths = part * 1_000 / whole
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  private static let unknownReach =
    "There are too many combinations of levels to try them all, so some of these may be out of reach "
    + "of any candidate."
}

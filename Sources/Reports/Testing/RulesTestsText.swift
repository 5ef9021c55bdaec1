import Diagnostics
import Precedence
public import RulesTesting

/// What came of tests beside the rules as text: a line for each, those that failed in detail, and how
/// many there are.
public struct RulesTestsText: Sendable {
  /// How wide the text is, in columns of a terminal.
  public let width: Int

  /// Makes a writer of tests.
  ///
  /// - Parameter width: In columns of a terminal; brought inside ``RankingText/widths``.
  public init(width: Int = 80) { self.width = RankingText(width: width).width }

  /// Tested rules as text, ending in a line break.
  ///
  /// - Parameter all: The rules in the order in which they are to stand.
  /// - Returns: The text to print.
  /// - Complexity: Linear in the number of tests.
  public func text(_ all: [TestedRules]) -> String {
    var sections = all.map(list)
    sections += all.flatMap(\.outcomes).compactMap(detail)
    sections.append(Paragraph.lines(RulesTestsWording.summary(all), width: width))
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The tests of some rules, a line for each.
  private func list(_ rules: TestedRules) -> [String] {
    let head = Paragraph.lines(RulesTestsWording.title(rules), width: width, rest: "  ")
    guard !rules.outcomes.isEmpty else {
      return head + Paragraph.lines(RulesTestsWording.noTests, width: width, first: "  ")
    }
    let words = rules.outcomes.map { RulesTestsWording.state($0.state) }
    let room = words.map(\.count).max() ?? 0
    return head
      + zip(rules.outcomes, words).flatMap { outcome, word in
        let blanks = String(repeating: " ", count: room - word.count + 2)
        let todo = outcome.test.todo.map { ": \($0)" } ?? ""
        let isToDo = outcome.state == .todo || outcome.state == .passedUnexpectedly
        return Paragraph.lines(
          outcome.test.name + (isToDo ? todo : ""),
          width: width,
          first: "  \(word)\(blanks)"
        )
      }
  }

  /// A test that is not as it should be; `nil` for any other.
  ///
  /// How the first difference came about is told in full: what follows is mostly its consequence.
  private func detail(_ outcome: TestOutcome) -> [String]? {
    guard outcome.state == .failed || outcome.state == .passedUnexpectedly else { return nil }
    var lines = Paragraph.lines(outcome.test.name, width: width)
    let place = outcome.test.location
    lines += Paragraph.lines("\(place.file):\(place.line)", width: width, first: "  ")
    if outcome.state == .passedUnexpectedly {
      return lines + Paragraph.lines(RulesTestsWording.todoCanGo, width: width, first: "  ")
    }
    for (position, difference) in outcome.differences.enumerated() {
      let sentence = RulesTestsWording.difference(difference)
      lines += Paragraph.lines(sentence, width: width, first: "  - ")
      guard position == 0, !difference.explanation.isEmpty else { continue }
      lines += Paragraph.lines(difference.explanation, width: width, first: "    ")
    }
    return lines
  }
}

import Diagnostics
import Testing

@testable import Linting

@Suite struct UnreachableCellTests {
  static func rules(_ down: String, _ across: String, _ rule: String = "") -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures: {a: {unit: crimes}, b: {unit: crimes}, c: {unit: crimes}}
      criteria: {a: {cuts: [1, 5]}, b: {cuts: [1, 5]}, c: {cuts: [1, 5]}}
      groups: {down: {of: \(down)}, across: {of: \(across)}, all: {of: [a, b, c]}}
      matrix:
        down: down
        across: across
        ratings: [Low, Medium, High]
        cells:
          High: [Medium, High, High]
          Medium: [Low, Medium, High]
          Low: [Low, Low, Medium]
      rules:
        seen: {when: a > 3, then: flag seen}
      \(rule)
      ranking: {by: [rating, all]}

      """
    )
  }

  @Test func `a criterion on both axes keeps them together`() throws {
    // 3 to 1 for the shared one: at 0 an axis comes to a quarter at most, Medium; at 1 to three at least, High.
    let found = try Self.rules("{a: 3, b: 1}", "{a: 3, c: 1}").report(.unreachableCell)
    #expect(
      found == """
        note[R131]: 'a' counts on both axes, so 4 cells of the matrix can never be reached: 'High' with 'Low', 'High' with 'Medium', 'Medium' with 'High' and 1 more
          rules.yaml:6:1
           |
         6 | matrix:
           | ^^^^^^
           = let it count on one axis

        """
    )
  }

  @Test func `a rule may reach one of them`() throws {
    let rule = "  raised: {when: a > 3, then: raise down by 1, because: so it is}"
    #expect(
      try Self.rules("{a: 3, b: 1}", "{a: 3, c: 1}", rule).messages(.unreachableCell) == [
        "'a' counts on both axes, so 2 cells of the matrix can never be reached: 'Medium' with 'High', 'Low' with 'High'"
      ]
    )
  }

  @Test func `axes that share nothing are silent`() throws {
    #expect(try Self.rules("[a, b]", "[c]").messages(.unreachableCell) == [])
  }

  @Test func `a shared criterion that leaves every cell is silent`() throws {
    #expect(try Self.rules("{a: 1, b: 4}", "{a: 1, c: 4}").messages(.unreachableCell) == [])
  }
}

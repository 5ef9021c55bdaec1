import Diagnostics
import Testing

@testable import Linting

@Suite struct CentredJudgementsTests {
  private func sample(_ levels: [Int?], of count: Int = 5) -> LintSample {
    let rows = levels.enumerated().map { "c\($0 + 1),\($1.map(String.init) ?? "")" }
    return .one(
      measure: "unit: level, of: \(count), missing: neutral",
      criterion: "kind: judged",
      "id,figure\n" + rows.joined(separator: "\n") + "\n"
    )
  }

  @Test func `most in the middle`() throws {
    let found = try sample([3, 3, 3, 3, 5]).report(.centredJudgements)
    #expect(
      found == """
        note[R136]: 4 of 5 judged scores of 'size' are the middle level 'Medium', so it decides nothing between 'c1', 'c2', 'c3' and 1 more
          rules.yaml:6:3
          |
        6 |   size: {measure: figure, kind: judged}
          |   ^^^^
          = define each level in words, or use a scale without a middle

        """
    )
    #expect(try sample([3, 3, 3, 3, 5]).messages(.poorDiscrimination).count == 1)
  }

  @Test func `three of five, an even scale, few or missing judgements are silent`() throws {
    #expect(try sample([3, 3, 3, 1, 5]).messages(.centredJudgements) == [])
    #expect(try sample([3, 3, 3, 3, 3], of: 4).messages(.centredJudgements) == [])
    #expect(try sample([3, 3, 3, 3]).messages(.centredJudgements) == [])
    #expect(try sample([3, 3, 3, 3, nil, nil]).messages(.centredJudgements) == [])
  }
}

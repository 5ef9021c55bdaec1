import Testing

@testable import Precedence
@testable import Reports

@Suite struct ComparisonTableWordingTests {
  private func move(_ before: String, _ after: [String]) -> ComparisonMove {
    SampleComparisons.move("noise", before, after)
  }

  @Test func `every step that moves a candidate is named with its number`() {
    #expect(
      Wording.steps(move("3 High", ["1 High", "1 High", "2 Medium"]))
        == "1: up 2; 3: down 1, Medium"
    )
    #expect(Wording.steps(move("3 High", ["3 High"])) == "")
  }

  @Test(
    arguments: [
      ("3 High", "1 High", "up 2"), ("1 High", "3 High", "down 2"), ("2 High", "2 High", "same"),
      ("- High", "2 High", "ranked"), ("- High", "- High", "unranked"),
    ]
  ) func `the whole move is one word or a number of places`(
    before: String,
    after: String,
    text: String
  ) {
    #expect(Wording.whole(move(before, [after])) == text)
  }

  @Test func `a candidate of the other side alone is not there`() {
    #expect(Wording.standing(nil) == "not there")
  }
}

import Diagnostics
import TestSupport
import Testing

@testable import Precedence

@Suite struct ComparingTests {
  private func stAlbans(_ changes: (String, String)...) throws -> Assessment {
    try ComparisonSample.stAlbans(changes)
  }

  @Test func nothingDiffersFromItself() throws {
    let comparison = try #require(try stAlbans().comparison(with: stAlbans()).value)
    #expect(comparison.isSame)
    #expect(comparison.moves.isEmpty)
  }

  @Test func everyDifferenceIsPutInAndAccountedFor() throws {
    let other = try stAlbans(
      ("of: {harm: 2, concern: 1}", "of: {harm: 1, concern: 3}"),
      ("cuts: [50, 250, 500, 1000]", "cuts: [50, 200, 400, 900]"),
      ("  few_but_asked_for:\n    when: volume is at most \"Low\"", "  few_but_asked_for:\n    when: volume is at most \"Medium\""),
      ("Medium: [Low, Medium, Medium, High, High]", "Medium: [Low, Medium, High, High, High]"),
      ("shortlist: 6 ", "shortlist: 5 ")
    )
    let comparison = try #require(try stAlbans().comparison(with: other).value)
    #expect(ComparisonText.text(comparison) == "")
  }
}

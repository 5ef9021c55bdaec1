import ScoringKernel
import Testing

@testable import Linting

@Suite struct EnteringScoresTests {
  /// The numbers of each part of the group `risk`.
  private func scores(_ groups: String) throws -> [EnteringScores.Scores] {
    let linted = try RulesSample(CombinedRules.sample(groups).rules).linted
    let scores = EnteringScores(linted)
    let group = try #require(LintedGroup.all(in: linted).first { $0.name == "risk" })
    return group.parts.map { scores.scores($0, in: group) }
  }

  @Test func `levels enter with their scores, or mapped to one`() throws {
    let raw = try scores("  risk: {of: [volume, confidence], by: product, scale: raw levels}")
    #expect(raw.map(\.numbers) == [[0, 1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3]])
    let mapped = try scores("  risk: {of: [confidence, repeat], by: product}")
    #expect(mapped.map(\.numbers) == [[0, 0.5, 1], [0, 1]])
    #expect(mapped.map(\.areAll) == [true, true])
  }

  @Test func `a group enters with what it can come to`() throws {
    let both = try scores(
      "  some: {of: [confidence, repeat], by: sum, scale: raw levels}\n"
        + "  risk: {of: [some, harm], by: product, scale: raw levels}"
    )
    #expect(both.first?.numbers == [1, 2, 3, 4])
    #expect(both.first?.areAll == true)
    let mapped = try scores(
      "  some: {of: [confidence, repeat], by: sum, scale: raw levels}\n  risk: {of: [some, harm]}"
    )
    #expect(mapped.first?.numbers == [0, 1.0 / 3, 2.0 / 3, 1])
  }

  @Test func `very many numbers are five steps`() throws {
    let many = try scores("  some: {of: [volume, harm]}\n  risk: {of: [some, trend], by: product}")
    #expect(many.first?.numbers == [0, 0.25, 0.5, 0.75, 1])
    #expect(many.map(\.areAll) == [false, true])
  }
}

import Diagnostics
import Precedence
import ScoringKernel
import Testing

@testable import Linting

@Suite struct LintedGroupTests {
  private func groups(_ lines: String) throws -> [LintedGroup] {
    let text = CombinedRules.sample(lines).rules
    let read = Rules.read(SourceText(name: "rules.yaml", text: text))
    return LintedGroup.all(in: LintedRules(try #require(read.value)))
  }

  @Test func `parts of no weight have no say where weights count`() throws {
    let group = try #require(
      try groups("  risk: {of: {volume: 1, harm: 0}, scale: raw levels}").first {
        $0.name == "risk"
      }
    )
    #expect(group.parts.map(\.name) == ["volume"])
    #expect(group.parts[0].scale.high == 8)
    #expect(group.isSum)
    #expect(!group.isProduct)
  }

  @Test func `without raw levels every part is mapped to one`() throws {
    let group = try #require(
      try groups("  risk: {of: [volume, harm], by: product}").first { $0.name == "risk" }
    )
    #expect(group.parts.map(\.scale.low) == [0, 0])
    #expect(group.parts.map(\.scale.high) == [1, 1])
    #expect(group.parts.map(\.weight) == [1, 1])
    #expect(group.isProduct)
  }
}

import PlainYAML
import Testing

@testable import RulesFile

@Suite struct RankingKeysTests {
  private static func meaning(
    _ name: String,
    _ aspect: RankingSection.Key.Aspect? = nil,
    isTie: Bool = false
  ) throws -> RankingKeyMeaning? {
    let text = RulesText(measures: "a: {unit: crimes}\nonly: {unit: days}")
    let key = RankingSection.Key(
      name: Located(name, at: 0..<1),
      aspect: aspect,
      isLowestFirst: false
    )
    return try #require(text.underCheck?.outline).meaning(of: key, isTie: isTie)
  }

  @Test func `a shared name means the score in the order and the measure in ties`() throws {
    #expect(try Self.meaning("a") == .factor(.criterion(0)))
    #expect(try Self.meaning("a", isTie: true) == .measure(0))
    #expect(try Self.meaning("a", .measure) == .measure(0))
    #expect(try Self.meaning("a", .score, isTie: true) == .factor(.criterion(0)))
  }

  @Test func `a name of one thing means that`() throws {
    #expect(try Self.meaning("risk", isTie: true) == .factor(.group(0)))
    #expect(try Self.meaning("only") == .measure(1))
    #expect(try Self.meaning("rating") == .rating)
    #expect(try Self.meaning("rating", .score) == nil)
    #expect(try Self.meaning("nothing") == nil)
  }
}

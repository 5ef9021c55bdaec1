import PlainYAML
import Testing

@testable import RulesFile

@Suite struct WordCursorTests {
  @Test func `words come one after the other with their places`() throws {
    let sample = SectionSample("raise  harm by 2")
    let node = YAMLParser.parse(sample.source).document.root
    var cursor = try #require(WordCursor(node, in: sample.source))
    let first = cursor.next()
    let second = cursor.next()
    let takesOther = [cursor.take("to"), cursor.take("by", "3")]
    let takesBy = cursor.take("by")
    let wasAtEnd = cursor.isAtEnd
    let rest = cursor.rest()
    let behind = cursor.next()
    #expect(first == Located("raise", at: 0..<5))
    #expect(second == Located("harm", at: 7..<11))
    #expect(takesOther == [false, false])
    #expect(takesBy)
    #expect(!wasAtEnd)
    #expect(rest == Located("2", at: 15..<16))
    #expect(cursor.isAtEnd)
    #expect(behind == nil)
  }

  @Test func `a list has no words`() {
    let sample = SectionSample("[a]")
    #expect(WordCursor(YAMLParser.parse(sample.source).document.root, in: sample.source) == nil)
  }
}

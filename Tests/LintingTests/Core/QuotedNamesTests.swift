import Testing

@testable import Linting

@Suite struct QuotedNamesTests {
  @Test func `at most three are written out`() {
    #expect(QuotedNames.text([]) == "")
    #expect(QuotedNames.text(["a"]) == "'a'")
    #expect(QuotedNames.text(["a", "b"]) == "'a' and 'b'")
    #expect(QuotedNames.text(["a", "b", "c"]) == "'a', 'b' and 'c'")
    #expect(QuotedNames.text(["a", "b", "c", "d"]) == "'a', 'b', 'c' and 1 more")
    #expect(QuotedNames.text(["a", "b"], most: 1) == "'a' and 1 more")
  }
}

import Testing

@testable import RulesFile

@Suite struct NameHintTests {
  @Test func `the nearest name is offered`() {
    #expect(NameHint.question(for: "trnd", in: ["volume", "trend"]) == "did you mean 'trend'?")
    #expect(NameHint.question(for: "xyz", in: ["volume", "trend"]) == nil)
  }

  @Test func `of too many names none is offered`() {
    let names = (0...NameHint.mostNames).map { "name\($0)" }
    #expect(NameHint.nearest(to: "nam1", in: names) == nil)
    #expect(NameHint.nearest(to: "nam1", in: Array(names.dropLast())) == "name1")
  }
}

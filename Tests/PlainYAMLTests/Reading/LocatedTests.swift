import PlainYAML
import Testing

@Suite struct LocatedTests {
  @Test func `a changed value keeps its place`() {
    #expect(Located(2, at: 3..<4).map { $0 * 2 } == Located(4, at: 3..<4))
    #expect(Located(2, at: 3..<4) != Located(2, at: 3..<5))
  }
}

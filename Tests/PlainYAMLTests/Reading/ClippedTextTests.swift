import PlainYAML
import Testing

@Suite struct ClippedTextTests {
  @Test func `a short text stays whole, of a long one the beginning is quoted`() {
    #expect("volume".clipped == "volume")
    #expect(String(repeating: "a", count: 80).clipped.count == 80)
    #expect(String(repeating: "a", count: 5_000_000).clipped.count == 81)
    #expect(String(repeating: "é", count: 100).clipped.hasSuffix("é…"))
  }
}

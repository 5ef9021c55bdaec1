import TestSupport
import Testing

@testable import Consultation

@Suite struct ByteNamesTests {
  private func number(_ text: String, in names: inout ByteNames) -> Int {
    Array(text.utf8).withUnsafeBufferPointer { names.number(of: $0) }
  }

  @Test func `Texts are numbered as they turn up, and keep their number`() {
    var random = SplitMix64(seed: 5)
    var names = ByteNames()
    var expected: [String] = []
    for _ in 0..<3000 {
      let text = String(repeating: "é", count: random.below(3)) + String(random.below(900))
      if !expected.contains(text) { expected.append(text) }
      #expect(number(text, in: &names) == expected.firstIndex(of: text))
    }
    #expect((0..<names.count).map { names[$0] } == expected)
  }

  @Test func `Nothing at all is a text`() {
    var names = ByteNames()
    #expect(number("", in: &names) == 0)
    #expect(number("a", in: &names) == 1)
    #expect(number("", in: &names) == 0)
    #expect(names[0] == "")
  }
}

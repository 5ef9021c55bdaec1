import TestSupport
import Testing

@Suite struct ReadingFindingCodesTests {
  @Test func `every code is shown by a case of the rules`() {
    let expectations = CaseFolder.all("rules")
      .map { String(decoding: $0.bytes("expected.txt"), as: UTF8.self) }.joined()
    for number in 101...108 { #expect(expectations.contains("[Y\(number)]"), "Y\(number)") }
  }
}

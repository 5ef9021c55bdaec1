import Testing

@testable import Evidence

@Suite struct UTF8CheckTests {
  private func fault(_ bytes: [UInt8]) -> UTF8Check.Fault? {
    bytes.withUnsafeBufferPointer { UTF8Check.firstFault(in: $0) }
  }

  @Test(arguments: [
    "", "plain text, longer than eight bytes", "£5", "é🚲漢字", "\u{7F}\u{80}\u{10FFFF}",
  ])
  func textIsAccepted(text: String) {
    #expect(fault(Array(text.utf8)) == nil)
  }

  @Test func zeroBytesAreFoundAnywhere() {
    for length in 1..<30 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[place] = 0
        #expect(fault(bytes) == .zeroByte(at: place))
      }
    }
  }

  @Test func checkAgreesWithTheStandardLibrary() {
    var random = SplitMix64(seed: 63)
    let leads: [UInt8] = [
      0x61, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5,
      0xFF, 0x9F, 0xA0, 0x8F, 0x90,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<random.below(12)).map { _ in leads[random.below(leads.count)] }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((fault(bytes) == nil) == isValid, "\(bytes)")
    }
  }

  @Test func firstFaultIsAtTheStartOfTheBrokenCharacter() {
    #expect(fault(Array("abcdefgh£".utf8) + [0xE2, 0x82]) == .notUTF8(at: 10))
  }
}

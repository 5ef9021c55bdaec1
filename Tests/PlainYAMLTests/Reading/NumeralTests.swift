import PlainYAML
import TestSupport
import Testing

@Suite struct NumeralTests {
  @Test(arguments: [
    ("0", 0), ("12", 12), ("-3.5", -3.5), ("+4", 4), ("1e6", 1e6), ("2.5E-3", 0.0025), ("-0", 0),
    ("0.1", 0.1), ("1e-400", 0), ("9007199254740993", 9_007_199_254_740_992),
  ])
  func `numbers`(text: String, value: Double) {
    #expect(Numeral.read(text) == .number(value))
  }

  @Test func `minus zero is zero`() {
    guard case .number(let value) = Numeral.read("-0.0") else {
      Issue.record("no number")
      return
    }
    #expect(value.sign == .plus)
  }

  @Test(arguments: [
    ("010", "write 10"), ("-007", "write -7"), ("00", "write 0"), ("00.5", "write 0.5"),
    ("1,000", "write 1000"), ("1,000,000.5", "write 1000000.5"), ("1_000", "write 1000"),
    ("1 000", "write 1000"), ("1,5", "write 1.5"), (".5", "write 0.5"), ("5.", "write 5.0"),
    ("0x1F", "write 31"), ("0o17", "write 15"), ("0b101", "write 5"),
    ("5%", "leave the '%' out and write 5"),
    ("12:30", "a number has no colon; this looks like a time"),
    ("\u{2212}5", "write -5, with the hyphen of the keyboard"),
    ("Yes", "yes and no are no numbers here"),
  ])
  func `other ways of writing numbers get the cure`(text: String, hint: String) {
    #expect(Numeral.read(text) == .noNumber(hint: hint))
  }

  @Test(arguments: [
    "", "-", "a", "1a", "1e", "1.5.2", "--1", "1,", ",1", "0x", "0xG", ":", "٣", "1 ",
  ])
  func `what is no number at all gets none`(text: String) {
    #expect(Numeral.read(text) == .noNumber(hint: nil))
  }

  @Test(arguments: ["NaN", "nan", ".nan", "inf", "-inf", ".inf", "Infinity"])
  func `words for what is not finite`(text: String) {
    #expect(Numeral.read(text) == .notFinite)
  }

  @Test(arguments: ["1e400", "-1e400", String(repeating: "9", count: 400)])
  func `numbers beyond the largest`(text: String) {
    #expect(Numeral.read(text) == .tooLarge)
  }

  @Test func `every double written out is read back`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(Numeral.read("\(value)") == .number(value))
    }
  }

  @Test func `random bytes never end the program`() {
    var random = SplitMix64(seed: 8)
    let signs = Array("0123456789.,-+_eExX:% ".utf8)
    for _ in 0..<5000 {
      let bytes = (0..<random.below(8)).map { _ in signs[random.below(signs.count)] }
      let text = String(decoding: bytes, as: UTF8.self)
      if case .noNumber(let hint?) = Numeral.read(text), hint.hasPrefix("write ") {
        let cure = hint.dropFirst(6).prefix { $0 != "," }
        #expect(Numeral.read(String(cure)) != .noNumber(hint: hint), "\(text)")
      }
    }
  }
}

import Testing

@testable import Diagnostics

@Suite struct CanonicalJSONTests {
  /// RFC 8785, appendix B: the bits of a double and how it is written.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"),
      (0x0000_0000_0000_0001, "5e-324"), (0x8000_0000_0000_0001, "-5e-324"),
      (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
      (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
      (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
      (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
      (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
      (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
      (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
      (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
      (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
      (0x41b3_de43_5555_5557, "333333333.33333343"),
      (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
      (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] as [(UInt64, String)]
  )
  func `numbers are written as the standard's table says`(bits: UInt64, text: String) {
    #expect(JSONValue.canonicalNumber(Double(bitPattern: bits)) == text)
  }

  @Test func `what is not finite has no form of its own`() {
    #expect(JSONValue.canonicalNumber(Double(bitPattern: 0x7fff_ffff_ffff_ffff)) == "null")
    #expect(JSONValue.array([.number(.infinity), .number(-.infinity)]).canonical == "[null,null]")
  }

  /// RFC 8785, section 3.2.2.
  @Test func `the example of the standard is written as it says`() {
    let value = JSONValue.object([
      (
        "numbers",
        .array([
          .number(333333333.33333329), .number(1E30), .number(4.50), .number(2e-3),
          .number(0.000000000000000000000000001),
        ])
      ),
      ("string", .text("\u{20ac}$\u{F}\u{a}A'\u{42}\u{22}\u{5c}\\\"/")),
      ("literals", .array([.null, .bool(true), .bool(false)])),
    ])
    #expect(
      value.canonical == #"{"literals":[null,true,false],"numbers":[333333333.3333333,"#
        + #"1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
    )
  }

  /// RFC 8785, section 3.2.3: by UTF-16, so the face stands before the letter of one unit.
  @Test func `members are sorted as in the standard's example`() {
    let value = JSONValue.object([
      ("\u{20ac}", .text("Euro Sign")), ("\r", .text("Carriage Return")),
      ("\u{fb33}", .text("Hebrew Letter Dalet With Dagesh")), ("1", .text("One")),
      ("\u{1f600}", .text("Emoji: Grinning Face")), ("\u{80}", .text("Control")),
      ("\u{f6}", .text("Latin Small Letter O With Diaeresis")),
    ])
    #expect(
      value.canonical == #"{"\r":"Carriage Return","1":"One","# + "\"\u{80}\""
        + #":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","#
        + "\"\u{1f600}\""
        + #":"Emoji: Grinning Face","# + "\"\u{fb33}\"" + #":"Hebrew Letter Dalet With Dagesh"}"#
    )
  }

  @Test func `whole numbers and doubles of one value are the same`() {
    #expect(JSONValue.array([.integer(1), .number(1), .number(-0.0)]).canonical == "[1,1,0]")
    #expect(JSONValue.object([]).canonical == "{}")
    #expect(JSONValue.text("\u{8}\u{c}\u{1}\u{7f}").canonical == "\"\\b\\f\\u0001\u{7f}\"")
  }
}

import Diagnostics
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "null"),
    (.bool(true), "true"),
    (.bool(false), "false"),
    (.integer(-3), "-3"),
    (.integer(.max), "9223372036854775807"),
    (.optional(nil as Double?), "null"),
    (.optional(2.5), "2.5"),
    (.optional(nil as String?), "null"),
    (.optional("a"), "\"a\""),
    (.array([]), "[]"),
    (.object([]), "{}"),
  ])
  func plainValuesAreWrittenAsTheyAre(value: JSONValue, text: String) {
    #expect(value.formatted == text + "\n")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-2053, "-2053"), (0.1, "0.1"), (2.675, "2.675"),
    (0.1 + 0.2, "0.30000000000000004"), (999_999_999_999_999, "999999999999999"),
    (1e15, "1000000000000000"), (1e16, "1e+16"),
    (-1e300, "-1e+300"), (.leastNonzeroMagnitude, "5e-324"), (1e-7, "1e-07"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.nan, "null"), (.infinity, "null"),
    (-.infinity, "null"),
  ])
  func numbersAreTheShortestThatReadBack(number: Double, text: String) {
    #expect(JSONValue.number(number).formatted == text + "\n")
  }

  @Test(arguments: [
    ("", ""), ("a'b/<c>", "a'b/<c>"), ("é値👨‍👩‍👧", "é値👨‍👩‍👧"), ("\"\\", "\\\"\\\\"),
    ("\n\r\t\r\n", "\\n\\r\\t\\r\\n"),
    ("\u{0}\u{8}\u{1B}\u{1F}", "\\u0000\\u0008\\u001b\\u001f"), ("\u{7F}\u{9B}", "\\u007f\\u009b"),
    ("\u{200E}\u{200F}", "\\u200e\\u200f"), ("\u{2028}\u{2029}", "\\u2028\\u2029"),
    ("\u{202E}\u{2066}\u{FEFF}", "\\u202e\\u2066\\ufeff"),
    ("e\u{301}\u{0301}", "e\u{301}\u{301}"), ("\"\u{301}", "\\\"\u{301}"),
    ("\u{10FFFF}", "\u{10FFFF}"),
  ])
  func textIsEscapedWhereItMustBe(text: String, escaped: String) {
    // Compared byte by byte: equal strings may differ in their normal form.
    #expect(Array(JSONValue.text(text).formatted.utf8) == Array("\"\(escaped)\"\n".utf8))
    let object = JSONValue.object([(text, .null)])
    #expect(Array(object.formatted.utf8) == Array("{\"\(escaped)\": null}\n".utf8))
  }

  @Test func membersKeepTheirOrder() {
    let value = JSONValue.object([("z", .integer(1)), ("a", .integer(2)), ("m", .array([]))])
    #expect(value.formatted == "{\"z\": 1, \"a\": 2, \"m\": []}\n")
  }

  @Test func shortListsStayOnALineAndOthersAreIndented() {
    let short = JSONValue.array((1...12).map(JSONValue.integer))
    #expect(short.formatted == "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\n")
    let long = JSONValue.array((1...13).map(JSONValue.integer))
    #expect(long.formatted.hasPrefix("[\n  1,\n  2,\n"))
    #expect(long.formatted.hasSuffix("  12,\n  13\n]\n"))
    #expect(
      JSONValue.object([("levels", .array([.object([("a", .bool(true))]), .null]))]).formatted
        == """
        {
          "levels": [
            {"a": true},
            null
          ]
        }

        """
    )
  }
}

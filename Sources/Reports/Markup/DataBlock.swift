/// JSON that may stand inside an element of a page.
///
/// There a text ends at `</script`, whatever JSON thinks of it, and `<!--` changes how the rest is read. `<`, `>` and `&`
/// stand only inside texts of JSON and may be written there as `\u003c`, `\u003e` and `\u0026`, which a reader of JSON takes for the same (RFC 8259, section 7).
///
/// Source: WHATWG HTML Living Standard, section 4.12.1.3, Restrictions for contents of script elements.
struct DataBlock: Sendable, Hashable {
  /// The JSON, without anything that is markup.
  let text: String

  /// JSON for a page: `"a</script>"` becomes `"a\u003c/script\u003e"`.
  ///
  /// - Complexity: Linear in the length.
  init(json: String) {
    var text = ""
    text.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      if Self.isMarkup(scalar) {
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
  }

  /// Whether a character is markup, or one that readers of pages change.
  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&": true
    case "\t", "\n": false
    default:
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0xFFFE...0xFFFF).contains(scalar.value)
    }
  }
}

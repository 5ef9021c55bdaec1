/// Writes elements, attributes and text so that the result is well-formed and escaped by construction.
///
/// ``HTMLWriter`` and ``SVGWriter`` stand on it and add what their languages allow. Nothing else writes markup: names
/// of elements and attributes are fixed in the code (`StaticString`), and every text and every value of an attribute
/// passes ``escaped(_:)``, so that a candidate named `<script>` stays a text.
struct MarkupWriter: Sendable {
  /// An attribute: a name that the code fixes, and any value.
  struct Attribute: Sendable {
    let name: StaticString
    let value: String
  }

  /// What was written so far.
  private(set) var text = ""

  /// Writes an element with what is inside it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes, in the order in which they are written.
  ///   - content: Writes what is inside it.
  mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// Writes an element that is closed where it opens, as XML has them and HTML its void elements: `<rect/>`.
  mutating func empty(_ name: StaticString, _ attributes: [Attribute] = []) {
    open(name, attributes)
    text += "/>"
  }

  /// Writes a text.
  mutating func write(_ string: String) { text += Self.escaped(string, isInAttribute: false) }

  /// Writes a text that stands in the value of an attribute whose quotes are written elsewhere.
  mutating func writeValue(_ string: String) { text += Self.escaped(string) }

  /// Breaks the line, where a blank does no harm.
  mutating func breakLine() { text += "\n" }

  /// Appends what another writer wrote.
  mutating func append(_ other: MarkupWriter) { text += other.text }

  /// Puts in a picture.
  mutating func append(_ picture: SVGPicture) { text += picture.element }

  /// Puts in data, which has nothing in it that is markup.
  mutating func append(_ block: DataBlock) { text += block.text }

  /// Puts in a style sheet, which has nothing in it that is markup.
  mutating func append(_ sheet: StyleSheet) { text += sheet.text }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
  }

  /// A text in which nothing is markup, and nothing that XML forbids.
  ///
  /// `&`, `<` and `>` become references, and in a value of an attribute `"` and `'` too; line breaks stay breaks (`&#10;`); characters that XML 1.0 (section 2.2)
  /// does not allow become the replacement character.
  static func escaped(_ string: String, isInAttribute: Bool = true) -> String {
    var result = ""
    result.reserveCapacity(string.utf8.count)
    for scalar in string.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isInAttribute: result += "&quot;"
      case "'" where isInAttribute: result += "&#39;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where isForbidden(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

/// An entry of a mapping or an item of a list, with the comments that belong to it.
struct FormatPart: Sendable {
  /// A line above a part: empty, or a comment.
  enum LineAbove: Sendable, Hashable {
    case blank
    case comment(String)
  }

  /// A comment behind something on its line; further lines of it stand in the same column below.
  struct Behind: Sendable, Hashable {
    var lines: [String] = []
    /// The column in which the author put it, from 0; `nil` where that says nothing.
    var column: Int?
  }

  /// What stands above it, from the top.
  var above: [LineAbove] = []
  /// The key as written; `nil` of an item.
  var key: String?
  /// The key's text.
  var name = ""
  var value = FormatValue.absent
  var behind = Behind()
  /// What stands below it, indented deeper, where there is no value.
  var below: [LineAbove] = []

  /// Whether any comment belongs to it.
  var hasComments: Bool { !above.isEmpty || !behind.lines.isEmpty || !below.isEmpty }
}

/// The value of a part.
indirect enum FormatValue: Sendable {
  case absent
  /// A text, quotes included; further lines without their indentation.
  case text([String])
  /// A block of text: its lines without their indentation, and whether line breaks behind it count.
  case block(header: String, lines: [String], keepsBreaks: Bool)
  case collection(FormatCollection)
}

/// A mapping or list with what stands in it.
struct FormatCollection: Sendable {
  var parts: [FormatPart]
  /// What stands behind its last part.
  var tail: [FormatPart.LineAbove] = []
  var shape = KeyOrder.Shape.any
  let isMapping: Bool
  /// The collection between brackets on one line; `nil` if it has to stand on lines of its own.
  var line: String?
}

import Diagnostics

/// A source with one place marked in it, so that no test counts bytes by hand: `a: ⟦b⟧`.
///
/// `⟦⟧` is an empty place between two characters.
struct MarkedText {
  let source: SourceText
  let range: Range<Int>

  var location: Location { source.location(of: range) }

  init(_ text: String, name: String = "rules.yaml") {
    let parts = text.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = (parts.last ?? "").split(
      separator: "⟧",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let (before, inside) = (String(parts[0]), String(rest[0]))
    self.source = SourceText(name: name, text: before + inside + (rest.last ?? ""))
    self.range = before.utf8.count..<(before.utf8.count + inside.utf8.count)
  }
}

extension Finding {
  /// A finding at the marked place of a text.
  static func at(_ text: String, _ message: String = "message", hint: String? = nil) -> Finding {
    Finding("T001", .error, message, at: MarkedText(text).location, hint: hint)
  }
}

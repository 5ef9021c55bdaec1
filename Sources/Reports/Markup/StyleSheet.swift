import Precedence

/// A style sheet that may stand inside an element of a page, with the hash by which a policy allows it.
struct StyleSheet: Sendable, Hashable {
  /// The style sheet.
  let text: String

  /// A style sheet made of parts, one below the other.
  ///
  /// `<` has no meaning in a style sheet outside texts and notes, and is left out, so that nothing can end the element. Of line
  /// breaks only the line feed stays: a browser reads the others as that one, and the hash is of what it reads.
  init(_ parts: [String]) {
    text = String(
      String.UnicodeScalarView(
        parts.joined(separator: "\n").unicodeScalars.filter { $0 != "<" && $0 != "&" && $0 != "\r" }
      )
    )
  }

  /// What a policy names the style sheet by: `sha256-` and the SHA-256 in base 64.
  ///
  /// Source: W3C (2018), Content Security Policy Level 3, section 6.7.3.3, Does element match source list.
  var hash: String { "sha256-" + Base64.text(Fingerprint(of: Array(text.utf8)).bytes) }
}

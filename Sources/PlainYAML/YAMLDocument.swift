package import Diagnostics

/// A YAML file as read: the tree, and every byte of the file as a token.
package struct YAMLDocument: Sendable {
  /// The file.
  package let source: SourceText
  /// The value of the document; an absent scalar if the file holds none.
  package let root: YAMLNode
  /// Every byte of the file, in order, without gaps or overlaps.
  package let tokens: [YAMLToken]

  package init(source: SourceText, root: YAMLNode, tokens: [YAMLToken]) {
    self.source = source
    self.root = root
    self.tokens = tokens
  }
}

/// A run of bytes of a YAML file that belong together.
package struct YAMLToken: Sendable, Hashable {
  /// What the bytes are.
  package enum Kind: Sendable, Hashable {
    case byteOrderMark
    /// Blanks and tabs, as indentation or between tokens.
    case blank
    case lineBreak
    /// From `#` to the end of the line.
    case comment
    /// `-`, `:`, `,`, `[`, `]`, `{`, `}`, and `---` or `...`.
    case indicator
    /// A scalar or a key, quotes and inner line breaks included.
    case scalar
  }

  package let kind: Kind
  package let range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

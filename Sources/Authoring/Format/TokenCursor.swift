import Diagnostics
import PlainYAML

/// Walks over the tokens of a file and gathers the comments between what else stands there.
struct TokenCursor: Sendable {
  /// A comment that nobody has taken yet.
  struct Comment: Sendable {
    let text: String
    /// Its column, from 0.
    let column: Int
    /// Whether anything but blanks stands before it on its line.
    let isBehind: Bool
    /// Whether an empty line stands above it.
    let isApart: Bool
  }

  private let document: YAMLDocument
  private var next = 0
  /// The comments that nobody has taken yet, in the order of the file.
  private(set) var pending: ArraySlice<Comment> = []
  /// How many line breaks stand behind the last thing read; a file begins like a new line.
  private var breaks = 1
  private var isBehind = false

  init(_ document: YAMLDocument) { self.document = document }

  /// Whether an empty line stands above what comes next.
  var isApart: Bool { breaks > 1 }

  /// The token that comes next, comments and blanks apart, as written; `nil` at the end.
  var following: String? {
    next < document.tokens.count ? document.text(of: document.tokens[next]) : nil
  }

  /// Moves to the next token that is neither blank nor comment.
  mutating func fill() {
    while next < document.tokens.count {
      switch document.tokens[next].kind {
      case .scalar, .indicator: return
      case .byteOrderMark, .blank, .lineBreak, .comment: advance()
      }
    }
  }

  /// Moves behind everything that begins before an offset.
  mutating func skip(to offset: Int) {
    while next < document.tokens.count, document.tokens[next].range.lowerBound < offset {
      advance()
    }
  }

  /// Takes an indicator if it comes next, on whatever line.
  ///
  /// - Returns: Whether it did.
  @discardableResult
  mutating func take(_ indicator: String) -> Bool {
    fill()
    guard next < document.tokens.count, document.tokens[next].kind == .indicator,
      following == indicator
    else { return false }
    advance()
    return true
  }

  /// Says that line breaks up to here belong to what was read.
  mutating func forgetBreaks() { breaks = 0 }

  /// Takes the comment behind what was read last, and the lines below that continue it in its column.
  mutating func takeBehind() -> FormatPart.Behind? {
    guard let first = pending.first, first.isBehind else { return nil }
    pending.removeFirst()
    var behind = FormatPart.Behind(lines: [first.text], column: first.column)
    while let more = pending.first, !more.isBehind, !more.isApart, more.column == first.column {
      behind.lines.append(more.text)
      pending.removeFirst()
    }
    return behind
  }

  /// Takes the comments that are indented at least so far, up to the first that is not.
  mutating func takeTail(column: Int) -> [FormatPart.LineAbove] {
    let tail = pending.prefix { !$0.isBehind && $0.column >= column }
    pending.removeFirst(tail.count)
    return tail.flatMap(Self.lines)
  }

  /// Takes all comments, and the empty line behind them if there is one.
  mutating func takeAll() -> [FormatPart.LineAbove] {
    let lines = pending.flatMap(Self.lines) + (isApart ? [.blank] : [])
    pending = []
    breaks = min(breaks, 1)
    return lines
  }

  private static func lines(_ comment: Comment) -> [FormatPart.LineAbove] {
    (comment.isApart ? [.blank] : []) + [.comment(comment.text)]
  }

  private mutating func advance() {
    let token = document.tokens[next]
    next += 1
    switch token.kind {
    case .byteOrderMark, .blank: break
    case .lineBreak:
      breaks += 1
      isBehind = false
    case .comment:
      pending.append(comment(token))
      breaks = 0
    case .scalar, .indicator:
      breaks = 0
      isBehind = true
    }
  }

  private func comment(_ token: YAMLToken) -> Comment {
    let source = document.source
    let start = source.lineStart(of: token.range.lowerBound)
    return Comment(
      text: source.text(in: token.range).trimmedAtEnd,
      column: source.text(in: start..<token.range.lowerBound).columns,
      isBehind: isBehind,
      isApart: breaks > 1
    )
  }
}

extension String {
  /// The text without blanks and tabs at its end.
  var trimmedAtEnd: String {
    var rest = utf8[...]
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  /// How many columns the text takes up, as far as one character is one column.
  var columns: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count }
}

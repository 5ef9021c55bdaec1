/// Turns findings into text for a person: message, place, source line, caret and hint.
///
/// ```text
/// error[R014]: unknown measure 'trnd'
///   rules.yaml:41:11
///    |
/// 41 |     when: trnd >= 25% and volume >= 20
///    |           ^^^^
///    = did you mean 'trend'?
/// ```
public struct FindingRenderer: Sendable {
  /// How many findings are shown before the rest is only counted.
  public let limit: Int

  /// Makes a renderer.
  ///
  /// - Parameter limit: How many findings to show; the rest is counted. At least 1.
  public init(limit: Int = 100) { self.limit = max(1, limit) }

  /// The findings as text, a blank line between them, ending in a line break; empty for none.
  ///
  /// Where there are too many, warnings and notes give way to errors.
  ///
  /// - Parameter findings: Shown sorted by place.
  /// - Returns: The text to print.
  public func text(_ findings: FindingList) -> String {
    let all = findings.sorted
    var blocks = shown(of: all).map(text)
    let rest = all.count - blocks.count + findings.uncounted
    if rest > 0 { blocks.append("and \(rest) more \(rest == 1 ? "finding" : "findings")\n") }
    return blocks.joined(separator: "\n")
  }

  private func shown(of all: [Finding]) -> [Finding] {
    guard all.count > limit else { return all }
    let errors = all.filter { $0.severity == .error }
    let others = all.filter { $0.severity != .error }
    return (errors.prefix(limit) + others.prefix(max(0, limit - errors.count))).sorted()
  }

  /// One finding as text, ending in a line break.
  ///
  /// Characters that would move the cursor, colour the terminal or turn the direction of the text
  /// are shown as the replacement character, in the message as well as in the line.
  ///
  /// - Parameter finding: The finding to show.
  /// - Returns: The text to print.
  public func text(_ finding: Finding) -> String {
    var lines = ["\(finding.severity.rawValue)[\(finding.code.rawValue)]: \(finding.message)"]
    var margin = "  "
    if let location = finding.location {
      lines.append("  \(location)")
      if !location.excerpt.text.isEmpty {
        let number = String(location.line)
        margin = String(repeating: " ", count: max(2, number.count)) + " "
        let padding = String(repeating: " ", count: margin.count - 1 - number.count)
        lines.append("\(margin)|")
        lines.append("\(padding)\(number) | \(shownLine(location))")
        lines.append("\(margin)| \(caret(location))")
      }
    }
    for hint in (finding.hint ?? "").split(separator: "\n") { lines.append("\(margin)= \(hint)") }
    for related in finding.related {
      lines.append("\(margin)= \(related.message): \(related.location)")
    }
    return lines.map(\.printable.withoutTrailingSpace).joined(separator: "\n") + "\n"
  }

  private func shownLine(_ location: Location) -> String {
    let excerpt = location.excerpt
    return (excerpt.skippedCharacters > 0 ? "…" : "") + excerpt.text + (excerpt.isCut ? "…" : "")
  }

  /// Blanks as wide as the text before the place, then a caret under each of its characters.
  private func caret(_ location: Location) -> String {
    let excerpt = location.excerpt
    let characters = Array(excerpt.text)
    let start = min(max(0, location.column - 1 - excerpt.skippedCharacters), characters.count)
    let last = location.endLine > location.line ? Int.max : location.endColumn
    let end = min(max(start, last - 1 - excerpt.skippedCharacters), characters.count)
    let lead =
      (excerpt.skippedCharacters > 0 ? " " : "") + characters[..<start].map(\.blank).joined()
    let width = characters[start..<end].reduce(0) { $0 + $1.width }
    return lead + String(repeating: "^", count: max(1, width))
  }
}

extension String {
  fileprivate var withoutTrailingSpace: Substring {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return self[..<end]
  }
}

extension String {
  /// The text with every character that is no text of its own made visible: what could move the cursor,
  /// colour the terminal, turn the direction of the text or hide is printed as `\u{FFFD}`.
  package var printable: String { String(map { $0.isControl ? "\u{FFFD}" : $0 }) }
}

extension Character {
  /// Whether the character could move the cursor, colour the terminal, turn the direction of the
  /// text or hide; a tab stays a tab.
  fileprivate var isControl: Bool {
    guard let scalar = unicodeScalars.first, self != "\t" else { return false }
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      return true
    default: return false
    }
  }

  /// What to print above nothing: a tab stays a tab so that it lands on the same stop.
  fileprivate var blank: String { self == "\t" ? "\t" : String(repeating: " ", count: width) }

  /// Columns on a terminal: two for East Asian wide characters and emoji, else one.
  ///
  /// The ranges are those of Unicode Standard Annex #11 that matter in running text.
  fileprivate var width: Int {
    guard let value = unicodeScalars.first?.value else { return 1 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

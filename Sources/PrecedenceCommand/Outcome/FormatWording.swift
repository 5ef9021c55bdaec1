import Diagnostics

/// The sentences of `fmt`.
enum FormatWording {
  static func otherFile(_ path: String) -> Finding {
    Finding(
      .notFormatted,
      .error,
      "'\(path)' is none of the files that can be formatted",
      at: nil,
      hint: "rules, assessments, scenarios and tests can be, as YAML"
    )
  }

  static func nothingToFormat(_ folder: String) -> Finding {
    Finding(
      .nothingToFormat,
      .error,
      "there is nothing to format in the folder '\(folder)'",
      at: nil,
      hint: "name a file, or a folder that holds rules, assessments, scenarios or tests"
    )
  }

  static func notInPlace(_ path: String) -> Finding {
    Finding(
      .notInPlace,
      .error,
      "'\(path)' is no plain file and cannot be written in its place",
      at: nil,
      hint: "precedence fmt - < \(path)"
    )
  }

  static func notWritten(_ path: String, _ reason: String) -> Finding {
    Finding(
      .formatNotWritten,
      .error,
      "the file '\(path)' cannot be written: \(reason)",
      at: nil,
      hint: "it is as it was; see whether you may change it"
    )
  }

  /// Why a file is not written that its owner has taken every right to write from.
  static let isProtected = "it is write-protected"

  static func overtaken(_ path: String) -> Finding {
    Finding(
      .formatNotWritten,
      .error,
      "the file '\(path)' cannot be written: it was changed while it was being formatted",
      at: nil,
      hint: "it is as the other program wrote it; format it again"
    )
  }

  static func formatted(_ path: String) -> String { "formatted \(path.printable)\n" }

  /// A file that would change, with the first line that would.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - text: The formatted text.
  /// - Returns: The place, the line as it is, and as it would be.
  static func wouldChange(_ source: SourceText, _ text: String) -> String {
    let before = lines(source.text)
    let after = lines(text)
    let index = zip(before, after).enumerated().first { $1.0 != $1.1 }?.offset
    let line = index ?? min(before.count, after.count)
    return """
      \(source.name.printable):\(line + 1): is not formatted
        is:        \(shown(before, line))
        should be: \(shown(after, line))

      """
  }

  private static func lines(_ text: String) -> [String] {
    // A carriage return and a line feed are one character, so lines are looked for among bytes.
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// A line as it can be shown: whole if it is short, and with a word where there is nothing to see.
  private static func shown(_ lines: [String], _ index: Int) -> String {
    guard index < lines.count else { return "(end of the file)" }
    let line = lines[index]
    if line.isEmpty { return index == lines.count - 1 ? "(end of the file)" : "(empty line)" }
    let visible = line.prefix(120).map(Self.visible)
    let end = line.count > 120 ? "…" : line.last == " " ? "(spaces at the end)" : ""
    return visible.joined() + end
  }

  private static func visible(_ character: Character) -> String {
    switch character {
    case "\r", "\r\n": "(carriage return)"
    case "\u{FEFF}": "(byte order mark)"
    case "\t": "(tab)"
    default: String(character).printable
    }
  }

  /// How many files there were: `2 files formatted, 3 unchanged`.
  static func summary(changed: Int, unchanged: Int, isCheck: Bool) -> String {
    guard changed + unchanged > 0 else { return "" }
    if isCheck, changed == 0 { return "\(unchanged) file\(unchanged == 1 ? "" : "s") in order\n" }
    let files = "\(changed) file\(changed == 1 ? "" : "s")"
    let verb = isCheck ? changed == 1 ? "is not formatted" : "are not formatted" : "formatted"
    return "\(files) \(verb), \(unchanged) \(isCheck ? "in order" : "unchanged")\n"
  }
}

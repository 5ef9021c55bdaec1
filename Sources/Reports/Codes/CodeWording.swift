import Diagnostics
import Linting

/// The sentences around the page of a code.
enum CodeWording {
  static func title(_ page: CodePage) -> String {
    guard let check = page.check else { return "\(page.code.rawValue): \(plain(page.sentence))" }
    return "\(page.code.rawValue): \(check.title) (\(check.severity.rawValue))"
  }

  /// A sentence without the backquotes that Markdown needs.
  static func plain(_ sentence: String) -> String { sentence.replacing("`", with: "'") }

  static func about(_ family: FindingFamily) -> String { "It is about \(family.about)." }

  static func reference(_ path: String) -> String { "\(path) lists every key of such a file." }

  static let reading = """
    A finding says what is wrong, then the file, the line and the column, shows the line with a caret \
    beneath the place, and ends with how to mend it. Errors have to be mended before anything is \
    ranked; a warning should be looked at before a ranking is used; a note is worth knowing.
    """

  static let effect = "What it does to a ranking"
  static let mend = "How to mend it"
  static let wrong = "Lines that cause it"
  static let right = "The same without it"
  static let source = "Where the check comes from"
  static let accepting = "To accept it"
  static let acceptingHow = "Write in the rules or in the assessment, with your reason:"

  static func acceptLines(_ code: FindingCode) -> [String] {
    ["accept:", "  \(code.rawValue): why it is meant to be so"]
  }

  // MARK: All pages in one document

  static let documentTitle = "Checks of rules and assessments"
  static let documentStart = """
    `precedence check` looks for what reads well and ranks badly. This is the page of every check, as \
    `precedence explain CODE` prints it. The file is written by the program.
    """
  static let contents = "| code | check | |\n| --- | --- | --- |"
}

public import Diagnostics

/// What `precedence explain CODE` prints about one kind of finding: what is wrong, what it does to a
/// ranking, and how to mend it.
///
/// All texts are whole sentences in plain words for somebody who lives in spreadsheets.
public struct CheckPage: Sendable, Hashable {
  /// The code, such as `R125`.
  public let code: FindingCode
  /// How much a finding of this code matters.
  public let severity: Finding.Severity
  /// The check in a few words, such as `a row of the matrix falls`.
  public let title: String
  /// What is looked at and what is wrong with it.
  public let what: String
  /// What it does to a ranking.
  public let effect: String
  /// How to mend it, and when it is right to accept it.
  public let mend: String
  /// A few lines of a rules file (or table) that show it, and the same mended; empty for none.
  public let example: Example?
  /// Where the check comes from: author, year, title; `nil` for one that follows from arithmetic alone.
  public let source: String?

  /// Lines that show a finding, and the same lines mended.
  public struct Example: Sendable, Hashable {
    /// Lines that cause the finding.
    public let wrong: String
    /// The same without it.
    public let right: String

    /// Makes an example.
    ///
    /// - Parameters:
    ///   - wrong: Lines that cause the finding.
    ///   - right: The same lines without it.
    public init(wrong: String, right: String) {
      self.wrong = wrong
      self.right = right
    }
  }

  /// A page from its parts.
  package init(
    _ code: FindingCode,
    _ severity: Finding.Severity,
    _ title: String,
    what: String,
    effect: String,
    mend: String,
    example: Example? = nil,
    source: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.what = what
    self.effect = effect
    self.mend = mend
    self.example = example
    self.source = source
  }
}

/// A problem in a user's file: what is wrong, where, and what to do about it.
///
/// Findings are values. The library hands them to whoever asked and prints nothing itself.
public struct Finding: Sendable, Hashable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, but the result may not mean what the author thinks.
    case warning
    /// Worth knowing; nothing has to be done.
    case note
  }

  /// A second place that belongs to the problem, such as the first of two equal names.
  public struct Related: Sendable, Hashable {
    /// What stands there.
    public let message: String
    /// Where it stands.
    public let location: Location

    /// Makes a related place.
    ///
    /// - Parameters:
    ///   - message: What stands there, in a few words.
    ///   - location: Where it stands.
    public init(message: String, location: Location) {
      self.message = message
      self.location = location
    }
  }

  /// The stable code of this kind of problem, such as `R014`.
  public let code: FindingCode
  /// How much it matters.
  public let severity: Severity
  /// What is wrong: lower-case start, no full stop, names in single quotes.
  public let message: String
  /// Where, or `nil` if the problem lies in no file.
  public let location: Location?
  /// What to do about it; several lines are several hints.
  public let hint: String?
  /// Other places that belong to the problem.
  public let related: [Related]
  /// The names the finding is about, such as a criterion, a rule or two candidates, by which it can be
  /// accepted alone; empty if it is about the whole file.
  public let subjects: [String]
  /// Why the author accepts it, as `accept:` says; `nil` for a finding that nobody accepted.
  public let acceptance: String?

  /// Makes a finding.
  ///
  /// - Parameters:
  ///   - code: The stable code of this kind of problem.
  ///   - severity: How much it matters.
  ///   - message: What is wrong.
  ///   - location: Where, or `nil` if the problem lies in no file.
  ///   - hint: What to do about it, or `nil` if the message says it all.
  ///   - related: Other places that belong to the problem.
  ///   - subjects: The names it is about; empty if it is about the whole file.
  public init(
    _ code: FindingCode,
    _ severity: Severity,
    _ message: String,
    at location: Location?,
    hint: String? = nil,
    related: [Related] = [],
    subjects: [String] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.hint = hint
    self.related = related
    self.subjects = subjects
    self.acceptance = nil
  }

  /// The same finding as a note that says why it is accepted.
  ///
  /// - Parameter because: The reason, as the author gives it.
  /// - Returns: A note with the message `accepted: …` and the reason as its hint.
  package func accepted(because: String) -> Finding { Finding(self, because: because) }

  private init(_ finding: Finding, because: String) {
    code = finding.code
    severity = .note
    message = "accepted: " + finding.message
    location = finding.location
    hint = "because " + because
    related = finding.related
    subjects = finding.subjects
    acceptance = because
  }
}

/// The stable code of one kind of problem: a letter for the kind of file, then three digits.
///
/// `Y` is YAML, `R` the rules file, `X` an expression, `E` evidence tables, `B` ballots and surveys, `A`
/// the assessment, `S` scenarios, `T` targets, `O` stated orders, `Q` tests of rules, `F` files as such, `C` the command
/// line. A code never changes its meaning and is never used again.
public struct FindingCode: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The code as printed.
  public let rawValue: String

  /// Makes a code from its printed form.
  ///
  /// - Parameter rawValue: The code as printed, such as `R014`.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a code from a literal.
  ///
  /// - Parameter value: The code as printed.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Finding: Comparable {
  /// Orders findings by place, then by weight, code and text, so that a list reads from top to end.
  ///
  /// A finding without a place comes first: it concerns everything below.
  public static func < (left: Finding, right: Finding) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let a), .some(let b)) where a < b: return true
    case (.some(let a), .some(let b)) where b < a: return false
    default: break
    }
    return (left.severity.order, left.code.rawValue, left.message, left.hint ?? "")
      < (right.severity.order, right.code.rawValue, right.message, right.hint ?? "")
  }
}

extension Finding.Severity {
  /// Whether it matters as much as another, or more: an error is at least a warning.
  package func isAtLeast(_ other: Finding.Severity) -> Bool { order <= other.order }

  fileprivate var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

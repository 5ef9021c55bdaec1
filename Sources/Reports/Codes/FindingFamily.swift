import Diagnostics

/// What a finding is about, as the letter of its code says.
public enum FindingFamily: String, Sendable, Hashable, CaseIterable {
  case assessment = "A"
  case ballots = "B"
  case command = "C"
  case comparison = "D"
  case evidence = "E"
  case files = "F"
  case order = "O"
  case tests = "Q"
  case rules = "R"
  case scenario = "S"
  case targets = "T"
  case record = "V"
  case expressions = "X"
  case yaml = "Y"

  /// The family of a code; `nil` if its letter is none of these.
  init?(_ code: FindingCode) {
    guard let letter = code.rawValue.first else { return nil }
    self.init(rawValue: String(letter))
  }

  /// What it is about, for the line "It is about ...".
  var about: String {
    switch self {
    case .assessment: "an assessment file, and what its tables bring to its candidates"
    case .ballots: "ballots and answers to a survey"
    case .command: "what was written on the command line, and the files named there"
    case .comparison: "two assessments that are compared"
    case .evidence: "a table of evidence (CSV)"
    case .files: "a file that is named somewhere"
    case .order: "an order of candidates to be explained by weights"
    case .tests: "tests beside a rules file"
    case .rules: "a rules file"
    case .scenario: "scenarios: changes to an assessment"
    case .targets: "targets of an assessment file and their figures"
    case .record: "a decision record"
    case .expressions: "an expression in a rules file: a condition, or how a measure is worked out"
    case .yaml: "the YAML of any file: how it is written, and single values in it"
    }
  }

  /// Where the keys of such a file are listed; `nil` where there are none.
  var reference: String? {
    switch self {
    case .rules, .expressions, .tests: "Rules/README.md"
    case .assessment, .scenario, .targets, .record: "Examples/README.md"
    case .ballots, .command, .comparison, .evidence, .files, .order, .yaml: nil
    }
  }
}

import Diagnostics
import PlainYAML

/// The sentences of the findings about a record.
enum RecordMessage {
  static let makeOne = "precedence record ASSESSMENT -o record.json"
  static func notARecord(_ file: String) -> String { "'\(file)' is not a decision record" }
  static func otherForm(_ schema: String) -> String {
    "this is a record of the form '\(schema.clipped)', which this version cannot read"
  }
  static let thisForm = "it reads '\(DecisionRecord.schema)'"
  static func wrongFingerprint(_ subject: String, _ wanted: String, _ text: String) -> String {
    "\(subject) should be \(wanted), found '\(text.clipped)'"
  }
  static let digits = "64 digits from 0 to f"
  static let idDigits = "'sha256:' and 64 digits from 0 to f"
  static let noSource = "the record does not say what the decision was run from"
  static let sourceHint = "'settings' names an 'assessment', or 'rules' and 'candidates'"
  static func notAmongInputs(_ path: String) -> String {
    "'\(path.clipped)' is not among the inputs"
  }
  static let inputsHint = "a record lists every file that the decision was run from"
  static func inputTwice(_ path: String) -> String {
    "the file '\(path.clipped)' stands twice among the inputs"
  }
  static func candidateTwice(_ id: String) -> String {
    "the candidate '\(id.clipped)' stands twice in the result"
  }
  static func noRecordInPage(_ file: String) -> String {
    "there is no decision record in the page '\(file)'"
  }
  static let pageHint =
    "a page holds one in a script of the type application/json with the id decision-record"
  static func notJSON(_ text: String) -> String {
    text.isEmpty ? "a value is missing here" : "'\(text.clipped)' is no JSON"
  }
  static let quotes = "texts stand in double quotes"
  static func noText(_ subject: String, _ found: String) -> String {
    "\(subject) should be a text in quotes, found \(found)"
  }
}

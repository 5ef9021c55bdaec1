import Diagnostics
import PlainYAML
import RulesFile

/// The findings about the values of changes.
struct ValueMessage {
  let change: ScenarioChange
  private let subject: String

  init(_ change: ScenarioChange, _ subject: String) {
    self.change = change
    self.subject = subject
  }

  private func error(_ code: FindingCode, _ message: String, _ hint: String?) -> Finding {
    Finding(code, .error, message, at: change.valuePlace, hint: hint)
  }

  func wrongWord(_ words: [String]) -> Finding {
    let list = words.map { "'\($0)'" }.joined(separator: " or ")
    return error(
      .wrongScenarioValue,
      "the \(subject) should be \(list), found '\(change.value.clipped)'",
      NearestWord.question(for: change.value, in: words)
    )
  }

  var relativeToNothing: Finding {
    error(
      .relativeToNothing,
      "'\(change.value.clipped)' is relative, but for \(shown) there is no number to start from",
      "write the new value itself"
    )
  }

  var relativeToMissing: Finding {
    error(
      .relativeToNothing,
      "'\(change.value.clipped)' is relative, but \(subject) is missing",
      "write the new value itself"
    )
  }

  var tooLarge: Finding {
    error(.impossibleChange, "\(shown) would be too large for a number", "write a smaller change")
  }

  func unreadableList(_ problem: String?) -> Finding {
    error(
      .wrongScenarioValue,
      "'\(change.value.clipped)' cannot be read as a list",
      [problem, "write it as in [40, 200, 500, 900]"].compactMap(\.self).joined(separator: "\n")
    )
  }

  func negative(_ candidate: String, _ measure: MeasureName, _ value: String) -> Finding {
    error(
      .impossibleChange,
      "'\(measure.id)' of '\(candidate)' would be \(value), "
        + "but it is counted in \(measure.unitText) and cannot be below 0",
      "write a smaller change"
    )
  }

  func offScale(_ candidate: String, _ measure: MeasureName, _ level: String, of count: Int)
    -> Finding
  {
    error(
      .impossibleChange,
      "'\(measure.id)' of '\(candidate)' would be level \(level), but its levels run from 1 to \(count)",
      "write the level itself, by number or name"
    )
  }

  /// The subject with an article, unless it begins with a name.
  private var shown: String { subject.hasPrefix("'") ? subject : "the \(subject)" }
}

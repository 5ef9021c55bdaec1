import Diagnostics
import Evidence
import PlainYAML
import Precedence
import RulesFile

// The findings about what tests expect.
extension TestMessage {
  static func unknownKey(
    _ key: WrittenText,
    _ names: TestNames,
    _ test: WrittenTest,
    _ expected: WrittenTest.Expected
  ) -> Finding {
    let ids = test.isOfSeveral && expected.candidate == nil ? test.given.map(\.id.text) : []
    if ids.contains(key.text) { return withoutMapping(key) }
    return Finding(
      .unknownExpectation,
      .error,
      "nothing can be expected of '\(key.text.clipped)'",
      at: key.location,
      hint: hint(key.text, ids + names.keys, "what can be expected is")
    )
  }

  private static func withoutMapping(_ key: WrittenText) -> Finding {
    Finding(
      .unknownExpectation,
      .error,
      "'\(key.text)' is a candidate and has a value of its own",
      at: key.location,
      hint: "write what is expected of it as keys, as in '\(key.text): {rating: High}'"
    )
  }

  static func unknownCandidate(_ id: WrittenText, _ known: [String]) -> Finding {
    Finding(
      .unknownGivenCandidate,
      .error,
      "the test gives no candidate '\(id.text.clipped)'",
      at: id.location,
      hint: hint(id.text, known, "its candidates are")
    )
  }

  static func misplaced(_ key: WrittenText, isCommon: Bool) -> Finding {
    Finding(
      .misplacedExpectation,
      .error,
      isCommon
        ? "'\(key.text)' is expected of several candidates together"
        : "the test gives several candidates, and '\(key.text.clipped)' does not say of which it is",
      at: key.location,
      hint: isCommon
        ? "give several candidates by id, and write it beside their ids"
        : "write it below the id of a candidate"
    )
  }

  static func unknownLevel(_ text: WrittenText, _ factor: String, _ levels: [String]) -> Finding {
    Finding(
      .unknownExpectedLevel,
      .error,
      levels.isEmpty
        ? "'\(factor)' has no levels" : "'\(factor)' has no level '\(text.text.clipped)'",
      at: text.location,
      hint: levels.isEmpty
        ? "expect its number, as in '\(factor): 0.5'" : hint(text.text, levels, "its levels are")
    )
  }

  static func unknownRating(_ text: WrittenText, _ ratings: [String]) -> Finding {
    Finding(
      .unknownExpectedRating,
      .error,
      ratings.isEmpty
        ? "the rules have no matrix, so there is no rating to expect"
        : "there is no rating '\(text.text.clipped)'",
      at: text.location,
      hint: ratings.isEmpty ? nil : hint(text.text, ratings, "the ratings are")
    )
  }

  static func unknownRule(_ id: WrittenText, _ known: [String], _ test: WrittenTest) -> Finding {
    let parts = id.text.split(separator: ",").map { String($0).trimmed }
    let areSeveral = parts.count > 1 && parts.allSatisfy(known.contains)
    let list =
      test.isFromTable
      ? "write ';' between rules" : "write them as a list: [\(parts.joined(separator: ", "))]"
    return Finding(
      .unknownExpectedRule,
      .error,
      "there is no rule '\(id.text.clipped)'",
      at: id.location,
      hint: areSeveral ? list : hint(id.text, known, "the rules are")
    )
  }

  static func noRuleNamed(_ key: WrittenText, _ place: Location) -> Finding {
    Finding(
      .nothingExpected,
      .error,
      "'\(key.text)' names no rule, so nothing is expected",
      at: place,
      hint: "for no rule at all write 'rules: none'"
    )
  }

  static func givenExpected(_ key: WrittenText, _ names: TestNames) -> Finding {
    let name = key.text
    let others = ["level", "score"].map { "\(name) \($0)" }.filter { names.key($0) != nil }
      .map { "'\($0)'" }
    return Finding(
      .givenExpected,
      .warning,
      "'\(name.clipped)' is what the test gives, so expecting it shows nothing of the rules",
      at: key.location,
      hint: others.isEmpty
        ? "expect something that the rules make of it"
        : "what the rules make of it is \(others.joined(separator: " and "))"
    )
  }

  static func unknownStatus(_ text: WrittenText) -> Finding {
    let words = CandidateResult.Status.allCases.map(\.rawValue)
    return Finding(
      .wrongExpectedValue,
      .error,
      "'\(text.text.clipped)' is no status",
      at: text.location,
      hint: hint(text.text, words, "a status is one of")
    )
  }

  static func listedTwice(_ text: WrittenText) -> Finding {
    Finding(
      .listedTwice,
      .error,
      "'\(text.text.clipped)' is listed twice",
      at: text.location,
      hint: "list it once"
    )
  }

  static func contradictory(_ id: WrittenText, _ other: WrittenText) -> Finding {
    Finding(
      .contradictoryExpectations,
      .error,
      "the rule '\(id.text.clipped)' is expected to fire and not to fire",
      at: id.location,
      hint: "take it off one of the lists",
      related: [.init(message: "here it is to fire", location: other.location)]
    )
  }

  static func notAmongAll(_ id: WrittenText, _ all: Location) -> Finding {
    Finding(
      .contradictoryExpectations,
      .error,
      "the rule '\(id.text.clipped)' is expected to fire, and 'rules' does not name it",
      at: id.location,
      hint: "'rules' names all that fire: add it there, or take it off here",
      related: [.init(message: "here are all that are to fire", location: all)]
    )
  }

  /// That a mark says nothing of why a test does not pass yet; `nil` if it does.
  static func noReason(_ todo: WrittenText, _ test: WrittenTest) -> Finding? {
    let isNo = ["no", "n", "false", "-"].contains(todo.text.lowercased())
    let isYes = ["yes", "y", "true", "x", "1"].contains(todo.text.lowercased())
    guard isNo || isYes else { return nil }
    let empty = test.isFromTable ? "leave the cell empty" : "leave it out"
    return Finding(
      .wrongExpectedValue,
      .error,
      "'todo' holds the reason why the test does not pass yet, found '\(todo.text.clipped)'",
      at: todo.location,
      hint: isNo ? "\(empty), or say why" : "say why it does not pass yet"
    )
  }

  // MARK: Values

  static func notANumber(_ text: WrittenText, _ factor: String, _ levels: [LevelName]) -> Finding {
    let isLevel = levels.contains { $0.name.lowercased() == text.text.lowercased() }
    let share = Self.share(text.text).map { "write \($0)" }
    return wrongValue(
      "'\(factor)'",
      "a number",
      text.text,
      text.location,
      hint: isLevel ? "for its level write '\(factor) level: \(text.text)'" : share
    )
  }

  /// The number of a percentage or fraction: `0.53` of `53%`, `0.5` of `1/2`.
  private static func share(_ text: String) -> String? {
    if text.hasSuffix("%"), case .number(let number) = Numeral.read(String(text.dropLast())) {
      return DisplayNumber.text(number / 100, decimals: 6)
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      Numeral.read(String($0).trimmed)
    }
    guard parts.count == 2, case .number(let part) = parts[0], case .number(let whole) = parts[1],
      whole != 0
    else { return nil }
    return DisplayNumber.text(part / whole, decimals: 4)
  }

  static func listForText(_ key: WrittenText, _ place: Location) -> Finding {
    Finding(
      .wrongExpectedValue,
      .error,
      "'\(key.text.clipped)' should be one value, found a list",
      at: place,
      hint: "take the brackets off"
    )
  }

  static func nested(_ key: WrittenText, _ place: Location) -> Finding {
    Finding(
      .wrongExpectedValue,
      .error,
      "'\(key.text.clipped)' should be a plain list, found a list in it",
      at: place,
      hint: "only 'order' has lists in its list, for candidates that share a place"
    )
  }

  static func wrongValue(
    _ subject: String,
    _ wanted: String,
    _ text: String,
    _ place: Location,
    hint: String? = nil
  ) -> Finding {
    Finding(
      .wrongExpectedValue,
      .error,
      "\(subject) should be \(wanted), found '\(text.clipped)'",
      at: place,
      hint: hint
    )
  }
}

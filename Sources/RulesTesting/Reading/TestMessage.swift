import Diagnostics
import Evidence
import PlainYAML
import Precedence
import RulesFile

/// The findings about tests beside the rules.
enum TestMessage {
  // MARK: Tests

  static func duplicate(_ name: WrittenText, first: Location) -> Finding {
    Finding(
      .duplicateTest,
      .error,
      "there are two tests '\(name.text.clipped)'",
      at: name.location,
      hint: "give each a name of its own, so that a reader can tell them apart",
      related: [.init(message: "the first one", location: first)]
    )
  }

  static func tooManyTests(at place: Location) -> Finding {
    Finding(
      .tooManyTests,
      .error,
      "there are more than \(DisplayNumber.text(Double(TestCheck.mostTests))) tests",
      at: place,
      hint: "leave out those that say the same"
    )
  }

  static func tooManyCandidates(at place: Location) -> Finding {
    let most = DisplayNumber.text(Double(TestCheck.mostCandidates))
    return Finding(
      .tooManyTests,
      .error,
      "the test has more than \(most) candidates",
      at: place,
      hint: "a test shows best with two or three candidates what it is about"
    )
  }

  static func nothingExpected(_ name: WrittenText) -> Finding {
    Finding(
      .nothingExpected,
      .error,
      "the test '\(name.text.clipped)' expects nothing",
      at: name.location,
      hint: "fill in a cell of a column that begins with 'expect', or delete the row"
    )
  }

  // MARK: What is given

  static func unknownMeasure(_ name: WrittenText, _ known: [String]) -> Finding {
    Finding(
      .unknownGivenMeasure,
      .error,
      "the rules have no measure '\(name.text.clipped)'",
      at: name.location,
      hint: hint(name.text, known, "the measures to give are")
    )
  }

  static func derived(_ name: WrittenText, _ text: String, at place: Location) -> Finding {
    Finding(
      .derivedGiven,
      .error,
      "'\(name.text)' is worked out by the rules and cannot be given",
      at: name.location,
      hint: "give what it is worked out from: \(text)\nwhat comes out can stand under 'expect'",
      related: [.init(message: "it is worked out here", location: place)]
    )
  }

  static func reserved(_ id: WrittenText) -> Finding {
    Finding(
      .reservedCandidate,
      .error,
      "'\(id.text)' cannot be the id of a candidate in a test",
      at: id.location,
      hint: "under 'expect' it means all candidates together; choose another id"
    )
  }

  // MARK: Tables

  static func noTestColumn(_ table: Table, _ near: String?) -> Finding {
    Finding(
      .noTestColumn,
      .error,
      "'\(table.source.name)' has no column 'test'",
      at: table.columns.first?.location,
      hint: near.map { "if '\($0)' holds the names of the tests, call it 'test'" }
        ?? "add a column 'test' with a name for each test"
    )
  }

  static func unknownColumn(_ column: Table.Column, _ names: TestNames) -> Finding {
    let known =
      ["test", "todo", "only", "about"] + names.given + names.keys.map { "expect \($0)" }
      + ["expect not rules"]
    return Finding(
      .unknownTestColumn,
      .error,
      "column '\(column.name.clipped)' is no measure and nothing that a test expects",
      at: column.location,
      hint: NearestWord.question(for: column.name, in: known)
        ?? "a column that says what should come out begins with 'expect', as in 'expect rating'"
    )
  }

  static func doubleColumn(_ key: WrittenText, first: Location) -> Finding {
    Finding(
      .doubleTestColumn,
      .error,
      "two columns say what is expected of '\(key.text.clipped)'",
      at: key.location,
      hint: "keep one of them",
      related: [.init(message: "the first one", location: first)]
    )
  }

  static func unnamed(_ place: Location) -> Finding {
    Finding(
      .unnamedTest,
      .error,
      "a test has no name",
      at: place,
      hint: "say in the column 'test' what it shows"
    )
  }

  /// The nearest name, or all of them.
  static func hint(_ word: String, _ known: [String], _ list: String) -> String? {
    guard !known.isEmpty else { return nil }
    if let question = NearestWord.question(for: word, in: Array(known.prefix(1000))) {
      return question
    }
    let rest = known.count > 20 ? " and \(known.count - 20) more" : ""
    return "\(list) \(known.prefix(20).joined(separator: ", "))\(rest)"
  }
}

import Diagnostics

/// A text with its place.
struct WrittenText: Sendable, Hashable {
  let text: String
  let location: Location
}

/// A test as it stands in a file, YAML or CSV, before any name in it is looked up.
struct WrittenTest: Sendable {
  let name: WrittenText
  var given: [Candidate] = []
  /// Whether `given` names candidates, each with its measures.
  var isOfSeveral = false
  var expectations: [Expected] = []
  var todo: WrittenText?
  var isOnly = false
  /// Whether it was read from a table, where an expectation is a cell that may be empty.
  var isFromTable = false

  /// The id of a candidate that has none.
  static let onlyCandidate = "candidate"

  /// A candidate with the measures that it brings.
  struct Candidate: Sendable {
    let id: WrittenText
    var values: [(measure: WrittenText, value: WrittenText)] = []
  }

  /// Something expected: of a candidate, or of all together.
  struct Expected: Sendable {
    /// `nil` where it does not say of which candidate.
    let candidate: WrittenText?
    let key: WrittenText
    let value: Value
  }

  /// What stands behind a key of `expect`.
  struct Value: Sendable {
    enum Content: Sendable {
      case text(String)
      /// Items, those that share a place in a list of their own.
      case list([[WrittenText]])
    }

    let content: Content
    let location: Location
  }
}

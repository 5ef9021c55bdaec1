import Precedence
import RulesFile
import ScoringKernel

/// The names of some rules as tests use them.
struct TestNames: Sendable {
  /// The word for a list with nothing in it, and for a level or rating that there is not.
  static let nothing = "none"
  /// The word for a number that there is not.
  static let missing = "missing"

  let rules: CheckedRules
  /// The ids of the measures.
  let measures: [String]
  /// The ids of the measures that candidates bring.
  let given: [String]
  /// The ids of criteria and groups.
  let factors: [String]
  /// The ids of the rules.
  let ids: [String]
  /// The names of the ratings; empty without a matrix.
  let ratings: [String]

  init(_ rules: Rules) {
    self.rules = rules.checked
    let names = rules.checked.names
    measures = names.measures.map(\.id)
    given = rules.measures
    factors = names.criteria.map(\.id) + names.groups.map(\.id)
    ids = names.rules.map(\.id)
    ratings = names.matrix?.ratings.map(\.name) ?? []
  }

  /// What a key of `expect` asks for.
  enum Key: Sendable {
    case level(Factor)
    case number(Factor)
    case measure(MeasureIndex)
    case rating
    case rules
    case fires
    case doesNotFire
    case status
    case order
    case shortlist
  }

  private static let words: [(word: String, key: Key)] = [
    ("rating", .rating), ("rules", .rules), ("fires", .fires), ("does not fire", .doesNotFire),
    ("status", .status), ("order", .order), ("shortlist", .shortlist),
  ]

  /// What a key of `expect` means; `nil` for one that means nothing.
  ///
  /// A measure comes before a criterion or group of its name, as in a condition; `NAME score` means
  /// the number of the criterion or group all the same.
  func key(_ text: String) -> Key? {
    if let word = Self.words.first(where: { $0.word == text }) { return word.key }
    if text.hasSuffix(" level") { return factor(String(text.dropLast(6))).map(Key.level) }
    if text.hasSuffix(" score") { return factor(String(text.dropLast(6))).map(Key.number) }
    if let measure = rules.measure(named: text) { return .measure(measure) }
    return factor(text).map(Key.number)
  }

  /// Every key that means something, for hints.
  var keys: [String] {
    Self.words.map(\.word) + factors.map { "\($0) level" } + factors
      + measures.filter { !factors.contains($0) }
  }

  /// The criterion or group of a name; if there is none, the only criterion that reads the measure of
  /// that name.
  private func factor(_ name: String) -> Factor? {
    if let criterion = rules.criterion(named: name) { return .criterion(criterion) }
    if let group = rules.group(named: name) { return .group(group) }
    guard let measure = rules.measure(named: name) else { return nil }
    let readers = rules.plan.criteria.indices.filter { rules.plan.criteria[$0].measure == measure }
    return readers.count == 1 ? .criterion(CriterionIndex(readers[0])) : nil
  }
}

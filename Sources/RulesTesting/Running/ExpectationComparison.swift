import Precedence
import RulesFile

/// Compares what came out with what a test expects, one expectation at a time.
struct ExpectationComparison {
  let result: AssessmentResult
  let rules: CheckedRules
  /// Candidates without something that the rules refuse to do without.
  let refused: [(candidate: String, measure: String)]
  /// Whether the test is of one candidate without an id.
  let isOfOne: Bool

  /// What is not as expected; `nil` if it is.
  func difference(_ expectation: Expectation) -> TestOutcome.Difference? {
    let found = found(expectation)
    guard let found else { return nil }
    return TestOutcome.Difference(
      subject: found.subject,
      expected: found.expected,
      actual: found.actual,
      explanation: found.explanation,
      location: expectation.location
    )
  }

  private typealias Found = (subject: String, expected: String, actual: String, explanation: String)

  private func found(_ expectation: Expectation) -> Found? {
    if let id = expectation.subject.candidate, result.candidate(id) == nil { return absent(id) }
    switch expectation.subject {
    case .order(let places): return order(places)
    case .shortlist(let ids): return shortlist(ids)
    case .level(let id, let factor, let level): return self.level(id, factor, level)
    case .number(let id, let factor, let number):
      return self.number(id, factor, number, expectation.written)
    case .measure(let id, let measure, let number):
      return self.measure(id, measure, number, expectation.written)
    case .rating(let id, let rating): return self.rating(id, rating)
    case .status(let id, let status): return self.status(id, status)
    case .rules(let id, let ids): return fired(id, ids, named: "rules", isWhole: true)
    case .fires(let id, let ids): return fired(id, ids, named: "fires", isWhole: false)
    case .doesNotFire(let id, let ids): return silent(id, ids)
    }
  }

  // MARK: One candidate

  /// That nothing came out for a candidate, so that nothing expected of it holds.
  private func absent(_ id: String) -> Found {
    (named("result", id), "a result", TestNames.nothing, "'\(id)' is not among the candidates")
  }

  private func level(_ id: String, _ factor: String, _ expected: String) -> Found? {
    guard let candidate = result.candidate(id) else { return nil }
    let level = candidate.levels.first { $0.id == factor }
    let group = candidate.groups.first { $0.id == factor }
    let actual = level?.level ?? group?.level ?? TestNames.nothing
    guard actual != expected else { return nil }
    let reason = level.map {
      LevelReason(candidate: candidate, rules: rules).text($0, expected: expected)
    }
    return (
      named("\(factor) level", id), expected, actual,
      reason ?? groupReason(candidate, factor)
    )
  }

  private func number(_ id: String, _ factor: String, _ expected: Double, _ written: String?)
    -> Found?
  {
    guard let candidate = result.candidate(id) else { return nil }
    let level = candidate.levels.first { $0.id == factor }
    let number = level?.score ?? candidate.groups.first { $0.id == factor }?.number
    guard !NumberMatch.areEqual(number, expected, written: written) else { return nil }
    let reason = level.map { LevelReason(candidate: candidate, rules: rules).score($0) }
    let text = number.map { ReasonNumber.text($0) } ?? TestNames.missing
    let (words, note) = NumberMatch.told(text, number, from: written)
    // A measure of the name is what the name alone means.
    let isMeasure = rules.measure(named: factor) != nil
    return (
      named(isMeasure ? "\(factor) score" : factor, id), written ?? TestNames.missing, words,
      (reason ?? groupReason(candidate, factor)) + note
    )
  }

  private func groupReason(_ candidate: CandidateResult, _ factor: String) -> String {
    guard let group = candidate.groups.first(where: { $0.id == factor }) else {
      return StatusReason(candidate, result, refused).notScored
    }
    return GroupReason.text(group)
  }

  private func measure(_ id: String, _ measure: String, _ expected: Double, _ written: String?)
    -> Found?
  {
    guard let candidate = result.candidate(id) else { return nil }
    guard let actual = candidate.measures.first(where: { $0.id == measure }) else {
      let reason = "the rules have no measure '\(measure)'"
      return (named(measure, id), written ?? TestNames.missing, TestNames.nothing, reason)
    }
    guard !NumberMatch.areEqual(actual.value, expected, written: written) else { return nil }
    let reason = MeasureReason(candidate: candidate).text(actual)
    let (words, note) = NumberMatch.told(actual.text, actual.value, from: written)
    return (named(measure, id), written ?? TestNames.missing, words, reason + note)
  }

  private func rating(_ id: String, _ expected: String) -> Found? {
    guard let candidate = result.candidate(id) else { return nil }
    let actual = candidate.rating ?? TestNames.nothing
    guard actual != expected else { return nil }
    let reason =
      candidate.status == .notScored
      ? StatusReason(candidate, result, refused).notScored
      : RatingReason(candidate: candidate, matrix: result.matrix, rules: rules).text
    return (named("rating", id), expected, actual, reason)
  }

  private func status(_ id: String, _ expected: String) -> Found? {
    guard let candidate = result.candidate(id), candidate.status.rawValue != expected else {
      return nil
    }
    let reason = StatusReason(candidate, result, refused).text
    return (named("status", id), expected, candidate.status.rawValue, reason)
  }

  // MARK: Rules

  private func fired(_ id: String, _ expected: [String], named key: String, isWhole: Bool)
    -> Found?
  {
    guard let candidate = result.candidate(id) else { return nil }
    let actual = candidate.rules.filter { $0.state == .fired }.map(\.id)
    let lacking = expected.filter { !actual.contains($0) }
    let unwanted = isWhole ? actual.filter { !expected.contains($0) } : []
    guard !lacking.isEmpty || !unwanted.isEmpty else { return nil }
    let reason = RulesReason(candidate: candidate, rules: rules)
    return (
      named(key, id), Self.list(expected), Self.list(actual),
      (lacking + unwanted).map { reason.text($0) }.joined(separator: "; ")
    )
  }

  private func silent(_ id: String, _ expected: [String]) -> Found? {
    guard let candidate = result.candidate(id) else { return nil }
    let actual = candidate.rules.filter { $0.state == .fired }.map(\.id)
    let unwanted = expected.filter(actual.contains)
    guard !unwanted.isEmpty else { return nil }
    let reason = RulesReason(candidate: candidate, rules: rules)
    return (
      named("does not fire", id), Self.noneOf(expected), Self.list(actual),
      unwanted.map { reason.text($0) }.joined(separator: "; ")
    )
  }

  // MARK: Several candidates

  private func order(_ expected: [[String]]) -> Found? {
    let actual = OrderReason.places(result)
    let sorted = { (places: [[String]]) in places.map { $0.sorted() } }
    guard sorted(actual) != sorted(expected) else { return nil }
    let reason = OrderReason(result: result, refused: refused).text(expected: expected)
    return ("order", Self.places(expected), Self.places(actual), reason)
  }

  private func shortlist(_ expected: [String]) -> Found? {
    let actual = result.ranking.filter(\.isShortlisted).map(\.id)
    guard actual.sorted() != expected.sorted() else { return nil }
    let reason = OrderReason(result: result, refused: refused).shortlist(expected: expected)
    return ("shortlist", Self.list(expected), Self.list(actual), reason)
  }

  // MARK: Words

  private func named(_ subject: String, _ id: String) -> String {
    isOfOne ? subject : "\(subject) of \(id)"
  }

  /// Names in brackets, as a test lists them, so that they do not run into the sentence.
  private static func list(_ names: [String]) -> String {
    names.isEmpty ? TestNames.nothing : "[" + names.joined(separator: ", ") + "]"
  }

  private static func places(_ places: [[String]]) -> String {
    list(places.map { $0.count == 1 ? $0[0] : list($0) })
  }

  /// That none of some rules is to fire: `not a`, `neither a nor b`.
  private static func noneOf(_ names: [String]) -> String {
    names.count == 1 ? "not \(names[0])" : "neither " + names.joined(separator: " nor ")
  }
}

extension Expectation.Subject {
  /// The candidate of whom something is expected; `nil` for what is expected of all together.
  fileprivate var candidate: String? {
    switch self {
    case .level(let id, _, _), .number(let id, _, _), .measure(let id, _, _), .rating(let id, _),
      .rules(let id, _), .fires(let id, _), .doesNotFire(let id, _), .status(let id, _):
      id
    case .order, .shortlist: nil
    }
  }
}

import Diagnostics
import PlainYAML
import Precedence
import RulesFile
import ScoringKernel

/// Looks up what a test expects.
struct ExpectationCheck {
  private let names: TestNames
  private let test: WrittenTest
  private(set) var findings = FindingList()

  init(_ names: TestNames, _ test: WrittenTest) {
    self.names = names
    self.test = test
  }

  /// What can be looked at, in the order of the file.
  mutating func expectations() -> [Expectation] {
    if test.expectations.isEmpty, test.isFromTable {
      findings.append(TestMessage.nothingExpected(test.name))
    }
    let expectations = test.expectations.map { (written: $0, meant: expectation($0)) }
    findings.append(contentsOf: ContradictionCheck.findings(expectations))
    return expectations.compactMap(\.meant)
  }

  private mutating func expectation(_ expected: WrittenTest.Expected) -> Expectation? {
    if let candidate = expected.candidate, !isGiven(candidate) { return nil }
    guard let key = names.key(expected.key.text) else {
      findings.append(TestMessage.unknownKey(expected.key, names, test, expected))
      return nil
    }
    guard isInPlace(key, expected) else { return nil }
    let candidate = expected.candidate?.text ?? WrittenTest.onlyCandidate
    switch key {
    case .order: return order(expected)
    case .shortlist: return shortlist(expected)
    case .rules, .fires, .doesNotFire: return rules(key, candidate, expected)
    case .level(let factor): return level(factor, candidate, expected)
    case .number(let factor): return number(factor, candidate, expected)
    case .measure(let measure): return self.measure(measure, candidate, expected)
    case .rating: return rating(candidate, expected)
    case .status: return status(candidate, expected)
    }
  }

  private mutating func isGiven(_ candidate: WrittenText) -> Bool {
    let ids = test.given.map(\.id.text)
    if ids.contains(candidate.text) { return true }
    findings.append(TestMessage.unknownCandidate(candidate, ids))
    return false
  }

  /// Whether an expectation of one stands at one candidate, and one of all at all.
  private mutating func isInPlace(_ key: TestNames.Key, _ expected: WrittenTest.Expected) -> Bool {
    let isCommon =
      switch key {
      case .order, .shortlist: true
      default: false
      }
    let isOfOne = !test.isOfSeveral || expected.candidate != nil
    guard isCommon == isOfOne else { return true }
    findings.append(TestMessage.misplaced(expected.key, isCommon: isCommon))
    return false
  }

  // MARK: Several together

  private mutating func order(_ expected: WrittenTest.Expected) -> Expectation? {
    guard let places = list(expected) else { return nil }
    let ids = places.flatMap(\.self)
    guard areGivenOnce(ids) else { return nil }
    return Expectation(.order(places.map { $0.map(\.text) }), at: expected.value.location)
  }

  private mutating func shortlist(_ expected: WrittenTest.Expected) -> Expectation? {
    guard let ids = flatList(expected), areGivenOnce(ids) else { return nil }
    return Expectation(.shortlist(ids.map(\.text)), at: expected.value.location)
  }

  private mutating func areGivenOnce(_ ids: [WrittenText]) -> Bool {
    let areGiven = ids.map { isGiven($0) }.allSatisfy(\.self)
    return areOnce(ids) && areGiven
  }

  private mutating func areOnce(_ texts: [WrittenText]) -> Bool {
    var seen: Set<String> = []
    let twice = texts.filter { !seen.insert($0.text).inserted }
    for text in twice { findings.append(TestMessage.listedTwice(text)) }
    return twice.isEmpty
  }

  // MARK: Rules

  private mutating func rules(
    _ key: TestNames.Key,
    _ candidate: String,
    _ expected: WrittenTest.Expected
  ) -> Expectation? {
    guard let ids = flatList(expected) else { return nil }
    let unknown = ids.filter { !names.ids.contains($0.text) }
    for id in unknown { findings.append(TestMessage.unknownRule(id, names.ids, test)) }
    guard areOnce(ids), unknown.isEmpty else { return nil }
    let texts = ids.map(\.text)
    if case .rules = key {
    } else if texts.isEmpty {
      findings.append(TestMessage.noRuleNamed(expected.key, expected.value.location))
      return nil
    }
    let subject: Expectation.Subject =
      switch key {
      case .fires: .fires(candidate: candidate, ids: texts)
      case .doesNotFire: .doesNotFire(candidate: candidate, ids: texts)
      default: .rules(candidate: candidate, ids: texts)
      }
    return Expectation(subject, at: expected.value.location)
  }

  // MARK: Levels and numbers

  private mutating func level(
    _ factor: Factor,
    _ candidate: String,
    _ expected: WrittenTest.Expected
  ) -> Expectation? {
    guard let text = text(expected) else { return nil }
    let levels = names.rules.levels(of: factor).map(\.name)
    let name = names.rules.name(of: factor)
    guard let level = Self.word(text.text, levels) else {
      findings.append(TestMessage.unknownLevel(text, name, levels))
      return nil
    }
    let subject = Expectation.Subject.level(candidate: candidate, factor: name, level: level)
    return Expectation(subject, at: text.location)
  }

  private mutating func rating(_ candidate: String, _ expected: WrittenTest.Expected)
    -> Expectation?
  {
    guard let text = text(expected) else { return nil }
    guard let rating = Self.word(text.text, names.ratings) else {
      findings.append(TestMessage.unknownRating(text, names.ratings))
      return nil
    }
    return Expectation(.rating(candidate: candidate, rating: rating), at: text.location)
  }

  /// The word as the rules write it; capitals do not matter, as in a table of candidates.
  private static func word(_ text: String, _ words: [String]) -> String? {
    if let word = words.first(where: { $0 == text }) { return word }
    let folded = text.lowercased()
    if let word = words.first(where: { $0.lowercased() == folded }) { return word }
    return folded == TestNames.nothing && !words.isEmpty ? TestNames.nothing : nil
  }

  private mutating func status(_ candidate: String, _ expected: WrittenTest.Expected)
    -> Expectation?
  {
    guard let text = text(expected) else { return nil }
    guard let status = CandidateResult.Status(rawValue: text.text.lowercased()) else {
      findings.append(TestMessage.unknownStatus(text))
      return nil
    }
    return Expectation(.status(candidate: candidate, status: status.rawValue), at: text.location)
  }

  private mutating func number(
    _ factor: Factor,
    _ candidate: String,
    _ expected: WrittenTest.Expected
  ) -> Expectation? {
    guard let text = text(expected) else { return nil }
    let name = names.rules.name(of: factor)
    guard let number = Self.number(text.text) else {
      findings.append(TestMessage.notANumber(text, name, names.rules.levels(of: factor)))
      return nil
    }
    return Expectation(
      .number(candidate: candidate, factor: name, number: number),
      written: text.text,
      at: text.location
    )
  }

  private static func number(_ text: String) -> Double? {
    if text.lowercased() == TestNames.missing { return .nan }
    guard case .number(let number) = Numeral.read(text) else { return nil }
    return number
  }

  private mutating func measure(
    _ measure: MeasureIndex,
    _ candidate: String,
    _ expected: WrittenTest.Expected
  ) -> Expectation? {
    guard let text = text(expected) else { return nil }
    let name = names.rules.names.measures[measure.position].id
    guard let number = value(text, measure, name) else { return nil }
    if names.rules.names.measures[measure.position].derivation == nil {
      findings.append(TestMessage.givenExpected(expected.key, names))
    }
    return Expectation(
      .measure(candidate: candidate, measure: name, number: number),
      written: text.text,
      at: text.location
    )
  }

  private mutating func value(_ text: WrittenText, _ measure: MeasureIndex, _ name: String)
    -> Double?
  {
    if text.text.lowercased() == TestNames.missing { return .nan }
    let (value, found) = GivenCandidates.expected(text.text, measure, names.rules, text.location)
    findings.append(contentsOf: found)
    guard let value else { return nil }
    if value.isInterval {
      let wanted = "one number"
      findings.append(TestMessage.wrongValue("'\(name)'", wanted, text.text, text.location))
      return nil
    }
    return value.value
  }

  // MARK: Values

  private mutating func text(_ expected: WrittenTest.Expected) -> WrittenText? {
    if case .text(let text) = expected.value.content {
      return WrittenText(text: text, location: expected.value.location)
    }
    findings.append(TestMessage.listForText(expected.key, expected.value.location))
    return nil
  }

  private mutating func flatList(_ expected: WrittenTest.Expected) -> [WrittenText]? {
    guard let places = list(expected) else { return nil }
    guard places.allSatisfy({ $0.count == 1 }) else {
      findings.append(TestMessage.nested(expected.key, expected.value.location))
      return nil
    }
    return places.flatMap(\.self)
  }

  /// The items; a single text is a list of one, `none` an empty one.
  private mutating func list(_ expected: WrittenTest.Expected) -> [[WrittenText]]? {
    switch expected.value.content {
    case .list(let places): return places
    case .text(let text):
      if text.lowercased() == TestNames.nothing { return [] }
      return [[WrittenText(text: text, location: expected.value.location)]]
    }
  }
}

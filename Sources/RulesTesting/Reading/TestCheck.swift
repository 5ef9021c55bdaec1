import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

/// Looks up everything that tests name and makes tests of them that can be run.
struct TestCheck {
  /// How many tests are read at most.
  static let mostTests = 10_000
  /// How many candidates a test may have.
  static let mostCandidates = 1_000

  private let names: TestNames
  /// What the candidates of each test are added to; made once, since the rules are looked through for it.
  private let nobody: GivenCandidates
  private var places: [String: Location] = [:]
  private(set) var findings = FindingList()

  init(_ rules: Rules, _ names: TestNames) {
    self.names = names
    nobody = GivenCandidates(rules)
  }

  /// Tests that can be run, as far as nothing is wrong with them.
  mutating func tests(_ written: [WrittenTest]) -> [RulesTest] {
    if written.count > Self.mostTests {
      findings.append(TestMessage.tooManyTests(at: written[Self.mostTests].name.location))
      return []
    }
    return written.map { test($0) }
  }

  private mutating func test(_ written: WrittenTest) -> RulesTest {
    checkName(written.name)
    if written.given.count > Self.mostCandidates {
      let place = written.given[Self.mostCandidates].id.location
      findings.append(TestMessage.tooManyCandidates(at: place))
    }
    let given = written.given.prefix(Self.mostCandidates)
    for candidate in given { check(candidate, isOfSeveral: written.isOfSeveral) }
    checkValues(Array(given))
    var check = ExpectationCheck(names, written)
    let expectations = check.expectations()
    findings.append(contentsOf: check.findings)
    if let todo = written.todo, let finding = TestMessage.noReason(todo, written) {
      findings.append(finding)
    }
    return RulesTest(
      name: written.name.text,
      given: given.map { Self.given($0) },
      expectations: expectations,
      todo: written.todo?.text,
      isOnly: written.isOnly,
      location: written.name.location
    )
  }

  private mutating func checkName(_ name: WrittenText) {
    if let first = places[name.text] {
      findings.append(TestMessage.duplicate(name, first: first))
    } else {
      places[name.text] = name.location
    }
  }

  private mutating func check(_ candidate: WrittenTest.Candidate, isOfSeveral: Bool) {
    if isOfSeveral, WrittenTestReading.common.contains(candidate.id.text) {
      findings.append(TestMessage.reserved(candidate.id))
    }
    for (measure, _) in candidate.values {
      guard let index = names.rules.measure(named: measure.text) else {
        findings.append(TestMessage.unknownMeasure(measure, names.given))
        continue
      }
      let name = names.rules.names.measures[index.position]
      guard let derivation = name.derivation else { continue }
      findings.append(TestMessage.derived(measure, derivation.text, at: derivation.location))
    }
  }

  /// Values that cannot be read, as in a table of candidates.
  private mutating func checkValues(_ given: [WrittenTest.Candidate]) {
    var candidates = nobody
    for candidate in given {
      candidates.add(candidate.id.text, Self.given(candidate).written, at: candidate.id.location)
    }
    findings.append(contentsOf: candidates.findings)
    for finding in candidates.countFindings() { findings.append(finding) }
  }

  private static func given(_ candidate: WrittenTest.Candidate) -> RulesTest.Given {
    RulesTest.Given(
      id: candidate.id.text,
      values: candidate.values.map { measure, value in
        RulesTest.Given.Value(measure: measure.text, text: value.text, location: value.location)
      }
    )
  }
}

extension RulesTest.Given {
  /// The values as ``GivenCandidates`` takes them.
  var written: [(measure: String, text: String, location: Location)] {
    values.map { ($0.measure, $0.text, $0.location) }
  }
}

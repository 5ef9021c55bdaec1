import Diagnostics
import Precedence
import RulesTesting
import Testing

@testable import PrecedenceCommand

@Suite struct CoverageRequestTests {
  private func read(_ least: String?, shows: Bool = false, mutates: Bool = false)
    -> Checked<CoverageRequest>
  {
    CoverageRequest.read(showsCoverage: shows, least: least, mutates: mutates)
  }

  private func tested(_ request: CoverageRequest) throws -> TestedRules {
    let text = """
      format: 1
      name: Tiny
      measures: {a: {unit: crimes}}
      criteria: {a: {cuts: [50]}}
      groups: {risk: {of: [a]}}
      ranking: {by: risk}
      tests:
        on the cut: {given: {a: 50}, expect: {a level: High}}

      """
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
    let tests = try #require(RulesTests.read(rules).value)
    return try #require(request.tested([(rules: rules, tests: tests)]).first)
  }

  @Test func `a share is a number of per cent, with or without its sign`() {
    #expect(read("90").value?.least?.number == 90)
    #expect(read("87.5%").value?.least == CoverageRequest.Percent(number: 87.5, text: "87.5%"))
    #expect(read(nil).value?.least == nil)
    #expect(read("0").value?.least?.number == 0)
    #expect(read("100").value?.least?.number == 100)
  }

  @Test(arguments: ["", "%", "abc", "-1", "101", "1e1", "9 0", "nan", "1.2.3"])
  func `anything else is refused`(_ text: String) {
    let read = read(text)
    #expect(read.value == nil)
    #expect(
      read.findings.sorted.map { "\($0.code.rawValue): \($0.message)" } == [
        "C101: '\(text)' is no share in per cent"
      ]
    )
  }

  @Test func `only what is asked for is worked out`() throws {
    let plain = try tested(CoverageRequest())
    #expect(plain.coverage == nil)
    #expect(plain.mutation == nil)
    let all = try tested(CoverageRequest(showsCoverage: true, mutates: true))
    #expect(all.coverage?.share == 0.5)
    #expect(all.mutation?.score == 0.5)
    let least = try #require(read("50").value)
    #expect(try tested(least).coverage != nil)
  }

  @Test func `how much is done goes on from rules to rules`() throws {
    let text = """
      format: 1
      name: Tiny
      measures: {a: {unit: crimes}}
      criteria: {a: {cuts: [50]}}
      groups: {risk: {of: [a]}}
      ranking: {by: risk}

      """
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
    let tests = try #require(RulesTests.read(rules).value)
    var told: [Double] = []
    _ = CoverageRequest(mutates: true).tested(
      [(rules: rules, tests: tests), (rules: rules, tests: tests)]
    ) { told.append($0) }
    #expect(told == [0.25, 0.5, 0.75, 1])
  }

  @Test func `a form without a place for what is found, whole`() {
    let finding = CoverageRequestWording.notInJUnit("--mutate")
    #expect(finding.code.rawValue == "C102")
    #expect(finding.message == "the form 'junit' has no place for what '--mutate' finds")
    #expect(
      finding.hint == "write '--format text' or '--format json', or leave '--mutate' out; "
        + "'--min-coverage' goes with every form"
    )
  }

  @Test func `less than is asked for is an error, whole`() throws {
    var request = try #require(read("50.1").value)
    let finding = try #require(request.findings([tested(request)]).first)
    #expect(finding.code.rawValue == "C100")
    #expect(finding.message == "the tests of 'rules.yaml' reach 50% of it, less than 50.1%")
    #expect(finding.hint == "'precedence test rules.yaml --coverage' lists what no test reaches")
    request.showsCoverage = true
    #expect(
      try request.findings([tested(request)]).first?.hint
        == "write tests for what is listed as not reached"
    )
    let enough = try #require(read("50").value)
    #expect(try enough.findings([tested(enough)]).isEmpty)
  }

  @Test func `the text shows what was asked to be shown`() throws {
    let least = try #require(read("50").value)
    #expect(try least.text([tested(least)], width: 80).isEmpty)
    let both = CoverageRequest(showsCoverage: true, mutates: true)
    let text = try both.text([tested(both)], width: 80)
    #expect(text.contains("\nThe tests of rules.yaml reach 50% of it: 1 of 2 (1 test passed)\n"))
    #expect(
      text.contains(
        "\nOf 2 small changes of rules.yaml, one at a time, the tests notice 1 (50%; 1 test\n  passed)\n"
      )
    )
  }
}

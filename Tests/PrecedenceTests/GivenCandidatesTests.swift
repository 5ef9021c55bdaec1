import Diagnostics
import RulesFile
import ScoringKernel
import Testing

@testable import Precedence

@Suite struct GivenCandidatesTests {
  private func rules() throws -> Rules {
    let text = """
      format: 1
      name: Small
      measures:
        volume: {unit: crimes}
        before: {unit: crimes}
        trend: {unit: percent, is: "change(volume, before)", unless: base < 20}
      criteria: {amount: {measure: volume, cuts: [10]}}
      groups: {risk: {of: {amount: 1}}}
      ranking: {by: [risk]}
      """
    return try #require(Rules.read(SourceText(name: "rules.yaml", text: text)).value)
  }

  private let place = Location.wholeFile("tests.yaml")

  @Test func `values are read as cells are, what is not given is missing`() throws {
    var candidates = GivenCandidates(try rules())
    candidates.add("a", [("volume", "1,500", place), ("trend", "5", place)], at: place)
    candidates.add("b", [("volume", "n/a", place), ("none", "5", place)], at: place)
    #expect(candidates.findings.isEmpty)
    let assessment = candidates.assessment("x")
    #expect(assessment.candidates == ["a", "b"])
    #expect(assessment.records[0].inputs.map(\.isMissing) == [false, true, true])
    #expect(assessment.records[0].inputs[0].value == 1500)
    #expect(assessment.records[1].inputs.map(\.isMissing) == [true, true, true])
    #expect(candidates.assessment("x") { $0 == "b" }.candidates == ["b"])
  }

  @Test func `what cannot be read or counted is found`() throws {
    var candidates = GivenCandidates(try rules())
    candidates.add("a", [("volume", "many", place), ("before", "2.5", place)], at: place)
    #expect(candidates.findings.sorted.map(\.message) == ["'many' in 'volume' is not a number"])
    #expect(
      candidates.countFindings().map(\.message) == [
        "'before' of candidate 'a' is compared with another count and cannot be 2.5"
      ]
    )
  }

  @Test func `an expected value is read the same way`() throws {
    let rules = try rules()
    let point = GivenCandidates.expected("25%", MeasureIndex(2), rules.checked, place)
    #expect(point.value?.value == 25)
    #expect(point.value?.isInterval == false)
    let range = GivenCandidates.expected("5..7", MeasureIndex(0), rules.checked, place)
    #expect(range.value?.isInterval == true)
    let wrong = GivenCandidates.expected("x", MeasureIndex(0), rules.checked, place)
    #expect(wrong.value == nil)
    #expect(wrong.findings.hasErrors)
  }
}

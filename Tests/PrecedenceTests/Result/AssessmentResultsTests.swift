import Diagnostics
import Precedence
import Testing

@Suite struct AssessmentResultsTests {
  private func read(_ change: (inout Sample) -> Void = { _ in }) -> Checked<Assessment> {
    var sample = Sample()
    change(&sample)
    return sample.read
  }

  @Test func `each assessment is ranked by itself, in the order given`() throws {
    let other = read { $0.assessment = $0.assessment.changing("Somewhere", to: "Elsewhere") }
    let results = try #require(AssessmentResults.of([other, read()]).value)
    #expect(results.results.map(\.area) == ["Elsewhere", "Somewhere"])
    #expect(results.haveSameRules)
    let alone = try Sample().result()
    #expect(results.results.last?.jsonText == alone.jsonText)
  }

  @Test func `rules that differ by one sign are not the same rules`() throws {
    let other = read { $0.rules = $0.rules.changing("cuts: [10, 100]", to: "cuts: [10, 101]") }
    let results = try #require(AssessmentResults.of([read(), other]).value)
    #expect(!results.haveSameRules)
    #expect(results.results.first?.rules == results.results.last?.rules)
  }

  @Test func `if one cannot be used nothing is ranked and everything is said`() {
    let misspelt = read {
      $0.assessment = $0.assessment.changing("[shop, bike]", to: "[shp, bike]")
    }
    let broken = read { $0.offences = $0.offences.changing("46,35", to: "46,x") }
    let results = AssessmentResults.of([misspelt, read(), broken])
    #expect(results.value == nil)
    #expect(results.findings.sorted.map(\.code.rawValue) == ["E050", "E020"])
  }

  @Test func `none at all is none`() {
    #expect(AssessmentResults.of([]).value?.results.isEmpty == true)
  }

  private func dated(_ day: String) -> Checked<Assessment> {
    var sample = Sample()
    sample.rules = sample.rules.changing(
      "[10, 100]",
      to: "[10, {values: {2024-04-01: 100, 2026-04-01: 500}}]"
    )
    return Assessment.read("assessment.yaml", asOf: CalendarDate(day), from: sample.files)
  }

  @Test func `one file on two days is two sets of rules where its values differ`() throws {
    let other = try #require(
      AssessmentResults.of([dated("2025-01-01"), dated("2026-05-01")]).value
    )
    #expect(!other.haveSameRules)
    let same = try #require(AssessmentResults.of([dated("2025-01-01"), dated("2026-03-31")]).value)
    #expect(same.haveSameRules)
  }
}

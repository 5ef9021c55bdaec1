import RulesFile
import ScoringKernel
import Testing

@testable import Linting

@Suite struct SharedMeasuresTests {
  /// The measure that criteria on two measures count; `nil` for none.
  private func shared(_ first: String, _ second: String) throws -> String? {
    let linted = try RulesSample(
      """
      format: 1
      name: Shared
      measures:
        volume: {unit: crimes}
        last_year: {unit: crimes}
        balance: {unit: number}
        harm: {unit: days per crime}
        all_harm: {unit: days, is: volume * harm}
        rise: {unit: number, is: volume - last_year}
        fall: {unit: number, is: 0 - volume}
        moved: {unit: number, is: volume * balance}
        each: {unit: number, is: harm / volume}
      criteria:
        one: {\(first)}
        other: {\(second)}
      groups: {risk: {of: [one, other]}}
      ranking: {by: [risk]}

      """
    ).linted
    let index = SharedMeasures(linted).measure(of: CriterionIndex(0), CriterionIndex(1))
    return index.map { linted.names.measures[$0.position].id }
  }

  private func of(_ measure: String, _ more: String = "") -> String {
    "measure: \(measure), cuts: [1, 5]\(more)"
  }

  @Test(arguments: [
    ("volume", "all_harm", "volume"), ("volume", "rise", "volume"), ("all_harm", "rise", "volume"),
    ("last_year", "rise", nil), ("volume", "fall", nil), ("volume", "moved", nil),
    ("volume", "each", nil), ("harm", "each", "harm"), ("volume", "last_year", nil),
  ])
  func `what grows with a measure counts it`(
    _ first: String,
    _ second: String,
    _ measure: String?
  ) throws {
    #expect(try shared(of(first), of(second)) == measure)
  }

  @Test func `less being worse turns the direction`() throws {
    let lower = ", worse: lower"
    #expect(try shared(of("volume", lower), of("all_harm")) == nil)
    #expect(try shared(of("volume", lower), of("all_harm", lower)) == "volume")
    #expect(try shared(of("volume"), of("fall", lower)) == "volume")
    #expect(try shared(of("volume"), of("volume", lower)) == nil)
    #expect(try shared(of("volume"), "measure: volume, points: {0: 9, 100: 1}") == nil)
    #expect(try shared(of("volume"), "measure: volume, points: {0: 9, 50: 1, 100: 9}") == "volume")
    #expect(try shared(of("volume"), "measure: all_harm, points: {0: 9, 50: 1, 100: 9}") == nil)
  }
}

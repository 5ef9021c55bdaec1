import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct UncertainFigureTests {
  private static let rules = """
    format: 1
    name: Rate
    measures:
      harm: {unit: days, missing: neutral}
      volume: {unit: crimes, missing: neutral}
      concern: {unit: level, of: 3, missing: neutral}
      rate: {unit: days per crime, is: harm / volume, missing: interval}
    criteria:
      rate: {cuts: [3, 9]}
      concern: {kind: judged}
    groups:
      risk: {of: [rate, concern]}
    ranking: {by: [risk]}

    """

  private func figures(
    _ rows: String,
    _ rules: String = UncertainFigureTests.rules
  ) throws -> [String] {
    let assessment = try DoubtfulTable(rules: rules, rows: rows).assessment()
    return UncertainFigure.all(in: assessment, AssessmentRun(assessment)).map { figure in
      let measure = assessment.rules.checked.names.measures[figure.measure.position].id
      return "\(assessment.candidates[figure.candidate.position]) \(measure)"
    }
  }

  @Test func `an interval is uncertain, and so is a gap in what leads to one`() throws {
    let rows = "id,harm,volume,concern\na,1..2,5,1\nb,n/a,5,1\nc,4,n/a,1\n"
    #expect(try figures(rows) == ["a harm", "b harm", "c volume"])
  }

  @Test func `a gap that stands for one level is none, nor is what the rules work out`() throws {
    #expect(try figures("id,harm,volume,concern\na,1,5,n/a\nb,1,0,1\n") == [])
  }

  @Test func `a gap beside which another figure serves as well is none`() throws {
    let rules = Self.rules.replacing("is: harm / volume", with: "is: \"mean(harm, volume)\"")
      .replacing("{unit: days, ", with: "{unit: number, ")
      .replacing("{unit: crimes, ", with: "{unit: number, ")
      .replacing("unit: days per crime", with: "unit: number")
    let rows = "id,harm,volume,concern\na,n/a,5,1\nb,n/a,n/a,1\n"
    #expect(try figures(rows, rules) == ["b harm", "b volume"])
  }

  @Test func `figures stand in the order of candidates, then of measures`() {
    let figures = [(1, 0), (0, 1), (0, 0)].map {
      UncertainFigure(candidate: CandidateIndex($0.0), measure: MeasureIndex($0.1))
    }
    #expect(figures.sorted() == figures.reversed())
  }
}

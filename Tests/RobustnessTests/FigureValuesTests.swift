import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct FigureValuesTests {
  private static let rules = """
    format: 1
    name: Kinds
    measures:
      volume: {unit: crimes, missing: interval}
      last_year: {unit: crimes, missing: interval}
      change: {unit: percent, missing: interval}
      concern: {unit: level, of: 3, missing: interval}
      near: {unit: yes/no, missing: interval}
      kind: {unit: category, of: [a, b, c], missing: interval}
      trend: {unit: percent, is: "change(volume, last_year)", missing: neutral}
    criteria:
      trend: {cuts: [5]}
      change: {cuts: [-5, 5]}
      concern: {kind: judged}
      near: {kind: yes/no}
      kind: {levels: [Low, High], table: {a: Low, b: High, c: Low}}
    groups:
      risk: {of: [trend, change, concern, near, kind]}
    ranking: {by: [risk]}

    """

  private func values(_ measure: String, _ row: String) throws -> FigureValues {
    let rows = "id,volume,last_year,change,concern,near,kind\n\(row)\n"
    let assessment = try DoubtfulTable(rules: Self.rules, rows: rows).assessment()
    let run = AssessmentRun(assessment)
    let index = try #require(assessment.rules.checked.measure(named: measure))
    let figure = UncertainFigure(candidate: CandidateIndex(0), measure: index)
    return FigureValues(figure, in: assessment, run, run.table)
  }

  @Test func `words are tried one by one`() throws {
    #expect(try values("concern", "x,1,1,1,n/a,yes,a").tried == [1, 2, 3])
    #expect(try values("near", "x,1,1,1,1,n/a,a").tried == [0, 1])
    #expect(try values("kind", "x,1,1,1,1,yes,n/a").tried == [0, 1, 2])
    #expect(try values("kind", "x,1,1,1,1,yes,n/a").isComplete)
  }

  @Test func `a cut is tried itself, just before it and just after it`() throws {
    let values = try values("change", "x,1,1,n/a,1,yes,a")
    let step: Double = 5 * FigureValues.fineness
    let around: [Double] = [5 - step, 5, 5 + step]
    #expect(values.tried.filter { $0 > 1 } == around)
    let lowest: Double = -5 - step
    #expect(values.tried.first == lowest)
    #expect(!values.isWhole && !values.isComplete)
  }

  @Test func `an interval is not left, and its ends are tried`() throws {
    let values = try values("change", "x,1,1,-1..7,1,yes,a").tried
    #expect(values.first == -1 && values.last == 7)
    #expect(values.contains(5))
  }

  @Test func `counts are whole, from nought up, and near the other count`() throws {
    let values = try values("volume", "x,n/a,340,1,1,yes,a")
    #expect(values.isWhole)
    #expect(values.tried.allSatisfy { $0 >= 0 && $0 == $0.rounded() })
    #expect([0, 339, 340, 341].allSatisfy(values.tried.contains))
    #expect(values.tried.last == 1_000_000)
  }

  @Test func `what others have is tried only if need be, all else in any case`() throws {
    let rows = "id,volume\na,n/a\nb,15\n"
    let assessment = try DoubtfulTable(rows: rows).assessment()
    let run = AssessmentRun(assessment)
    let figure = UncertainFigure(candidate: CandidateIndex(0), measure: MeasureIndex(0))
    let values = FigureValues(figure, in: assessment, run, run.table).values
    #expect(values.filter { (14...16).contains($0.value) }.map(\.isFirm) == [false, false, false])
    #expect(values.filter { !$0.isFirm }.count == 3)
    #expect([0, 10, 20].allSatisfy { cut in values.contains { $0.value == cut && $0.isFirm } })
  }
}

extension FigureValues {
  fileprivate var tried: [Double] { values.map(\.value) }
}

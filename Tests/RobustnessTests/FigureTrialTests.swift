import Precedence
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct FigureTrialTests {
  private func remaining(_ table: DoubtfulTable, looks: Int = 1000) throws -> ClosedRange<Int> {
    let assessment = try table.assessment()
    let run = AssessmentRun(assessment)
    let figures = UncertainFigure.all(in: assessment, run)
    let figure = try #require(figures.first)
    var trial = try #require(FigureTrial(run))
    let values = FigureValues(figure, in: assessment, run, trial.table)
    var looks = looks
    let remaining = trial.remaining(figure, values, looks: &looks)
    #expect(looks >= 0)
    return remaining.least.places...remaining.most.places
  }

  @Test func `a known figure takes its own doubt away and leaves that of others`() throws {
    // Above or below both others it leaves them two places, between 10 and 30 all three four.
    let rows = "id,volume\na,n/a\nb,10..30\nc,15\n"
    #expect(try remaining(DoubtfulTable(rows: rows)) == 2...4)
  }

  @Test func `a place among the candidates moves the others with it`() throws {
    let rules = """
      format: 1
      name: By place
      measures:
        volume: {unit: crimes, missing: interval}
      criteria:
        volume: {kind: place}
      groups:
        risk: {of: [volume]}
      ranking: {by: [risk]}

      """
    #expect(
      try remaining(DoubtfulTable(rules: rules, rows: "id,volume\na,5..40\nb,10\nc,20\n")) == 0...0
    )
  }

  @Test func `a score on lines is followed between its points`() throws {
    let rules = """
      format: 1
      name: By points
      measures:
        volume: {unit: crimes, missing: interval}
      criteria:
        volume: {points: {0: 0, 100: 10}}
      groups:
        risk: {of: [volume]}
      ranking: {by: [risk]}

      """
    // Between 40 and 60 the first stays in doubt with the second, outside with nobody.
    let rows = "id,volume\na,n/a\nb,40..60\n"
    #expect(try remaining(DoubtfulTable(rules: rules, rows: rows)) == 0...2)
    #expect(try remaining(DoubtfulTable(rules: rules, rows: rows), looks: 0) == 0...0)
  }

  @Test func `the figures of the candidates most in doubt are kept`() throws {
    let rows = "id,volume\na,10..12\nb,n/a\nc,15\nd,15..16\n"
    let assessment = try DoubtfulTable(rows: rows).assessment()
    let run = AssessmentRun(assessment)
    let figures = UncertainFigure.all(in: assessment, run)
    let trial = try #require(FigureTrial(run))
    #expect(trial.mostDoubtful(figures, 1).map(\.candidate.position) == [1])
    #expect(trial.mostDoubtful(figures, 3) == figures)
  }
}

import Precedence
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct DrawnFiguresTests {
  private func figures(_ rows: String, _ settings: DrawSettings) throws -> [DrawnFigure] {
    var sample = DrawnSample()
    sample.rules = DrawnSample.judged
    sample.rows = "id,concern,volume,last_year\n" + rows
    let assessment = try sample.assessment()
    return assessment.drawnFigures(settings, AssessmentRun(assessment).plan)
  }

  @Test func countsOfAChangeAreWholeAndLeadOn() throws {
    let drawn = try figures("w,3,90..110,100\nx,4,90,90\n", .init(drawsMeasures: true))
    #expect(drawn.count == 1)
    #expect(drawn.map(\.measure.position) == [1])
    #expect(drawn.map(\.low) == [90] && drawn.map(\.high) == [110])
    #expect(drawn.allSatisfy { $0.isWhole && $0.leadsOn })
  }

  @Test func judgedLevelsAreCutToTheScale() throws {
    let drawn = try figures("w,1,90..110,100\nx,4,90,90\ny,5,8,8\n", .init(drawsJudgements: true))
    #expect(drawn.map(\.low) == [1, 3, 4])
    #expect(drawn.map(\.high) == [2, 5, 5])
    #expect(drawn.allSatisfy { $0.isWhole && !$0.leadsOn && $0.measure.position == 0 })
  }

  @Test func anIntervalOfALevelIsDrawnInsteadOfAJudgement() throws {
    let settings = DrawSettings(drawsMeasures: true, drawsJudgements: true)
    let drawn = try figures("w,3,90,100\nx,4,90..95,90\n", settings)
    #expect(drawn.map(\.candidate.position) == [0, 1, 1])
    #expect(drawn.map(\.low) == [2, 3, 90])
  }

  @Test func nothingIsDrawnUnlessAskedFor() throws {
    #expect(try figures("w,3,90..110,100\n", .init()) == [])
  }
}

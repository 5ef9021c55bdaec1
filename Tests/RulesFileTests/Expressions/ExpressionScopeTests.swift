import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ExpressionScopeTests {
  private let scope = ExpressionExamples.rule

  @Test func measuresAndConstantsAreFoundByName() {
    #expect(scope.measure("harm_days")?.index == ExpressionExamples.harmDays)
    #expect(scope.measure("harm") == nil)
    #expect(scope.constant("threshold")?.value == .number(25, .percent))
    #expect(scope.constant("volume") == nil)
  }

  @Test func aNameMeansItsOwnScaleFirst() {
    #expect(scope.scale("volume") == .found(ExpressionExamples.scales[0]))
    #expect(scope.scale("likelihood") == .found(ExpressionExamples.scales[5]))
  }

  @Test func aMeasureMeansTheOnlyCriterionThatReadsIt() {
    #expect(scope.scale("harm_days") == .found(ExpressionExamples.scales[1]))
    #expect(scope.scale("cost") == .ambiguous(["cost_police", "cost_council"]))
    #expect(scope.scale("concern") == .unscored)
    #expect(scope.scale("nothing") == .unknown)
  }

  @Test func ofEqualNamesTheFirstCounts() {
    let scope = ExpressionScope(measures: [
      .init("a", MeasureIndex(3), .yesNo), .init("a", MeasureIndex(4), .level(of: 2)),
    ])
    #expect(scope.measure("a")?.index == MeasureIndex(3))
  }

  @Test func namesAreListedInTheirOrder() {
    #expect(scope.valueNames.first == "volume")
    #expect(scope.valueNames.last == "pilot")
    #expect(ExpressionExamples.change.valueNames.last == "base")
    #expect(scope.levelNames.last == "likelihood")
  }

  @Test(arguments: ["volume", "harm", "likelihood", "area"])
  func declares(_ name: String) {
    #expect(scope.declares(name))
    #expect(!scope.declares(name + "_"))
  }
}

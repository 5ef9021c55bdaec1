import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct CheckerTests {
  private func checker(_ text: String, _ scope: ExpressionScope = ExpressionExamples.rule)
    -> Checker
  {
    let text = ExpressionText(text)
    return Checker(Parser(text, scope: scope).tree, text, scope: scope)
  }

  @Test func namesMeanWhatIsDeclared() {
    #expect(checker("volume").root == .number(MeasureUnit("crimes"), constant: nil))
    #expect(checker("concern").root == .number(.level, constant: nil))
    #expect(checker("threshold").root == .number(.percent, constant: 25))
    #expect(checker("area").root == .text("St Albans"))
    #expect(checker("pilot").root == .truth(true))
    #expect(checker("repeated").root == .yesNo(ExpressionExamples.measures[5]))
    #expect(checker("volume > 3").root == .condition)
  }

  @Test func baseIsANumberInTheUnlessOfAChangeOnly() {
    let inChange = checker("base", ExpressionExamples.change).root
    #expect(inChange == .number(MeasureUnit("crimes"), constant: nil))
    #expect(checker("base").root == .broken)
  }

  @Test func constantsAreWorkedOut() {
    #expect(checker("2 * (3 + 4) ** 2").root == .number(.none, constant: 98))
    #expect(checker("min(3, 4) + volume").root == .number(MeasureUnit("crimes"), constant: nil))
    #expect(checker("round(2.345, 2)").root == .number(.none, constant: 2.35))
  }

  @Test func oneMistakeIsReportedOnce() {
    #expect(checker("(trnd + 1) * 2 >= 3 and not (trnd > 3)").mistakes.count == 2)
    #expect(checker("max(trnd, volume) / cost + abs(trnd) > trend").mistakes.count == 2)
  }

  @Test func everyUseOfANameIsKept() {
    let text = #"volume > last_year and likelihood is "High" and volume level is missing"#
    let uses = checker(text).uses
    #expect(uses.map(\.name) == ["volume", "last_year", "likelihood", "volume"])
    #expect(
      uses.map(\.target) == [
        .measure(ExpressionExamples.volume), .measure(ExpressionExamples.lastYear),
        .level(.group(GroupIndex(0))), .level(.criterion(CriterionIndex(0))),
      ]
    )
    #expect(uses.map { ExpressionText(text).text(of: $0.place) } == uses.map(\.name))
  }
}

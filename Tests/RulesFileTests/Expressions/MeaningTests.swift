import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct MeaningTests {
  @Test func isDescribedForAMessage() {
    let measure = ExpressionExamples.measures[5]
    let described: [(Meaning, String)] = [
      (.number(.none, constant: 3), "a number"),
      (.number(MeasureUnit("crimes"), constant: nil), "a number (crimes)"), (.text("a"), "a text"),
      (.yesNo(measure), "yes or no"), (.category(measure, []), "a category"),
      (.condition, "a condition"), (.truth(true), "a condition"), (.bareWord("a"), "a word"),
      (.broken, "nothing"),
    ]
    for (meaning, words) in described { #expect(meaning.description == words) }
  }

  @Test func nothingIsKnownAboutNoCandidate() {
    #expect(NoCandidate().measure(MeasureIndex(0)).isNaN)
    #expect(NoCandidate().levels(of: .group(GroupIndex(0))) == nil)
  }
}

import Diagnostics
import Testing

@testable import Precedence

@Suite struct ConsultationMessageTests {
  private static let place = Location.wholeFile("a.yaml")

  @Test func `of many options ten are named`() {
    let names = (1...12).map { "o\($0)" }
    let finding = ConsultationMessage.differentOptions(names, "public", at: Self.place)
    #expect(
      finding.message
        == "'public' could not choose 'o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9', 'o10' "
        + "and 2 more, which others could"
    )
  }

  @Test func `a consultation of nothing known is told what is counted`() {
    let unknown = ConsultationMessage.unknown(
      "traffic",
      counted: ["concern", "worry"],
      isMeasure: false,
      at: Self.place
    )
    #expect(unknown.hint == "they count concern, worry")
    let measure = ConsultationMessage.unknown(
      "volume",
      counted: ["concern"],
      isMeasure: true,
      at: Self.place
    )
    #expect(
      measure.hint == "say in the rules under 'consultation' how it is counted; they count concern"
    )
  }

  @Test func `margins that lack are named together`() {
    let finding = ConsultationMessage.marginMissing(["age", "area"], "public", at: Self.place)
    #expect(
      finding.message == "the rules weight to 'age' and 'area', which 'public' does not have"
    )
  }
}

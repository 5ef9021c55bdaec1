import Diagnostics
import ScoringKernel
import Testing

@testable import Precedence

@Suite struct ConsultationValuesTests {
  private static let place = Location.wholeFile("a.yaml")

  private static func reason(_ input: MeasureInput) -> String? {
    if case .absent(let reason) = input.origin { reason } else { nil }
  }

  @Test func `who has a value gets it, and all others the reason why not`() {
    let values = ConsultationValues(
      MeasureIndex(0),
      at: Self.place,
      inputs: ["a": MeasureInput(value: 12, origin: .stated(Self.place))],
      withdrawn: ["b"]
    )
    #expect(values.input(of: "a", at: Self.place).value == 12)
    #expect(
      Self.reason(values.input(of: "b", at: Self.place)) == "it was withdrawn from the consultation"
    )
    #expect(
      Self.reason(values.input(of: "c", at: Self.place))
        == "it was not among the options of the consultation"
    )
  }

  @Test func `without values there is a reason, or a finding that gives one`() {
    let nothing = ConsultationValues(nothingFor: MeasureIndex(0), at: Self.place)
    #expect(
      Self.reason(nothing.input(of: "a", at: Self.place))
        == "no valid ballot says anything about it"
    )
    let unreadable = ConsultationValues(unreadable: MeasureIndex(0), at: Self.place)
    #expect(unreadable.input(of: "a", at: Self.place).isUnreadable)
  }
}

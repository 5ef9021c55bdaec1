import Testing

@testable import Reports
@testable import Robustness

@Suite struct SwapKindTests {
  @Test func `every subject has its kind`() {
    let subjects: [SingleChange.Subject] = [
      .weight(group: "g", term: "t"), .cut(factor: "f", level: "l"), .measure("m", candidate: "c"),
      .judgement("j", candidate: "c"),
    ]
    let kinds = subjects.map { SamplePair.change($0, 1, .impossible).kind }
    #expect(kinds == SingleChange.Kind.allCases)
  }

  @Test func `effort is a share of what is there, and levels for what is judged`() {
    func effort(_ subject: SingleChange.Subject, _ now: Double?, to target: Double) -> Double {
      SamplePair.change(subject, now, .swap(at: target, reaches: true)).effort
    }
    #expect(effort(.measure("m", candidate: "c"), 400, to: 500) == 0.25)
    #expect(effort(.measure("m", candidate: "c"), 2, to: 3.0000000000000013) == 0.5)
    #expect(effort(.measure("m", candidate: "c"), 0, to: 3) == 3)
    #expect(effort(.judgement("j", candidate: "c"), 4, to: 2) == 2)
    #expect(effort(.measure("m", candidate: "c"), nil, to: 2) == .infinity)
    #expect(SamplePair.change(.measure("m", candidate: "c"), 1, .missing).effort == .infinity)
  }
}

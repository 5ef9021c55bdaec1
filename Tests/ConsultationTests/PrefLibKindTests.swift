import Testing

@testable import Consultation

@Suite struct PrefLibKindTests {
  @Test func `The letters say whether ties and parts are allowed`() {
    let kinds = PrefLibKind.allCases
    #expect(kinds.map(\.rawValue) == ["soc", "soi", "toc", "toi", "cat"])
    #expect(kinds.map(\.allowsTies) == [false, false, true, true, true])
    #expect(kinds.map(\.allowsPart) == [false, true, false, true, true])
  }
}

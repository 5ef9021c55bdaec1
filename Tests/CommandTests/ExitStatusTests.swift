import Testing

@testable import PrecedenceCommand

@Suite struct ExitStatusTests {
  @Test func theCodesAreThoseOfTheHelp() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 64, 70, 130])
  }
}

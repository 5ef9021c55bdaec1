import Testing

@testable import Authoring

@Suite struct WrittenFileTests {
  @Test func `every kind of file has a name of its own`() {
    #expect(WrittenFile.allCases.map(\.rawValue) == ["rules", "assessment", "scenario", "tests"])
  }
}

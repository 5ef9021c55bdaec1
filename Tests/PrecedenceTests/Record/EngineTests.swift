import Diagnostics
import Precedence
import Testing

@Suite struct EngineTests {
  @Test func `the version has three numbers`() {
    #expect(Engine.version.split(separator: ".").compactMap { Int($0) }.count == 3)
    #expect(Engine.name == "precedence")
  }
}

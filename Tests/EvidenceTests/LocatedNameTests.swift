import Diagnostics
import Evidence
import Testing

@Suite struct LocatedNameTests {
  @Test func literalStandsInNoFile() {
    let name: LocatedName = "burglary"
    #expect(name == LocatedName("burglary"))
    #expect(name != LocatedName("burglary", at: .wholeFile("a.yaml")))
  }
}

import Diagnostics
import Precedence
import Testing

@Suite struct RecordedResultTests {
  @Test func `the fingerprint is of everything but the findings`() throws {
    let result = try Sample().result()
    #expect(result.fingerprint == (try Sample().result()).fingerprint)
    var other = Sample()
    other.offences = other.offences.changing("shop,all,90,80", to: "shop,all,91,80")
      .changing("all,,166", to: "all,,167")
    let moved = try other.result()
    #expect(moved.ranking.map(\.place) == result.ranking.map(\.place))
    #expect(moved.fingerprint != result.fingerprint)
    var noted = Sample()
    noted.offences = noted.offences.changing("all,,166", to: "all,,165")
    let warned = try noted.result()
    #expect(warned.findings.sorted.count > result.findings.sorted.count)
    #expect(warned.fingerprint == result.fingerprint)
  }
}

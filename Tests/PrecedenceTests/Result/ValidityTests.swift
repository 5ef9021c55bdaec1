import Precedence
import Testing

@Suite struct ValidityTests {
  private func validity(_ from: String, _ to: String) throws -> Validity? {
    Validity(from: try #require(CalendarDate(from)), to: try #require(CalendarDate(to)))
  }

  @Test func `priorities may hold for a single day but not end before they begin`() throws {
    #expect(try validity("2021-07-01", "2021-10-31")?.to.text == "2021-10-31")
    #expect(try validity("2021-07-01", "2021-07-01") != nil)
    #expect(try validity("2021-07-02", "2021-07-01") == nil)
  }

  @Test func `the dates reach the result and its JSON, and change nothing else`() throws {
    let plain = try Sample().result()
    #expect(plain.validity == nil)
    #expect(!plain.jsonText.contains("valid\""))
    var sample = Sample()
    sample.assessment += "valid: {from: 2021-07-01, to: 2021-10-31}\n"
    let dated = try sample.result()
    #expect(dated.validity == (try validity("2021-07-01", "2021-10-31")))
    let line = "  \"valid\": {\"from\": \"2021-07-01\", \"to\": \"2021-10-31\"},\n"
    #expect(dated.jsonText.contains(line))
    #expect(dated.jsonText.changing(line, to: "") == plain.jsonText)
  }
}

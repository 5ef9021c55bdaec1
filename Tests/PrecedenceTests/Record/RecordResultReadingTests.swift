import Diagnostics
import Precedence
import Testing

@Suite struct RecordResultReadingTests {
  private func report(_ old: String, _ new: String) throws -> String {
    try RecordSample.report(RecordSample().record().jsonText.changing(old, to: new))
  }

  @Test func `a candidate stands once`() throws {
    #expect(
      try report("\"place\": 2, \"id\": \"damage\"", "\"place\": 2, \"id\": \"theft\"").hasPrefix(
        "error[V005]: the candidate 'theft' stands twice in the result\n"
      )
    )
  }

  @Test func `nothing of a candidate is lacking`() throws {
    #expect(
      try report("\"shortlisted\": true", "\"shortlisted\": \"perhaps\"").hasPrefix(
        "error[Y107]: 'shortlisted' should be yes or no, found 'perhaps'\n"
      )
    )
    #expect(
      try report("\"status\": \"ranked\"", "\"statuses\": \"ranked\"").contains(
        "unknown key 'statuses' in a candidate"
      )
    )
  }
}

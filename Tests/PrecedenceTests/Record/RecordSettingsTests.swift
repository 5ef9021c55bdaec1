import Diagnostics
import Precedence
import Testing

@Suite struct RecordSettingsTests {
  private func report(_ old: String, _ new: String) throws -> String {
    try RecordSample.report(RecordSample().record().jsonText.changing(old, to: new))
  }

  @Test func `a record says what it was run from`() throws {
    let missing = try report("\"assessment\": \"assessment.yaml\",\n", "\n")
    #expect(
      missing.hasPrefix("error[V004]: the record does not say what the decision was run from\n")
    )
    #expect(
      missing.hasSuffix("  = 'settings' names an 'assessment', or 'rules' and 'candidates'\n")
    )
    let both = try report("\"assessment\": \"a", "\"rules\": \"rules.yaml\", \"assessment\": \"a")
    #expect(both.contains("V004"))
  }

  @Test func `what it was run from is among the files`() throws {
    let other = try report("\"assessment\": \"assessment.yaml\"", "\"assessment\": \"/etc/passwd\"")
    #expect(other.hasPrefix("error[V004]: '/etc/passwd' is not among the inputs\n"))
    #expect(other.hasSuffix("  = a record lists every file that the decision was run from\n"))
  }
}

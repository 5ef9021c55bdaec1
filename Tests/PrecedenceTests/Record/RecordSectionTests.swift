import Diagnostics
import Precedence
import Testing

@Suite struct RecordSectionTests {
  private func report(_ old: String, _ new: String) throws -> String {
    try RecordSample.report(RecordSample().record().jsonText.changing(old, to: new))
  }

  @Test func `unknown and missing keys are found`() throws {
    #expect(
      try report("\"note\": null", "\"notes\": null").hasPrefix(
        "error[Y101]: unknown key 'notes' in the record\n"
      )
    )
    #expect(
      try report("  \"made\": null,\n", "").hasPrefix(
        "error[Y102]: the record lacks the key 'made'\n"
      )
    )
    #expect(
      try report("\"version\": \"0", "\"versoin\": \"0").contains(
        "unknown key 'versoin' in 'engine'"
      )
    )
  }

  @Test func `people have a role and a name`() throws {
    #expect(
      try report("\"people\": []", "\"people\": [{\"role\": \"a\"}]").hasPrefix(
        "error[Y102]: an item of 'people' lacks the key 'name'\n"
      )
    )
    #expect(
      try report("\"people\": []", "\"people\": [\"A\"]").hasPrefix(
        "error[Y103]: an item of 'people' should be a mapping, found the text 'A'\n"
      )
    )
  }

  @Test func `a file stands once and has a role that is known`() throws {
    #expect(
      try report("\"path\": \"offences.csv\"", "\"path\": \"rules.yaml\"").contains(
        "error[V005]: the file 'rules.yaml' stands twice among the inputs\n"
      )
    )
    #expect(
      try report("\"role\": \"evidence\"", "\"role\": \"proof\"").contains(
        "'role' should be 'assessment', 'rules', 'evidence' or 'consultation', found 'proof'"
      )
    )
  }
}

import Diagnostics
import Precedence
import Testing

/// Texts, numbers and lists where others stand.
@Suite struct RecordFieldsTests {
  private func report(_ old: String, _ new: String) throws -> String {
    try RecordSample.report(RecordSample().record().jsonText.changing(old, to: new))
  }

  @Test func `a text is in quotes, also an empty one`() throws {
    #expect(
      try report("\"made\": null", "\"made\": 2026").hasPrefix(
        "error[Y103]: 'made' should be a text in quotes, found '2026'\n"
      )
    )
    #expect(
      try report("\"made\": null", "\"made\": [1]").hasPrefix(
        "error[Y103]: 'made' should be a text in quotes, found a list\n"
      )
    )
    #expect(
      try report("\"made\": null", "\"made\": {}").hasPrefix(
        "error[Y103]: 'made' should be a text in quotes, found a mapping\n"
      )
    )
    #expect(try report("\"made\": null", "\"made\": \"\"") == "")
  }

  @Test func `numbers are numbers`() throws {
    #expect(
      try report("\"place\": 1", "\"place\": 0").hasPrefix(
        "error[Y106]: 'place' should be a whole number, at least 1, found '0'\n"
      )
    )
    #expect(
      try report("\"score\": 0.875", "\"score\": \"x\"").hasPrefix(
        "error[Y105]: 'score' should be a number, found 'x'\n"
      )
    )
    #expect(
      try report("\"bytes\": ", "\"bytes\": -").hasPrefix(
        "error[Y106]: 'bytes' should be a whole number, at least 0, found '-"
      )
    )
  }

  @Test func `a fingerprint has 64 small digits`() throws {
    #expect(
      try report("\"id\": \"sha256:", "\"id\": \"sha256:x").hasPrefix(
        "error[V003]: 'id' should be 'sha256:' and 64 digits from 0 to f, found 'sha256:x"
      )
    )
    #expect(
      try report("\"sha256\": \"", "\"sha256\": \"A").hasPrefix(
        "error[V003]: 'sha256' should be 64 digits from 0 to f, found 'A"
      )
    )
  }

  @Test func `lists may be empty where nothing has to be`() throws {
    #expect(try report("\"people\": []", "\"people\": {}").hasPrefix("error[Y103]: 'people' "))
    #expect(try report("\"note\": null", "\"note\": null,\n  \"x-mine\": 1") == "")
  }
}

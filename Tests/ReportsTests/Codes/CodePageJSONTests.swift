import Diagnostics
import Testing

@testable import Reports

@Suite struct CodePageJSONTests {
  @Test func `a check`() throws {
    let page = try #require(CodePage("R121", pages: SampleCheck.pages))
    #expect(page.json.contains("\"schema\": \"precedence.code/1\""))
    #expect(page.json.contains("\"severity\": \"warning\""))
    #expect(page.json.contains("\"wrong\": \"cells:\\n  High: [Medium, Low]\\n\""))
  }

  @Test func `any other code`() throws {
    let page = try #require(CodePage("Y001", pages: []))
    #expect(
      page.json == """
        {"schema": "precedence.code/1", "code": "Y001", "sentence": "The file is not UTF-8.", \
        "about": "the YAML of any file: how it is written, and single values in it", \
        "reference": null, "check": null}

        """
    )
  }
}

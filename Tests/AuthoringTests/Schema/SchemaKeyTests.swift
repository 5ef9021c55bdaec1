import Diagnostics
import Testing

@testable import Authoring

@Suite struct SchemaKeyTests {
  /// Draft-07 reads nothing beside `$ref`.
  @Test func `a reference stands in a list of its own`() {
    let key = SchemaKey("name", .text, "What it is called.", "High")
    #expect(
      key.json.formatted == """
        {
          "description": "What it is called.",
          "allOf": [
            {"$ref": "#/definitions/text"}
          ],
          "examples": ["High"]
        }

        """
    )
    #expect(!key.isRequired)
  }

  @Test func `anything else stands beside the sentence`() {
    let key = SchemaKey.required("cap", .number(), "The largest weight.")
    #expect(
      key.json.formatted
        == "{\"description\": \"The largest weight.\", \"type\": \"number\"}\n"
    )
    #expect(key.isRequired)
  }
}

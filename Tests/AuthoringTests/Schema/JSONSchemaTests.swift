import Diagnostics
import Testing

@testable import Authoring

@Suite struct JSONSchemaTests {
  private func text(_ schema: JSONSchema) -> String { schema.json.formatted }

  @Test func `single values`() {
    #expect(text(.text) == "{\"$ref\": \"#/definitions/text\"}\n")
    #expect(text(.text(like: "^a$")) == "{\"type\": \"string\", \"pattern\": \"^a$\"}\n")
    #expect(text(.number()) == "{\"type\": \"number\"}\n")
    #expect(text(.number(from: 0)) == "{\"type\": \"number\", \"minimum\": 0}\n")
    #expect(
      text(.wholeNumber(from: 2, to: 10))
        == "{\"type\": \"integer\", \"minimum\": 2, \"maximum\": 10}\n"
    )
    #expect(text(.anything) == "{}\n")
    #expect(text(.never) == "false\n")
  }

  @Test func `a list and a choice`() {
    #expect(
      text(.list(of: .number(), from: 2, to: 3)) == """
        {
          "type": "array",
          "items": {"type": "number"},
          "minItems": 2,
          "maxItems": 3
        }

        """
    )
    #expect(
      text(.any(of: [.number(), .words(["a", "b"])])) == """
        {
          "anyOf": [
            {"type": "number"},
            {
              "enum": ["a", "b"]
            }
          ]
        }

        """
    )
  }

  @Test func `keys that start with x are allowed where nobody reads them`() {
    #expect(!text(.mapping(to: .number())).contains("^x-"))
    #expect(
      text(.mapping(to: .number(), .anyButOwn)).contains("\"patternProperties\": {\"^x-\": {}}")
    )
    #expect(text(.mapping(to: .number(), .names)).contains("\"^x-\": {},"))
    #expect(!text(.mapping(to: .number(), .strictlyLike("^a$"))).contains("^x-"))
  }
}

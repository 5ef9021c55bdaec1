import Diagnostics
import Testing

@testable import Authoring

@Suite struct SchemaObjectTests {
  @Test func `a mapping allows its keys and those of the author, and no other`() {
    let object = SchemaObject(
      "a thing",
      "For tests.",
      keys: [.required("a", .number(), "One."), SchemaKey("b", .number(), "Another.")]
    )
    #expect(
      object.schema.json.formatted == """
        {
          "title": "a thing",
          "description": "For tests.",
          "type": "object",
          "properties": {
            "a": {"description": "One.", "type": "number"},
            "b": {"description": "Another.", "type": "number"}
          },
          "patternProperties": {
            "^x-": {}
          },
          "additionalProperties": false,
          "required": ["a"]
        }

        """
    )
  }

  @Test func `which keys go together`() {
    let condition = SchemaObject.when("kind", is: "map", required: ["from"], forbidden: ["id"])
    #expect(
      condition.formatted == """
        {
          "if": {
            "properties": {
              "kind": {"const": "map"}
            },
            "required": ["kind"]
          },
          "then": {
            "properties": {"id": false},
            "required": ["from"]
          }
        }

        """
    )
    #expect(
      SchemaObject.rivals("a", "b").formatted == """
        {
          "not": {
            "required": ["a", "b"]
          }
        }

        """
    )
  }
}

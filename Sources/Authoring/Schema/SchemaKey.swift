import Diagnostics

/// One key of a mapping with fixed keys: what stands under it, and what an editor says of it.
struct SchemaKey: Sendable {
  /// The key as written.
  let name: String
  /// What may stand under it.
  let value: JSONSchema
  /// What it means, as the reference of keys says it.
  let description: String
  /// Values as they are written in a file.
  let examples: [String]
  /// Whether it has to be there.
  let isRequired: Bool

  /// A key that may be left out.
  init(_ name: String, _ value: JSONSchema, _ description: String, _ examples: String...) {
    self.init(name, value, description, examples, isRequired: false)
  }

  /// A key that has to be there.
  static func required(
    _ name: String,
    _ value: JSONSchema,
    _ description: String,
    _ examples: String...
  ) -> SchemaKey {
    SchemaKey(name, value, description, examples, isRequired: true)
  }

  private init(
    _ name: String,
    _ value: JSONSchema,
    _ description: String,
    _ examples: [String],
    isRequired: Bool
  ) {
    self.name = name
    self.value = value
    self.description = description
    self.examples = examples
    self.isRequired = isRequired
  }

  /// The schema under `properties`.
  ///
  /// Draft-07 reads nothing beside `$ref`, so that a reference stands in a list of its own.
  var json: JSONValue {
    let rules = value.isReference ? [("allOf", .array([value.json]))] : value.members
    let shown = examples.map(CoreValue.json)
    return .object(
      [("description", .text(description))] + rules
        + (shown.isEmpty ? [] : [("examples", .array(shown))])
    )
  }
}

import Diagnostics

/// A mapping with fixed keys, as one section of a file is.
struct SchemaObject: Sendable {
  /// What it is called, such as `a measure`.
  let title: String
  /// What it is for.
  let description: String
  /// Its keys, in the order in which the reader names them.
  let keys: [SchemaKey]
  /// What may stand under keys that are none of these; `nil` where there may be none.
  let others: JSONSchema?
  /// Which keys go together.
  let conditions: [JSONValue.Member]

  init(
    _ title: String,
    _ description: String,
    keys: [SchemaKey],
    others: JSONSchema? = nil,
    conditions: [JSONValue.Member] = []
  ) {
    self.title = title
    self.description = description
    self.keys = keys
    self.others = others
    self.conditions = conditions
  }

  /// The mapping as a schema.
  var schema: JSONSchema {
    let required = keys.filter(\.isRequired).map { JSONValue.text($0.name) }
    var members: [JSONValue.Member] = [
      ("title", .text(title)), ("description", .text(description)), ("type", .text("object")),
      ("properties", .object(keys.map { ($0.name, $0.json) })),
      JSONSchema.own([]),
      ("additionalProperties", others?.json ?? .bool(false)),
    ]
    if !required.isEmpty { members.append(("required", .array(required))) }
    return JSONSchema(members + conditions)
  }
}

extension SchemaObject {
  /// A schema that holds where all these keys are there.
  static func has(_ keys: String...) -> JSONValue {
    .object([("required", .array(keys.map(JSONValue.text)))])
  }

  /// Where a key is there, others have to be.
  static func needs(_ pairs: [(key: String, others: [String])]) -> JSONValue.Member {
    ("dependencies", .object(pairs.map { ($0.key, .array($0.others.map(JSONValue.text))) }))
  }

  /// Two keys of which only one may be there.
  static func rivals(_ one: String, _ other: String) -> JSONValue {
    .object([("not", has(one, other))])
  }

  /// Where a key has one word, some keys have to be there and others may not.
  static func when(
    _ key: String,
    is word: String,
    required: [String],
    forbidden: [String],
    further: [JSONValue.Member] = []
  ) -> JSONValue {
    let condition: [JSONValue.Member] = [
      ("properties", .object([(key, .object([("const", .text(word))]))])),
      ("required", .array([.text(key)])),
    ]
    var result: [JSONValue.Member] = [
      ("properties", .object(forbidden.map { ($0, JSONSchema.never.json) }))
    ]
    if !required.isEmpty { result.append(("required", .array(required.map(JSONValue.text)))) }
    return .object([("if", .object(condition)), ("then", .object(result + further))])
  }
}

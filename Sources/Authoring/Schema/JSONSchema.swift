package import Diagnostics

/// What a value of a file may be, as JSON Schema says it.
///
/// An editor reads YAML by the core schema of YAML 1.2 before it looks at a schema: `12` is a number
/// there, `true` a truth value and `no` a text. Our own reader takes every scalar as a text and types
/// it by its key; so wherever it wants a text the schema allows a number and a truth value as well.
///
/// Source: Wright, Andrews and Luff (2018), JSON Schema Validation, draft-handrews-json-schema-validation-01
/// (draft-07), the newest that editors of YAML read.
package struct JSONSchema: Sendable {
  /// The schema as it is written.
  package let json: JSONValue

  /// A schema of any members.
  init(_ members: [JSONValue.Member]) { json = .object(members) }

  private init(json: JSONValue) { self.json = json }

  /// Allows everything.
  static let anything = JSONSchema([])
  /// Allows nothing: the key may not stand here.
  static let never = JSONSchema(json: .bool(false))

  /// The members; none of a schema that is `true` or `false`.
  var members: [JSONValue.Member] {
    if case .object(let members) = json { members } else { [] }
  }

  /// Whether it only refers to a definition; nothing may stand beside such a reference.
  var isReference: Bool { members.first?.key == "$ref" }

  /// The same with further members.
  func adding(_ more: [JSONValue.Member]) -> JSONSchema { JSONSchema(members + more) }
}

// Scalars.
extension JSONSchema {
  /// Refers to a definition of the same file.
  static func shared(_ definition: SharedSchema) -> JSONSchema {
    JSONSchema([("$ref", .text("#/definitions/\(definition.rawValue)"))])
  }

  static let text = shared(.text)
  static let texts = shared(.texts)

  /// A text of a form, which a regular expression says in what all dialects share.
  static func text(like pattern: String) -> JSONSchema {
    JSONSchema([("type", .text("string")), ("pattern", .text(pattern))])
  }

  /// One of several words.
  static func words(_ words: [String]) -> JSONSchema {
    JSONSchema([("enum", .array(words.map(JSONValue.text)))])
  }

  /// The words of an enumeration, as our reader takes them.
  static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> JSONSchema
  {
    words(Word.allCases.map(\.rawValue))
  }

  /// A number, perhaps with a lower limit.
  static func number(from least: Double? = nil) -> JSONSchema {
    JSONSchema([("type", .text("number"))] + (least.map { [("minimum", .number($0))] } ?? []))
  }

  /// A whole number.
  static func wholeNumber(from least: Int, to most: Int? = nil) -> JSONSchema {
    JSONSchema(
      [("type", .text("integer")), ("minimum", .integer(least))]
        + (most.map { [("maximum", .integer($0))] } ?? [])
    )
  }
}

// Lists, mappings and choices.
extension JSONSchema {
  /// A list with at least so many items, and perhaps at most.
  static func list(of item: JSONSchema, from least: Int = 1, to most: Int? = nil) -> JSONSchema {
    JSONSchema(
      [("type", .text("array")), ("items", item.json), ("minItems", .integer(least))]
        + (most.map { [("maxItems", .integer($0))] } ?? [])
    )
  }

  /// A value by itself, or a list of such.
  static func listOrSingle(of item: JSONSchema) -> JSONSchema { any(of: [item, .list(of: item)]) }

  /// One of several.
  static func any(of choices: [JSONSchema]) -> JSONSchema {
    JSONSchema([("anyOf", .array(choices.map(\.json)))])
  }

  /// A mapping whose keys are names of the author's own, with a value of one kind under each, and
  /// which has at least one of them.
  static func mapping(to value: JSONSchema, _ names: Names = .any) -> JSONSchema {
    let start: [JSONValue.Member] = [("type", .text("object")), ("minProperties", .integer(1))]
    return JSONSchema(start + names.members(value))
  }

  /// What the keys of a mapping look like whose keys the author chooses.
  enum Names: Sendable {
    /// Any text.
    case any
    /// Any text; keys that start with `x-` are the author's own, and nobody reads them.
    case anyButOwn
    /// A text of a form; `x-` as before.
    case like(String)
    /// A text of a form, `x-` keys too.
    case strictlyLike(String)

    /// The names of measures, criteria, groups and rules.
    static let names = like("^[A-Za-z][A-Za-z0-9_]*$")

    fileprivate func members(_ value: JSONSchema) -> [JSONValue.Member] {
      switch self {
      case .any: [("additionalProperties", value.json)]
      case .anyButOwn: [JSONSchema.own([]), ("additionalProperties", value.json)]
      case .like(let pattern): Self.only(JSONSchema.own([(pattern, value.json)]))
      case .strictlyLike(let pattern):
        Self.only(("patternProperties", .object([(pattern, value.json)])))
      }
    }

    private static func only(_ patterns: JSONValue.Member) -> [JSONValue.Member] {
      [patterns, ("additionalProperties", .bool(false))]
    }
  }

  /// Allows keys that start with `x-`, beside others of a pattern.
  static func own(_ others: [JSONValue.Member]) -> JSONValue.Member {
    ("patternProperties", .object([("^x-", .object([]))] + others))
  }
}

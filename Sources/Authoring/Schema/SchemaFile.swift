import Diagnostics

/// A whole schema: of one kind of file.
struct SchemaFile: Sendable {
  /// The file that it describes.
  let file: WrittenFile
  /// Its top level.
  let object: SchemaObject

  /// The schema with all definitions that it needs, in the order of their list.
  var json: JSONValue {
    let root = object.schema
    let needed = Self.definitions(neededBy: root.json)
    return .object(
      [
        ("$schema", .text("http://json-schema.org/draft-07/schema#")),
        ("$id", .text("urn:precedence:schema:\(file.rawValue):1")),
      ] + root.members + [("definitions", .object(needed.map { ($0.rawValue, $0.schema.json) }))]
    )
  }

  private static func definitions(neededBy root: JSONValue) -> [SharedSchema] {
    var found: Set<SharedSchema> = []
    var waiting = references(in: root)
    while let next = waiting.popLast() {
      guard let definition = SharedSchema(rawValue: next), found.insert(definition).inserted else {
        continue
      }
      waiting += references(in: definition.schema.json)
    }
    return SharedSchema.allCases.filter(found.contains)
  }

  /// The names of the definitions that a schema refers to.
  private static func references(in value: JSONValue) -> [String] {
    switch value {
    case .array(let items): items.flatMap(references)
    case .object(let members):
      members.flatMap { member -> [String] in
        guard member.key == "$ref", case .text(let target) = member.value else {
          return references(in: member.value)
        }
        return [String(target.dropFirst("#/definitions/".count))]
      }
    default: []
    }
  }
}

extension WrittenFile {
  /// The JSON Schema (draft-07) of files of this kind, for editors.
  ///
  /// What the schema refuses the reader refuses too. The reader knows more: whether a name is declared,
  /// whether cuts increase, whether an expression makes sense.
  public var schema: String { schemaFile.json.formatted }

  /// The name of the file in `Rules/schema` that holds the schema.
  public var schemaName: String { "\(rawValue).schema.json" }

  var schemaFile: SchemaFile {
    switch self {
    case .rules: SchemaFile(file: self, object: RulesSchema.object)
    case .assessment: SchemaFile(file: self, object: AssessmentSchema.object)
    case .scenario: SchemaFile(file: self, object: ScenarioSchema.file)
    case .tests: SchemaFile(file: self, object: TestsSchema.object)
    }
  }
}

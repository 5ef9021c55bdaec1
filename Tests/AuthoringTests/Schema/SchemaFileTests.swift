import Diagnostics
import TestSupport
import Testing

@testable import Authoring

@Suite struct SchemaFileTests {
  /// `Rules/schema` holds what the command prints.
  @Test(arguments: WrittenFile.allCases)
  func `the shipped schema is the printed one`(file: WrittenFile) {
    let shipped = GoldenFile(ProjectFolder.file("Rules/schema/\(file.schemaName)"))
    #expect(shipped.mismatch(with: file.schema) == nil)
  }

  @Test(arguments: WrittenFile.allCases)
  func `every reference has a definition, and every definition is referred to`(file: WrittenFile) {
    let json = file.schemaFile.json
    let definitions = members(of: member("definitions", of: json)).map(\.key)
    let references = Set(texts(under: "$ref", in: json).map { String($0.dropFirst(14)) })
    #expect(Set(definitions) == references)
    #expect(definitions.count == references.count)
  }

  @Test(arguments: WrittenFile.allCases)
  func `it says what it is`(file: WrittenFile) {
    let json = file.schemaFile.json
    #expect(texts(under: "$schema", in: json) == ["http://json-schema.org/draft-07/schema#"])
    #expect(texts(under: "$id", in: json) == ["urn:precedence:schema:\(file.rawValue):1"])
  }

  private func member(_ key: String, of value: JSONValue) -> JSONValue {
    members(of: value).first { $0.key == key }?.value ?? .null
  }

  private func members(of value: JSONValue) -> [JSONValue.Member] {
    if case .object(let members) = value { members } else { [] }
  }

  private func texts(under key: String, in value: JSONValue) -> [String] {
    switch value {
    case .array(let items): items.flatMap { texts(under: key, in: $0) }
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.key == key, case .text(let text) = member.value { return [text] }
        return texts(under: key, in: member.value)
      }
    default: []
    }
  }
}

import Diagnostics
import PlainYAML

/// The strict reading of a decision record, key by key.
enum RecordSection {
  private enum Key: String, CaseIterable, Sendable {
    case schema, id, made, folder, name, area, valid, engine, rules, inputs, settings, result
    case reasons, findings, people, note
  }

  private enum EngineKey: String, CaseIterable, Sendable {
    case name, version
  }

  private enum PersonKey: String, CaseIterable, Sendable {
    case role, name
  }

  private enum InputKey: String, CaseIterable, Sendable {
    case path, role, bytes, sha256
  }

  /// What a record says; `nil` if findings say why it cannot be used.
  static func contents(_ root: YAMLNode, _ reader: inout StrictReader) -> RecordContents? {
    guard let keys = StrictMapping<Key>(root, "the record", reader: &reader) else { return nil }
    let id = keys.fingerprint(.id, prefix: "sha256:", wanted: RecordMessage.idDigits, &reader)
    let made = keys.nullableText(.made, &reader)
    let folder = keys.nullableText(.folder, &reader)
    let people = keys.list(.people, &reader) { reader, node, _ in person(node, &reader) }
    let note = keys.nullableText(.note, &reader)
    let engine = keys.field(.engine, isRequired: true, &reader) { Self.engine($1, $2, &$0) }.value
    let inputs = keys.list(.inputs, &reader) { reader, node, _ in input(node, &reader) }
    reader.checkRepeated(inputs?.map(\.path) ?? [], RecordMessage.inputTwice)
    let source = RecordSettings.source(
      keys[.settings],
      inputs?.map(\.value.path),
      keys.place,
      &reader
    )
    let asOf = RecordSettings.asOf(keys[.settings], &reader)
    let result = keys.field(.result, isRequired: true, &reader) {
      RecordResultReading.result($1, $2, &$0)
    }.value
    guard let id, let made, let folder, let people, let note, let engine, let inputs, let source,
      let result
    else { return nil }
    return RecordContents(
      id: id,
      made: made.value,
      folder: folder.value,
      people: people,
      note: note.value,
      engineVersion: engine,
      inputs: inputs.map(\.value),
      source: source,
      asOf: asOf,
      result: result.fingerprint,
      standings: result.standings
    )
  }

  private static func engine(
    _ node: YAMLNode,
    _ subject: String,
    _ reader: inout StrictReader
  ) -> Located<String>? {
    guard let keys = StrictMapping<EngineKey>(node, subject, reader: &reader) else { return nil }
    let name = keys.quoted(.name, &reader)
    let version = keys.quoted(.version, &reader)
    return name == nil ? nil : version
  }

  private static func person(
    _ node: YAMLNode,
    _ reader: inout StrictReader
  ) -> DecisionRecord.Person? {
    guard let keys = StrictMapping<PersonKey>(node, "an item of 'people'", reader: &reader) else {
      return nil
    }
    let role = keys.quoted(.role, &reader)
    let name = keys.quoted(.name, &reader)
    guard let role, let name else { return nil }
    return DecisionRecord.Person(role: role.value, name: name.value)
  }

  private static func input(
    _ node: YAMLNode,
    _ reader: inout StrictReader
  ) -> (path: Located<String>, value: RecordContents.Input)? {
    guard let keys = StrictMapping<InputKey>(node, "an item of 'inputs'", reader: &reader) else {
      return nil
    }
    let path = keys.quoted(.path, &reader)
    let role = keys.field(.role, isRequired: true, &reader) {
      $0.word($1, $2, as: InputFile.Role.self)
    }.value
    let bytes = keys.wholeNumber(.bytes, in: 0...Int.max, isRequired: true, &reader).value
    let fingerprint = keys.fingerprint(.sha256, &reader)
    guard let path, let role, let bytes, let fingerprint else { return nil }
    return (
      path,
      .init(path: path.value, role: role, byteCount: bytes, fingerprint: fingerprint)
    )
  }
}

extension Finding {
  /// The finding as JSON, for programs: `code, severity, message, file, line, column, endLine,
  /// endColumn, hint, related[]`.
  ///
  /// The keys are always the same; what there is not is `null`, or an empty list.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      ("code", .text(code.rawValue)),
      ("severity", .text(severity.rawValue)),
      ("message", .text(message)),
    ]
    members += location?.jsonMembers ?? Location.noJSONMembers
    members.append(("hint", hint.map(JSONValue.text) ?? .null))
    members.append(
      (
        "related",
        .array(related.map { .object([("message", .text($0.message))] + $0.location.jsonMembers) })
      )
    )
    return .object(members)
  }
}

extension FindingList {
  /// The findings as JSON text, for programs: `schema, findings[], leftOut`.
  ///
  /// Each finding has `code, severity, message, file, line, column, endLine, endColumn, hint` and
  /// `related[]`; lines and columns count from 1, and a finding that lies in no file has `null` for
  /// its place. The schema's name changes when a program that read the last one could fail.
  public var jsonText: String {
    JSONValue.object([
      ("schema", .text("precedence.findings/1")),
      ("findings", json),
      ("leftOut", .integer(uncounted)),
    ]).formatted
  }

  /// The findings kept as a JSON array, sorted by place.
  package var json: JSONValue { .array(sorted.map(\.json)) }
}

extension Location {
  fileprivate static let noJSONMembers: [JSONValue.Member] = [
    ("file", .null), ("line", .null), ("column", .null), ("endLine", .null), ("endColumn", .null),
  ]

  fileprivate var jsonMembers: [JSONValue.Member] {
    [
      ("file", .text(file)),
      ("line", .integer(line)),
      ("column", .integer(column)),
      ("endLine", .integer(endLine)),
      ("endColumn", .integer(endColumn)),
    ]
  }
}

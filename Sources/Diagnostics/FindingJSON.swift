extension Finding {
  /// The finding as JSON, for programs: `code, severity, message, file, line, column, endLine,
  /// endColumn, hint, related[]`.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      ("code", .text(code.rawValue)),
      ("severity", .text(severity.rawValue)),
      ("message", .text(message)),
    ]
    members += location?.jsonMembers ?? [("file", .null)]
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
  /// The findings kept as a JSON array, sorted by place.
  package var json: JSONValue { .array(sorted.map(\.json)) }
}

extension Location {
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

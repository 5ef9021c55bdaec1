import Diagnostics

extension Verification {
  /// The name and version of the JSON form.
  public static let schema = "precedence.verification/1"

  /// The answer as JSON, for programs.
  ///
  /// Top level: `schema, id, same, files, engine{then,now}, differences[]`. Each difference has its
  /// `kind` and, where they are about it, `file`, `candidate`, `name`, `then` and `now`.
  public var jsonText: String {
    JSONValue.object([
      ("schema", .text(Self.schema)),
      ("id", .text(record.id)),
      ("same", .bool(isSame)),
      ("files", .integer(fileCount)),
      ("engine", .object([("then", .text(engineThen)), ("now", .text(engineNow))])),
      ("differences", .array(differences.map(\.json))),
    ]).formatted
  }
}

extension Verification.Difference {
  fileprivate var json: JSONValue {
    switch self {
    case .altered(let id): Self.object("record altered", [("now", .text(id))])
    case .fileMissing(let path): Self.object("file missing", [("file", .text(path))])
    case .fileUnreadable(let path): Self.object("file unreadable", [("file", .text(path))])
    case .fileChanged(let path, let then, let now):
      Self.object(
        "file changed",
        [("file", .text(path)), ("then", .integer(then)), ("now", .integer(now))]
      )
    case .fileNew(let path): Self.object("file new", [("file", .text(path))])
    case .fileUnused(let path): Self.object("file unused", [("file", .text(path))])
    case .notRun(let errors, let code, let file, let line):
      Self.object(
        "not run",
        [
          ("errors", .integer(errors)), ("code", .text(code)), ("file", .optional(file)),
          ("line", line.map(JSONValue.integer) ?? .null),
        ]
      )
    case .result(let then, let now):
      Self.object("result", [("then", .text(then)), ("now", .text(now))])
    case .section(let key): Self.object("section", [("key", .text(key))])
    default: candidateJSON
    }
  }

  private var candidateJSON: JSONValue {
    switch self {
    case .place(let who, let then, let now): Self.object("place", who, .of(then), .of(now))
    case .candidateNew(let who, let place): Self.object("candidate new", who, .null, .of(place))
    case .candidateGone(let who, let place): Self.object("candidate gone", who, .of(place), .null)
    case .rating(let who, let then, let now):
      Self.object("rating", who, .optional(then), .optional(now))
    case .shortlist(let who, let isOnItNow):
      Self.object("shortlist", who, .bool(!isOnItNow), .bool(isOnItNow))
    case .status(let who, let then, let now):
      Self.object("status", who, .text(then), .text(now))
    case .score(let who, let then, let now):
      Self.object("score", who, .optional(then), .optional(now))
    default: .null
    }
  }

  private static func object(_ kind: String, _ members: [JSONValue.Member]) -> JSONValue {
    .object([("kind", .text(kind))] + members)
  }

  private static func object(
    _ kind: String,
    _ candidate: Verification.Candidate,
    _ then: JSONValue,
    _ now: JSONValue
  ) -> JSONValue {
    object(
      kind,
      [
        ("candidate", .text(candidate.id)), ("name", .text(candidate.name)), ("then", then),
        ("now", now),
      ]
    )
  }
}

extension JSONValue {
  fileprivate static func of(_ place: Int?) -> JSONValue { place.map(JSONValue.integer) ?? .null }
}

import Diagnostics
import Linting

extension CodePage {
  /// The name and version of the form of ``json``.
  public static let schema = "precedence.code/1"

  /// The page as JSON, ending in a line break; what it does not have is `null`.
  public var json: String {
    JSONValue.object([
      ("schema", .text(Self.schema)),
      ("code", .text(code.rawValue)),
      ("sentence", .text(CodeWording.plain(sentence))),
      ("about", .text(family.about)),
      ("reference", .optional(family.reference)),
      ("check", check.map(Self.value) ?? .null),
    ]).formatted
  }

  private static func value(_ check: CheckPage) -> JSONValue {
    .object([
      ("severity", .text(check.severity.rawValue)),
      ("title", .text(check.title)),
      ("what", .text(check.what)),
      ("effect", .text(check.effect)),
      ("mend", .text(check.mend)),
      (
        "example",
        check.example.map {
          .object([("wrong", .text($0.wrong)), ("right", .text($0.right))])
        } ?? .null
      ),
      ("source", .optional(check.source)),
    ])
  }
}

/// `accept:` of rules and assessments: findings that the author knows of, each with the reason.
enum AcceptSchema {
  static let key = SchemaKey(
    "accept",
    .shared(.accept),
    "Findings that you know of and accept: the code, and why. They are reported as notes with the reason.",
    "{R125: the two lowest rows are meant to be alike}",
    "{R145: {harm: \"worked out from the volume, but it is a ratio\"}}"
  )

  /// A code with a reason, or with a reason for each name that it is accepted of.
  static let schema = JSONSchema.mapping(
    to: .any(of: [.text, .mapping(to: .text)]),
    .like("^[A-Z][0-9]{3}$")
  )
}

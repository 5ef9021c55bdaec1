import Diagnostics

extension AssessmentResults {
  /// The name and version of the JSON form of several results.
  public static let schema = "precedence.assessments/1"

  /// The results as JSON (RFC 8259): `schema, assessments[]`, each of these as
  /// ``AssessmentResult/jsonText`` has it.
  public var jsonText: String {
    JSONValue.object([
      ("schema", .text(Self.schema)),
      ("assessments", .array(results.map(\.json))),
    ]).formatted
  }
}

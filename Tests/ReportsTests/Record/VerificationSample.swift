import Precedence

/// What became of a record that was made by hand.
enum VerificationSample {
  static let record = DecisionRecord(
    id: "sha256:00ff",
    made: "2026-11-21T10:00:00Z",
    folder: nil,
    people: [.init(role: "chair", name: "A. Smith")],
    note: "Agreed at the forum, after a long talk about what residents had said in the survey.",
    jsonText: ""
  )
  static let who = Verification.Candidate(id: "dv", name: "Domestic abuse")

  static func verification(
    _ differences: [Verification.Difference],
    engine: String = Engine.version,
    of record: DecisionRecord = record
  ) -> Verification {
    Verification(record: record, fileCount: 4, engineThen: engine, differences: differences)
  }
}

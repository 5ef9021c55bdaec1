/// What a decision record says, as far as running the decision again is about it.
struct RecordContents: Sendable, Hashable {
  let id: String
  let made: String?
  let folder: String?
  let people: [DecisionRecord.Person]
  let note: String?
  /// The version of the engine that made it.
  let engineVersion: String
  let inputs: [Input]
  let source: DecisionSource
  /// The day whose values were in force; `nil` if the record gives none.
  let asOf: CalendarDate?
  /// The fingerprint of the result, 64 digits.
  let result: String
  /// The candidates, those with a place first.
  let standings: [Standing]

  /// A file.
  struct Input: Sendable, Hashable {
    let path: String
    let role: InputFile.Role
    let byteCount: Int
    let fingerprint: String
  }

  /// Where a candidate stands.
  struct Standing: Sendable, Hashable {
    let place: Int?
    let id: String
    let name: String
    let rating: String?
    let score: Double?
    let isShortlisted: Bool
    let status: String
  }
}

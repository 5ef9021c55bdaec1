/// What is needed to run the same decision again and get the same bytes.
///
/// A ranking is challenged a year later; the record says from which files it was made, by which rules and by which version
/// of the engine, and what came out. Its ``id`` is the same for the same inputs on every machine.
///
/// ```swift
/// if let record = DecisionRecord.read("record.json", from: DiskFiles()).value {
///   let verification = record.verify(in: "Examples/st-albans-2021", from: DiskFiles())
///   print(verification.isSame, verification.differences)  // true []
/// }
/// ```
public struct DecisionRecord: Sendable, Hashable {
  /// The name and version of the JSON form.
  public static let schema = "precedence.decision-record/1"

  /// `sha256:` and the fingerprint of the canonical record (RFC 8785) without `id`, `made`, `folder`, `people` and `note`.
  public let id: String
  /// When it was made, as whoever made it says: `2026-11-21T10:00:00Z`; not part of the id.
  public let made: String?
  /// Where the files are, seen from the folder of the record; not part of the id.
  public let folder: String?
  /// Who made the decision, in what capacity; not part of the id.
  public let people: [Person]
  /// What they want to say about it; not part of the id.
  public let note: String?
  /// The record as JSON, with ``schema``; complete, so that nothing is lost by reading and writing it.
  public let jsonText: String

  /// Somebody who took part in a decision.
  public struct Person: Sendable, Hashable {
    /// In what capacity, such as `author`.
    public let role: String
    /// The name.
    public let name: String

    /// Names somebody who took part in a decision.
    public init(role: String, name: String) {
      self.role = role
      self.name = name
    }
  }

  package init(
    id: String,
    made: String?,
    folder: String?,
    people: [Person],
    note: String?,
    jsonText: String
  ) {
    self.id = id
    self.made = made
    self.folder = folder
    self.people = people
    self.note = note
    self.jsonText = jsonText
  }
}

import Diagnostics

/// The id of a record: a fingerprint of everything in it that follows from its files.
enum RecordIdentity {
  /// What a record says beside that: itself, when and where it was made, by whom, and their words.
  static let excluded = ["id", "made", "folder", "people", "note"]

  /// The id of a record with some members.
  ///
  /// - Parameter members: The members of the record in any order, those that do not count included.
  /// - Returns: `sha256:` and 64 digits.
  static func id(of members: [JSONValue.Member]) -> String {
    let counted = members.filter { !excluded.contains($0.key) }
    return "sha256:" + Fingerprint(of: Array(JSONValue.object(counted).canonical.utf8)).text
  }
}

import Diagnostics

/// The sentences of the commands that help while files are written.
enum AuthoringWording {
  /// A kind of file that has no schema.
  static func unknownKind(_ word: String, known: [String]) -> String {
    let nearest = NearestWord.nearest(to: word, in: known).map { "Did you mean '\($0)'?" }
    return nearest ?? "The kinds are: \(known.joined(separator: ", "))."
  }

  /// A code that no finding has.
  static func unknownCode(_ code: FindingCode, nearest: [FindingCode]) -> Finding {
    let list = nearest.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .unknownFindingCode,
      .error,
      "there is no finding of the code '\(code.rawValue)'",
      at: nil,
      hint: nearest.isEmpty ? nil : "near it are \(list)"
    )
  }

  /// An assessment without a candidate.
  static let candidateMissing = "Missing expected argument '<candidate>'"
}

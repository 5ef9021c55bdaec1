import Precedence

/// What a shell offers where the id of a candidate is typed: those of the assessment in front of it.
enum CandidateCompletion {
  /// The ids of the assessment that a command line names.
  ///
  /// - Parameters:
  ///   - words: The command line so far, the program first.
  ///   - files: Where files come from.
  /// - Returns: The ids, in the order of the file; none of a table, or if the assessment cannot be read.
  static func ids(_ words: [String], from files: CommandFiles = CommandFiles()) -> [String] {
    let hasRules = words.contains { $0 == "--rules" || $0.hasPrefix("--rules=") }
    guard !hasRules, let path = firstArgument(words.dropFirst(2)) else {
      return []
    }
    let input = AssessmentInput(path: path, rules: nil)
    return input.read(from: files, for: "explain").value?.candidates ?? []
  }

  /// The first word that is neither an option nor the value of one; all options but the flags take a
  /// value, which may stand behind an equals sign.
  private static func firstArgument(_ words: ArraySlice<String>) -> String? {
    guard let first = words.first, first.hasPrefix("-") else { return words.first }
    let isWhole = flags.contains(first) || first.hasPrefix("--") && first.contains("=")
    return firstArgument(words.dropFirst(isWhole ? 1 : 2))
  }

  /// The options without a value of the commands that take a candidate.
  private static let flags = ["--together", "--steps"]
}

import Diagnostics

/// The sentences of the program itself.
enum CommandWording {
  // MARK: Findings

  /// A candidate that is not there, with the nearest one that is.
  ///
  /// - Parameters:
  ///   - id: What was asked for.
  ///   - candidates: The id and name of each candidate, in the order of the ranking.
  /// - Returns: The finding.
  static func unknownCandidate(_ id: String, _ candidates: [(id: String, name: String)]) -> Finding
  {
    let shown = candidates.prefix(20).map(\.id).joined(separator: ", ")
    let rest = candidates.count > 20 ? " and \(candidates.count - 20) more" : ""
    let list = candidates.isEmpty ? "there are no candidates" : "candidates: \(shown)\(rest)"
    return Finding(
      .unknownCandidate,
      .error,
      "there is no candidate '\(id)'",
      at: nil,
      hint: [nearest(id, candidates), list].compactMap(\.self).joined(separator: "\n")
    )
  }

  /// The question that offers the nearest id, or the id behind the nearest name.
  private static func nearest(
    _ id: String,
    _ candidates: [(id: String, name: String)]
  ) -> String? {
    if let question = NearestWord.question(for: id, in: candidates.map(\.id)) { return question }
    let name = NearestWord.nearest(to: id, in: candidates.map(\.name))
    return candidates.first { $0.name == name }.map { "did you mean '\($0.id)'?" }
  }

  static func rulesNeeded(_ path: String, _ command: String) -> Finding {
    let what =
      path == "-" ? "the standard input is read as a table, which" : "'\(path)' is a table, which"
    return Finding(
      .rulesNeeded,
      .error,
      "\(what) needs its rules",
      at: nil,
      hint: "precedence \(command) --rules RULES \(path)"
    )
  }

  static func rulesForAssessment(_ path: String) -> Finding {
    Finding(
      .rulesForAssessment,
      .error,
      "'\(path)' is a rules file, not an assessment",
      at: nil,
      hint: "precedence rank --rules \(path) CSV\nprecedence check \(path)"
    )
  }

  static func assessmentForRules(_ path: String, _ command: String) -> Finding {
    Finding(
      .assessmentForRules,
      .error,
      "'\(path)' is an assessment, not a rules file",
      at: nil,
      hint: "precedence \(command) \(path)"
    )
  }

  static func assessmentForTable(_ path: String) -> Finding {
    Finding(
      .assessmentForRules,
      .error,
      "'\(path)' is an assessment, not a table",
      at: nil,
      hint: "leave --rules out: an assessment names its own rules"
    )
  }

  static func notAnAssessment(_ path: String, is kind: String) -> Finding {
    Finding(
      .notAnAssessment,
      .error,
      "'\(path)' is \(kind), not an assessment",
      at: nil,
      hint: "name an assessment file that describes its tables under 'targets'"
    )
  }

  static func assessmentTwice(_ path: String, _ other: String) -> Finding {
    Finding(
      .assessmentTwice,
      .error,
      path == other
        ? "'\(path)' is named twice" : "'\(other)' and '\(path)' are the same assessment",
      at: nil,
      hint: "name each assessment once; a folder stands for those in it"
    )
  }

  /// A table beside no rules file, or beside several.
  static func tableToCheck(_ path: String, rulesFiles: Int) -> Finding {
    Finding(
      rulesFiles == 0 ? .rulesNeeded : .severalRules,
      .error,
      rulesFiles == 0
        ? "'\(path)' is a table, which needs its rules"
        : "'\(path)' is a table, and \(rulesFiles) rules files are named beside it",
      at: nil,
      hint: "precedence check RULES \(path)"
    )
  }

  /// Where to read on about a code.
  static func moreAbout(_ code: FindingCode) -> String {
    "what is behind a code: precedence explain \(code.rawValue)\n"
  }

  static func nothingToCheck(_ folder: String) -> Finding {
    Finding(
      .nothingToCheck,
      .error,
      "there is nothing to check in the folder '\(folder)'",
      at: nil,
      hint: "name a rules file, an assessment file, or a folder that holds one"
    )
  }

  static func notWritable(_ path: String, _ reason: String) -> Finding {
    notWritable(
      path,
      reason,
      "name another file behind --output, or leave it out to print the result"
    )
  }

  static func notWritable(_ path: String, _ reason: String, _ hint: String) -> Finding {
    Finding(.notWritable, .error, "'\(path)' cannot be written: \(reason)", at: nil, hint: hint)
  }

  /// A file of the user's own where the result should go.
  static func outputOverInput(_ path: String, is kind: String) -> Finding {
    Finding(
      .outputOverInput,
      .error,
      "'\(path)' is \(kind), which the result would replace",
      at: nil,
      hint: "name another file behind --output, or leave it out to print the result"
    )
  }

  /// A folder of several assessments where one is wanted.
  static func severalAssessments(_ folder: String, _ inside: [String], _ command: String) -> Finding
  {
    let shown = inside.prefix(20).map { "precedence \(command) \($0)" }
    return Finding(
      .severalAssessments,
      .error,
      "the folder '\(folder)' has no assessment.yaml; name one of its assessments",
      at: nil,
      hint: shown.joined(separator: "\n")
    )
  }

  static func outputNotWritable(_ reason: String) -> String {
    "error: the standard output cannot be written: \(reason)\n"
  }

  // MARK: Usage

  static func unknownCommand(_ word: String, known: [String]) -> String {
    let nearest = NearestWord.nearest(to: word, in: known).map { " Did you mean '\($0)'?" } ?? ""
    return """
      Error: There is no command '\(word)'.\(nearest)
      Commands: \(known.joined(separator: ", "))
        See 'precedence --help' for more information.

      """
  }

  static func unknownFormat(_ word: String, known: [String]) -> String {
    let nearest = NearestWord.nearest(to: word, in: known).map { "Did you mean '\($0)'?" }
    return nearest ?? "The forms are: \(known.joined(separator: ", "))."
  }

  // MARK: Counts

  static func notes(_ count: Int) -> String {
    "\(counted(count, "note")); 'precedence check' shows \(count == 1 ? "it" : "them")\n"
  }

  static func uncounted(_ count: Int) -> String { "and \(counted(count, "more finding"))\n" }

  /// `3 files checked: 2 errors and 1 note`, or `1 file checked: nothing to report`; where an assessment
  /// is among them, `1 file checked with all it names: nothing to report`.
  static func summary(
    files: Int,
    namingOthers: Bool = false,
    errors: Int,
    warnings: Int,
    notes: Int
  ) -> String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
    let parts = counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    let found = parts.isEmpty ? "nothing to report" : list(parts)
    let others = namingOthers ? " with all \(files == 1 ? "it names" : "they name")" : ""
    return "\(counted(files, "file")) checked\(others): \(found)\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  // MARK: Own faults

  static func ownFault(_ what: String) -> String {
    """
    error: this is a fault of the program, not of your files (\(what))
      = please report it, with the command and the files that led to it

    """
  }
}

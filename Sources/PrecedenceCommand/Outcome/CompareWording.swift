import Diagnostics

/// The sentences about what was asked of `compare`.
extension CommandWording {
  static func comparedWithItself(_ path: String, _ other: String) -> Finding {
    Finding(
      .comparedWithItself,
      .error,
      path == other ? "'\(path)' is named twice" : "'\(other)' and '\(path)' are the same",
      at: nil,
      hint: "name two that may differ, as in 'precedence compare last-year this-year'"
    )
  }

  /// A rules file beside an assessment, say.
  static func comparedKindsDiffer(
    _ first: (path: String, kind: String),
    _ second: (path: String, kind: String)
  ) -> Finding {
    Finding(
      .comparedKindsDiffer,
      .error,
      "'\(first.path)' is \(first.kind) and '\(second.path)' is \(second.kind)",
      at: nil,
      hint: """
        compare like with like:
        precedence compare ASSESSMENT ASSESSMENT
        precedence compare RULES RULES --evidence ASSESSMENT
        """
    )
  }

  static func evidenceNeeded(_ first: String, _ second: String) -> Finding {
    Finding(
      .evidenceNeeded,
      .error,
      "rules by themselves rank nobody, so it takes evidence to compare them",
      at: nil,
      hint: """
        name an assessment, or a CSV with a row per candidate:
        precedence compare \(first) \(second) --evidence ASSESSMENT
        """
    )
  }

  static func rulesOfTablesNeeded(_ first: String, _ second: String) -> Finding {
    Finding(
      .rulesNeeded,
      .error,
      "'\(first)' and '\(second)' are tables, which need their rules",
      at: nil,
      hint: "precedence compare --rules RULES \(first) \(second)"
    )
  }

  static func notEvidence(_ path: String, is kind: String) -> Finding {
    Finding(
      .notEvidence,
      .error,
      "'\(path)' is \(kind), not evidence",
      at: nil,
      hint: "name an assessment, or a CSV with a row per candidate"
    )
  }

  /// A record, such as that of a page, that does not lie where its files are.
  static func noEvidence(_ folder: String, toCompare path: String, files: Int) -> Finding {
    Finding(
      .noEvidenceFolder,
      .error,
      noEvidence(folder, files: files, record: path).message,
      at: nil,
      hint: "put '\(path)' where it lay beside them, or compare the assessment itself"
    )
  }

  static func notAsRecorded(_ path: String) -> Finding {
    Finding(
      .notAsRecorded,
      .error,
      "the decision of '\(path)' does not come out as it was recorded, so it cannot be compared",
      at: nil,
      hint: "see what is different: precedence verify \(path)"
    )
  }

  static func record(_ path: String, not kind: String) -> Finding {
    Finding(
      .recordForOther,
      .error,
      "'\(path)' holds a decision record, it is not \(kind)",
      at: nil,
      hint: "run it again: precedence verify \(path)"
    )
  }
}

import Diagnostics
import Precedence
import Reports

/// The sentences of the program about matrices.
extension CommandWording {
  static func noMatrix(_ rules: String, assessment: AssessmentInput) -> Finding {
    let how = assessment.rules.map { "--rules \($0) " } ?? ""
    return Finding(
      .noMatrix,
      .error,
      "the rules '\(rules)' have no matrix to draw",
      at: nil,
      hint: """
        add a 'matrix' with 'down', 'across', 'ratings' and 'cells' to the rules
        or look at the ranking: precedence rank \(how)\(assessment.path)
        """
    )
  }

  static func unknownPalette(_ word: String) -> Finding {
    let question = NearestWord.question(for: word, in: Palette.allCases.map(\.rawValue))
    return Finding(
      .unknownPalette,
      .error,
      "there is no palette '\(word)'",
      at: nil,
      hint: [question, "palettes: \(MatrixRequest.palettes)"].compactMap(\.self)
        .joined(separator: "\n")
    )
  }

  static func wrongDate(_ text: String) -> Finding {
    Finding(
      .wrongDate,
      .error,
      "'--date' takes a date of the calendar, not '\(text)'",
      at: nil,
      hint: "write year, month and day, as in 2026-11-21"
    )
  }
}

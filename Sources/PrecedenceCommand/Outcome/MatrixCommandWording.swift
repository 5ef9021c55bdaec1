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
}

import Diagnostics
import ScoringKernel

extension Check {
  /// A factor that can take a whole product to zero.
  static let zeroInProduct = Check(
    .zeroInProduct,
    .either(
      rules: { rules in ZeroInProduct(rules).findings },
      candidates: { assessment in ZeroInProduct(assessment.rules, assessment).findings }
    )
  )
}

/// Looks for products with a part that can be 0.
struct ZeroInProduct {
  private let rules: LintedRules
  private let assessment: LintedAssessment?

  init(_ rules: LintedRules, _ assessment: LintedAssessment? = nil) {
    self.rules = rules
    self.assessment = assessment
  }

  var findings: [Finding] {
    LintedGroup.all(in: rules).compactMap { group in
      guard group.isProduct, group.parts.count > 1 else { return nil }
      let zero = group.parts.filter { $0.scale.low == 0 }
      return zero.isEmpty ? nil : finding(group, zero)
    }
  }

  private func finding(_ group: LintedGroup, _ zero: [LintedGroup.Part]) -> Finding {
    let isOne = zero.count == 1
    return Finding(
      .zeroInProduct,
      .warning,
      "\(QuotedNames.text(zero.map(\.name))) can be 0, which takes the product '\(group.name)' to 0 "
        + "whatever the other \(group.parts.count == 2 ? "part says" : "parts say")"
        + touched(group),
      at: isOne ? zero[0].location : group.location,
      hint: cure(group, zero) + "'by: weighted mean'",
      subjects: [group.name] + zero.map(\.name)
    )
  }

  /// How the parts could begin above 0, with the words that lead to another way to combine; those
  /// words alone where a group among the parts would begin at 0 all the same.
  private func cure(_ group: LintedGroup, _ zero: [LintedGroup.Part]) -> String {
    let low = zero.filter { $0.own.low <= 0 }
    if low.isEmpty { return "use 'scale: raw levels', where levels count from 1, or " }
    let areCriteria = low.allSatisfy { part in
      if case .criterion = part.factor { true } else { false }
    }
    guard areCriteria else { return "use " }
    let them =
      low.count < zero.count
      ? QuotedNames.text(low.map(\.name)) : low.count == 1 ? "it" : "them"
    let scores = "give \(them) scores above 0"
    return scores + (group.usesRawLevels ? ", or use " : " and use 'scale: raw levels', or ")
  }

  /// The candidates that it makes 0 now.
  private func touched(_ group: LintedGroup) -> String {
    guard let assessment else { return "" }
    let card = assessment.card
    let ids = (0..<card.rowCount).map { CandidateIndex($0) }
      .filter { candidate in
        card.standings[candidate.position] != .leftOut
          && card.groupNumbers[card.entry(group.index.position, candidate)] == 0
      }
      .map { assessment.id($0) }
    if ids.isEmpty { return "; no candidate is at 0 now" }
    return "; \(QuotedNames.text(ids)) \(ids.count == 1 ? "is" : "are") at 0 now"
  }
}

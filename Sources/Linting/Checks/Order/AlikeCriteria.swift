import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Criteria that are combined and order the candidates nearly alike.
  static let alikeCriteria = Check(.alikeCriteria, .candidates { AlikeCriteria($0).findings })
}

/// Looks at every two criteria below one root for a rank correlation that is too high.
struct AlikeCriteria {
  /// The rank correlation above which two criteria count as alike.
  static let limit = 0.9
  /// Below so many candidates a high correlation comes about too easily.
  static let fewest = 6
  /// The most criteria that are looked at in pairs.
  private static let mostCriteria = 60

  private let linted: LintedAssessment

  init(_ linted: LintedAssessment) { self.linted = linted }

  /// The pairs that are alike and not dependent already by what they read.
  var findings: [Finding] {
    guard linted.plan.criteria.count <= Self.mostCriteria else { return [] }
    let known = DoubleCounting(linted.rules)
    var seen: Set<[CriterionIndex]> = []
    var findings: [Finding] = []
    for root in OrderRoot.all(linted.rules) {
      for (first, second) in root.pairs where !known.areDependent(first, second) {
        guard seen.insert([first, second]).inserted else { continue }
        if let finding = finding(first, second, root) { findings.append(finding) }
      }
    }
    return findings
  }

  /// The score of a criterion for a candidate; `nil` where it is only assumed or left out.
  private func score(_ criterion: CriterionIndex, _ candidate: CandidateIndex) -> Double? {
    let measure = linted.plan.criteria[criterion.position].measure
    guard !linted.table[measure, candidate].isNaN else { return nil }
    let score = linted.card.criterionScores[linted.card.entry(criterion.position, candidate)]
    return score.isNaN ? nil : score
  }

  private func finding(
    _ first: CriterionIndex,
    _ second: CriterionIndex,
    _ root: OrderRoot
  ) -> Finding? {
    var scores: (candidates: [CandidateIndex], a: [Double], b: [Double]) = ([], [], [])
    for row in 0..<linted.card.rowCount {
      let candidate = CandidateIndex(row)
      guard let a = score(first, candidate), let b = score(second, candidate) else { continue }
      scores.candidates.append(candidate)
      scores.a.append(a)
      scores.b.append(b)
    }
    guard scores.a.count >= Self.fewest,
      let correlation = RankCorrelation.spearman(scores.a, scores.b), correlation > Self.limit
    else { return nil }
    let names = linted.rules.names.criteria
    let (one, other) = (names[first.position], names[second.position])
    let favoured = favoured(scores.candidates, scores.a, scores.b)
    return Finding(
      .alikeCriteria,
      .warning,
      "'\(one.id)' and '\(other.id)' put \(scores.a.count) candidates in nearly the same order "
        + "(rank correlation \(DisplayNumber.text(correlation, decimals: 3))), so what they share "
        + "weighs twice in \(root.name)"
        + (favoured.isEmpty ? "" : ", in favour of \(QuotedNames.text(favoured))"),
      at: other.location,
      hint: "keep one of them if they measure the same thing; "
        + "otherwise accept it and say why they go together",
      related: [.init(message: "'\(one.id)' stands here", location: one.location)],
      subjects: [one.id, other.id]
    )
  }

  /// Those with the highest score on both, in the order of the input.
  private func favoured(
    _ candidates: [CandidateIndex],
    _ a: [Double],
    _ b: [Double]
  ) -> [String] {
    guard let topOfA = a.max(), let topOfB = b.max() else { return [] }
    return candidates.indices.filter { a[$0] == topOfA && b[$0] == topOfB }
      .map { linted.id(candidates[$0]) }
  }
}

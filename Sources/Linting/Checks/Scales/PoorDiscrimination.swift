import Diagnostics
import PlainYAML
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Levels or totals that tell few candidates apart.
  static let poorDiscrimination = Check(
    CheckPage(
      .poorDiscrimination,
      .warning,
      "most candidates look the same",
      what: """
        More than 60% of the candidates stand on one level of a criterion with three levels or more; \
        or what the ranking goes by, tie-breaks aside, has fewer different values than half the number \
        of candidates. Changes that the rules do not count, missing figures, and levels of \
        which R134 or R136 tells already are left aside. At least 5 candidates are needed. A shared \
        place across the end of the shortlist is A023.
        """,
      effect: """
        The criterion takes its share of the weight and decides nothing; or the order rests on the \
        tie-breaks, which were meant for the odd case.
        """,
      mend: """
        Set the cuts so that they part the candidates: by quarters of last year's figures, say, before \
        this year's are known. Accept it where the level means something that holds for most, such as \
        a legal threshold.
        """,
      example: CheckPage.Example(
        wrong: "volume: {cuts: [5, 10, 20, 50]}       # eight of ten counts are above 50",
        right: "volume: {cuts: [50, 250, 500, 1000]}"
      )
    ),
    .candidates { assessment in
      let values = CandidateValues(assessment)
      let levels = assessment.plan.criteria.indices.compactMap {
        crowdedLevel(CriterionIndex($0), assessment, values)
      }
      return levels + (fewTotals(assessment).map { [$0] } ?? [])
    }
  )

  private static let fewest = 5
  private static let largestShare = 0.6

  private static func crowdedLevel(
    _ index: CriterionIndex,
    _ assessment: LintedAssessment,
    _ values: CandidateValues
  ) -> Finding? {
    let criterion = assessment.plan.criteria[index.position]
    let name = assessment.rules.names.criteria[index.position]
    let entries = values.entries(of: index)
    // A band that holds too much has said so already.
    let compressed = BandsInUse(assessment, values, index)?.findings.map(\.level) ?? []
    guard criterion.levelCount >= 3, entries.count >= fewest else { return nil }
    if case .place = criterion.kind { return nil }
    for level in name.levels.indices {
      let inside = entries.filter { $0.level == level }
      guard Double(inside.count) > largestShare * Double(entries.count),
        !isMiddleOfJudged(level, criterion), !compressed.contains(level)
      else { continue }
      return Finding(
        .poorDiscrimination,
        .warning,
        "\(inside.count) of \(entries.count) candidates are on the level "
          + "'\(name.levels[level].name)' of '\(name.id)', which decides nothing between "
          + QuotedNames.text(inside.map(\.id)),
        at: name.location,
        hint: criterion.hasCuts
          ? "set the cuts so that they part the candidates" : "see whether finer levels are needed",
        subjects: [name.id]
      )
    }
    return nil
  }

  /// Judgements in the middle are a finding of their own.
  private static func isMiddleOfJudged(_ level: Int, _ criterion: Criterion) -> Bool {
    guard case .judged = criterion.kind else { return false }
    return criterion.levelCount % 2 == 1 && level == criterion.levelCount / 2
  }

  private static func fewTotals(_ assessment: LintedAssessment) -> Finding? {
    var groups: [[CandidateResult]] = []
    for candidate in assessment.result.ranking {
      if groups.isEmpty || candidate.decidedBy?.isTieBreak == false { groups.append([]) }
      groups[groups.count - 1].append(candidate)
    }
    // Where evidence is missing, it is not the rules that cannot tell.
    groups = groups.map { $0.filter(\.isComplete) }.filter { !$0.isEmpty }
    let ranking = groups.flatMap(\.self)
    guard ranking.count >= fewest, groups.count * 2 < ranking.count,
      let largest = groups.max(by: { $0.count < $1.count })
    else { return nil }
    let keys = assessment.result.keys.filter { !$0.isTieBreak }.map(\.name)
    let ties = assessment.result.keys.filter(\.isTieBreak).map(\.name)
    let isParted = largest.contains { $0.decidedBy?.isTieBreak ?? false }
    let rest =
      isParted
      ? "only \(QuotedNames.text(ties)) \(ties.count == 1 ? "parts" : "part")"
      : "nothing parts"
    let field = assessment.rules.document.ranking
    return Finding(
      .poorDiscrimination,
      .warning,
      "\(ranking.count) candidates come to \(groups.count) "
        + "\(groups.count == 1 ? "total" : "different totals") by \(QuotedNames.text(keys)): "
        + "\(rest) \(QuotedNames.text(largest.map(\.id)))",
      at: (field.value?.by.range ?? field.range).map(assessment.rules.location),
      hint: "rank by something finer behind the first key, such as a group's number",
      subjects: ["ranking"]
    )
  }
}

extension Criterion {
  /// Whether levels are cut out of a number.
  fileprivate var hasCuts: Bool { if case .cuts = kind { true } else { false } }
}

extension CandidateResult {
  /// Whether nothing was assumed about it.
  fileprivate var isComplete: Bool { levels.allSatisfy { $0.assumed == nil && $0.score != nil } }
}

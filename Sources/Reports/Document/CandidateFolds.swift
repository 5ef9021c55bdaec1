import Precedence

/// Why each candidate stands where it does: a fold for each, ranked ones first.
struct CandidateFolds {
  private let result: AssessmentResult
  private let neighbours: PlaceNeighbours
  private let missing: [String: [MissingValue]]
  private let ids: [String: String]

  init(_ material: ReportMaterial) {
    result = material.result
    neighbours = PlaceNeighbours(result)
    missing = Dictionary(grouping: result.missing, by: \.candidate)
    let candidates = (result.ranking + result.unranked).enumerated()
    // Ids of candidates may be any text; links may not.
    ids = Dictionary(
      candidates.map { ($1.id, "candidate-\($0 + 1)") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The id of the fold of a candidate; `nil` for one that is not there.
  func link(to candidate: String) -> String? { ids[candidate] }

  /// The section; `nil` if there is no candidate.
  var section: ReportSection? {
    let candidates = result.ranking + result.unranked
    guard !candidates.isEmpty else { return nil }
    return ReportSection(
      id: "reasons",
      title: Wording.reasonsTitle,
      blocks: [.paragraph(Wording.reasonsLead)] + candidates.map { .fold(fold($0)) }
    )
  }

  private func fold(_ candidate: CandidateResult) -> ReportFold {
    let lacking = missing[candidate.id] ?? []
    let reasons = Reasons(of: candidate, in: result, missing: lacking).sentences
    let standing = Wording.standing(
      candidate,
      of: result.ranking.count,
      hasShortlist: result.shortlist != nil
    )
    var blocks: [ReportBlock] = [.list([standing] + reasons)]
    let place = PlaceAccount(candidate, neighbours).sentences
    if !place.isEmpty { blocks += [.paragraph(Wording.placeLead), .list(place)] }
    blocks += CandidateTables(candidate).blocks
    let steps = MatrixAccount(candidate, in: result).sentences
    if !steps.isEmpty { blocks += [.paragraph(Wording.cellLead), .list(steps)] }
    let rules = self.rules(candidate)
    if !rules.isEmpty { blocks += [.paragraph(Wording.rulesLead), .list(rules)] }
    return ReportFold(
      id: ids[candidate.id] ?? "candidate",
      title: Wording.foldTitle(candidate),
      blocks: blocks
    )
  }

  /// What every rule did: a text for each, but for those that did not fire, which the rules themselves
  /// are listed under "Scales and weights" for.
  private func rules(_ candidate: CandidateResult) -> [String] {
    let account = RuleAccount(candidate, off: result.rulesOff)
    let idle = account.rules.filter { $0.state == .notFired }
    let told = account.rules.filter { $0.state != .notFired }.map { rule in
      Wording.ruleDid(RuleAccount.headline(rule), RuleAccount.sentences(of: rule))
    }
    let rest = idle.isEmpty ? [] : [Wording.didNotFire(idle)]
    return told + rest + account.switchedOff.map(Wording.sentence)
  }
}

import Precedence
import Robustness
import RulesFile
import ScoringKernel

/// The places that a partnership acts on: the shortlist, or the first third where there is none.
struct TopPlaces {
  /// How many places these are.
  let count: Int
  /// How a reader calls them: `the shortlist`, `the first 4`, `the first place`.
  let name: String
  /// Whether its verb is a plural.
  var isPlural: Bool { name.hasPrefix("the first ") && count > 1 }
  /// The assessment with these places as its shortlist.
  let trial: PlanTrial

  /// The fewest candidates of which it makes sense to speak of a part.
  private static let fewest = 4

  /// Fails where there are too few candidates, or all of them are among the first.
  init?(_ linted: LintedAssessment) {
    let ranked = linted.isRanked.filter { $0 }.count
    let shortlist = linted.plan.ranking.shortlist
    count = shortlist ?? ranked / 3
    guard ranked >= Self.fewest, count >= 1, count < ranked else { return nil }
    name =
      shortlist != nil ? "the shortlist" : count == 1 ? "the first place" : "the first \(count)"
    guard let trial = PlanTrial(AssessmentRun(linted.assessment), shortlist: count) else {
      return nil
    }
    self.trial = trial
  }

  /// Who comes in and who falls out in another outcome, in the order of the input.
  func turn(to outcome: RankingOutcome) -> (entering: [Int], leaving: [Int]) {
    let (now, then) = (trial.outcome.isShortlisted, outcome.isShortlisted)
    let all = now.indices
    return (all.filter { !now[$0] && then[$0] }, all.filter { now[$0] && !then[$0] })
  }

  /// What happens, in words: `'x' comes into the shortlist and 'y' falls out`.
  static func words(entering: [String], leaving: [String], of name: String) -> String {
    let comes = entering.count == 1 ? "comes" : "come"
    let falls = leaving.count == 1 ? "falls" : "fall"
    switch (entering.isEmpty, leaving.isEmpty) {
    case (false, false):
      return
        "\(QuotedNames.text(entering)) \(comes) into \(name) and \(QuotedNames.text(leaving)) \(falls) "
        + "out"
    case (false, true): return "\(QuotedNames.text(entering)) \(comes) into \(name)"
    case (true, false): return "\(QuotedNames.text(leaving)) \(falls) out of \(name)"
    case (true, true): return "\(name) changes"
    }
  }
}

import Diagnostics
import Precedence
import Robustness
import RulesFile
import ScoringKernel

extension Check {
  /// Candidates whose removal turns the order of others.
  static let turnedByRemoval = Check(
    .turnedByRemoval,
    .candidates { linted in TurnedByRemoval(linted).finding.map { [$0] } ?? [] }
  )
}

/// Looks for the plainest of the removals that turn the order of others.
struct TurnedByRemoval {
  /// The most candidates that are taken away one after the other.
  private static let mostCandidates = 1000

  private let linted: LintedAssessment

  init(_ linted: LintedAssessment) { self.linted = linted }

  /// One finding about all removals; `nil` if none turns anything.
  var finding: Finding? {
    guard linted.card.rowCount <= Self.mostCandidates else { return nil }
    let effects = linted.assessment.removalEffects()
    let first = Set(linted.result.ranking.filter { $0.place == 1 }.map(\.id))
    // One from the end of the list is the plainest case: nobody would think that it matters.
    guard let effect = effects.first(where: { !first.contains($0.candidate) }) ?? effects.first,
      let reversal = effect.reversals.first(where: { !$0.wasLevel && !$0.becomesLevel })
        ?? effect.reversals.first
    else { return nil }
    let others = effects.map(\.candidate).filter { $0 != effect.candidate }
    return Finding(
      .turnedByRemoval,
      .warning,
      "without '\(effect.candidate)', \(Self.words(reversal)), "
        + "because \(QuotedNames.text(effect.because)) \(effect.because.count == 1 ? "scores" : "score") "
        + "the place among the candidates"
        + (others.isEmpty ? "" : "; \(QuotedNames.text(others)) \(Self.does(others)) the same"),
      at: location(effect.because),
      hint: "give it cuts, so that each candidate is scored by its own figures",
      subjects: effect.because + [effect.candidate, reversal.ahead, reversal.behind]
    )
  }

  private static func does(_ names: [String]) -> String { names.count == 1 ? "does" : "do" }

  private static func words(_ reversal: RemovalEffect.Reversal) -> String {
    let (ahead, behind) = (reversal.ahead, reversal.behind)
    if reversal.wasLevel {
      return "'\(ahead)' would come before '\(behind)', with which it shares its place now"
    }
    let does = reversal.becomesLevel ? "share the place of" : "come before"
    return "'\(behind)' would \(does) '\(ahead)', which is ahead of it now"
  }

  private func location(_ criteria: [String]) -> Location? {
    linted.rules.names.criteria.first { criteria.contains($0.id) }?.location
  }
}

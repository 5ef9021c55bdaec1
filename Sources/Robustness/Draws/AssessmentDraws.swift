public import Precedence
import RulesFile
import ScoringKernel

extension Assessment {
  /// How many candidates draws can compare with one another.
  static var mostDrawnCandidates: Int { 2_000 }

  /// Draws weights, measures or judgements at random and counts which place each candidate takes:
  /// SMAA-2, in the reading of Tervonen, T. and Lahdelma, R. (2007) Implementing stochastic
  /// multicriteria acceptability analysis, European Journal of Operational Research 178(2) 500-513.
  ///
  /// Each draw is a ranking by the rules as they are, with their bands, matrix, rules, ties and
  /// shortlist. What is drawn:
  ///
  /// - weights: of each group that weighs two terms or more, independently of other groups and
  ///   uniformly over all that the settings allow; groups that add, multiply or take the largest
  ///   have none;
  /// - measures, if the settings say so: each that is known within an interval, uniformly in it, a
  ///   count of a change or a level as a whole number; an interval without an end is not drawn;
  /// - judged levels, if the settings say so: one lower, the level itself or one higher, as far as
  ///   the scale goes, equally likely.
  ///
  /// What is worked out from measures is worked out anew in each draw; missing ones stay as their
  /// policy says.
  ///
  /// - Parameters:
  ///   - settings: What is drawn, and how often.
  ///   - threads: How many threads work at the same time; the result is the same to the bit for any
  ///     number of them.
  ///   - progress: Told how much is done, from 0 to 1, never less than before, by one task at a time.
  /// - Returns: The shares.
  /// - Throws: ``DrawFault`` if the settings make no sense, before anything is drawn;
  ///   `CancellationError` if the task is cancelled, within 4,096 draws.
  /// - Complexity: Linear in draws, quadratic in candidates. A million draws of 12 candidates by 6
  ///   criteria take about a tenth of a second where only weights are drawn; where measures are
  ///   drawn too, each draw costs what ranking costs.
  public func rankAcceptability(
    _ settings: DrawSettings = DrawSettings(),
    threads: Int = 2,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> RankAcceptability {
    guard (1...DrawSettings.mostDraws).contains(settings.draws) else {
      throw DrawMessage.count(settings.draws)
    }
    guard !candidates.isEmpty else { throw DrawMessage.nothingToRank }
    guard candidates.count <= Self.mostDrawnCandidates else {
      throw DrawMessage.candidates(candidates.count, most: Self.mostDrawnCandidates)
    }
    let weights = try DrawnWeights(settings, rules.checked)
    let run = AssessmentRun(self)
    let figures = drawnFigures(settings, run.plan)
    let study = DrawStudy(
      settings: settings,
      candidates: candidates,
      plan: run.plan,
      table: run.table,
      weights: weights,
      figures: figures,
      threads: max(1, min(threads, 256))
    )
    return try await study.result(progress)
  }
}

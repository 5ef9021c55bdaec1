public import Precedence
import RulesFile
import ScoringKernel

/// What each uncertain figure of an assessment is worth, the most telling one first.
public struct FigureWorths: Sendable, Hashable {
  /// The doubt there is now: worst place less best place, summed over the ranked candidates.
  public let doubt: Int
  /// The figures that were tried: those that settle most in the worst case first, then those that
  /// settle most in the best case, then in the order of candidates and measures.
  ///
  /// Empty where no place is in doubt, or no figure that the evidence could bring would settle it.
  public let figures: [FigureWorth]
  /// How many uncertain figures were not tried because there are too many.
  public let untried: Int

  /// How many figures are tried at most, of as many as 500 candidates; of more, fewer in proportion.
  public static let mostFigures = 200

  package init(doubt: Int, figures: [FigureWorth], untried: Int = 0) {
    self.doubt = doubt
    self.figures = figures
    self.untried = untried
  }

  /// How many figures are tried for so many candidates.
  static func limit(candidates: Int) -> Int {
    max(1, min(mostFigures, mostFigures * 500 / max(1, candidates)))
  }
}

extension Assessment {
  /// Works out of every uncertain figure what knowing it would settle.
  ///
  /// A figure is uncertain if it is known only within an interval, or if it is missing and the rules
  /// take it, or a measure worked out from it, as an interval. It is put in at one value after the
  /// other, and the engine finds best and worst places anew.
  ///
  /// For example, four candidates of which one has no volume, so that it may be anywhere from 1st to
  /// 4th and each other may be one place up or down, have a doubt of 6; its volume settles all 6.
  ///
  /// - Returns: Nothing in doubt, if there is no uncertain figure or the assessment has no result.
  ///   Exact where bands, judged levels, categories, yes/no or the order itself read the figure.
  ///   Where lines between points, formulas or arithmetic in rules read it, the values tried are
  ///   0, the powers of ten from a thousandth to a million, every number that the rules compare with
  ///   and the ends of the interval, and between two of them each value at which the candidate
  ///   passes another one, to seven digits: exact as long as what reads the figure turns nowhere in
  ///   between. Of more figures than ``FigureWorths/mostFigures`` those of the candidates whose
  ///   places are most in doubt are tried.
  /// - Complexity: Linear in candidates and measures where nothing is in doubt; else some hundred
  ///   scorings of one candidate for each figure, and an ordering of all for each outcome.
  public func figureWorths() -> FigureWorths {
    let run = AssessmentRun(self)
    let figures = UncertainFigure.all(in: self, run)
    guard !figures.isEmpty, let trial = FigureTrial(run, shares: figures.count) else {
      return FigureWorths(doubt: 0, figures: [])
    }
    let doubt = trial.doubt
    guard doubt.places > 0 else { return FigureWorths(doubt: 0, figures: []) }
    let limit = FigureWorths.limit(candidates: records.count)
    let tried = trial.mostDoubtful(figures, limit)
    let worths = tried.map { (figure: $0, worth: worth(of: $0, run, trial)) }
    return FigureWorths(
      doubt: doubt.places,
      figures: worths.sorted { Self.isBefore($0, $1) }.map(\.worth),
      untried: figures.count - tried.count
    )
  }

  private func worth(
    of figure: UncertainFigure,
    _ run: AssessmentRun,
    _ trial: FigureTrial
  ) -> FigureWorth {
    var trial = trial
    let now = trial.doubt
    let values = FigureValues(figure, in: self, run, trial.table)
    let remaining = trial.remaining(figure, values)
    return FigureWorth(
      candidate: records[figure.candidate.position].id,
      measure: rules.checked.names.measures[figure.measure.position].id,
      doubt: now.places,
      leastRemaining: remaining.least.places,
      mostRemaining: remaining.most.places,
      shortlist: run.plan.ranking.shortlist.map { _ in
        FigureWorth.OpenShortlist(
          now: now.open,
          leastRemaining: remaining.least.open,
          mostRemaining: remaining.most.open
        )
      }
    )
  }

  private typealias Entry = (figure: UncertainFigure, worth: FigureWorth)

  private static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    let (left, right) = (a.worth.settled, b.worth.settled)
    if left.lowerBound != right.lowerBound { return left.lowerBound > right.lowerBound }
    if left.upperBound != right.upperBound { return left.upperBound > right.upperBound }
    return a.figure < b.figure
  }
}

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

  /// How many figures are tried at most, of as many as 100 candidates; of more, fewer in proportion.
  public static let mostFigures = 200

  /// How often figures are looked at between the values tried, all together.
  static func looks(candidates: Int) -> Int { max(20, min(5_000, 500_000 / max(1, candidates))) }

  package init(doubt: Int, figures: [FigureWorth], untried: Int = 0) {
    self.doubt = doubt
    self.figures = figures
    self.untried = untried
  }

  /// How many figures are tried for so many candidates.
  static func limit(candidates: Int) -> Int {
    max(1, min(mostFigures, mostFigures * 100 / max(1, candidates)))
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
  /// What is exact: bands, judged levels, categories, yes/no, and the order itself where they read
  /// the figure. Where lines between points, formulas or arithmetic in rules read it, the values
  /// tried are 0, the powers of ten from a thousandth to a million, every number that the rules
  /// compare with, and the ends of the interval. Between two of them each value is found, to five
  /// digits, at which a level, a rule or the comparison with another candidate changes; not found is
  /// what changes and changes back between them, or holds at a single value only.
  ///
  /// Limits: of more figures than ``FigureWorths/mostFigures`` those of the candidates whose places
  /// are most in doubt are tried. Looks between values are spent on the foremost figures first; where
  /// they run out, figures further down may settle less than is said.
  ///
  /// - Returns: No figures and no doubt, if no place is in doubt because of a figure that the
  ///   evidence could bring, or if the assessment has no result.
  /// - Complexity: Linear in candidates and measures where nothing is in doubt; else some hundred
  ///   scorings of one candidate for each figure, and an ordering of all for each outcome.
  public func figureWorths() -> FigureWorths {
    let run = AssessmentRun(self)
    let figures = UncertainFigure.all(in: self, run)
    guard !figures.isEmpty, let trial = FigureTrial(run), trial.doubt.places > 0 else {
      return FigureWorths(doubt: 0, figures: [])
    }
    let tried = trial.mostDoubtful(figures, FigureWorths.limit(candidates: records.count))
    let ordered = close(tried, run, trial) ?? foremost(tried, run, trial)
    return FigureWorths(
      doubt: trial.doubt.places,
      figures: ordered.map(\.worth),
      untried: figures.count - tried.count
    )
  }

  /// Looks closely at every figure, in order; `nil` if there are not looks enough for all.
  private func close(
    _ figures: [UncertainFigure],
    _ run: AssessmentRun,
    _ trial: FigureTrial
  ) -> [Entry]? {
    var looks = FigureWorths.looks(candidates: records.count)
    var entries: [Entry] = []
    for figure in figures where looks > 0 {
      let worth = worth(of: figure, run, trial, &looks)
      entries.append(Entry(figure: figure, worth: worth, isClose: true))
    }
    return looks > 0 ? entries.sorted() : nil
  }

  /// Looks between the values tried, at the foremost figure that was not yet looked at, for as long
  /// as there are looks left: a closer look can only find that a figure may settle less, or more at
  /// best, so that the first figure in the end has been looked at closely.
  private func foremost(
    _ figures: [UncertainFigure],
    _ run: AssessmentRun,
    _ trial: FigureTrial
  ) -> [Entry] {
    var entries = figures.map { figure in
      var none = 0
      return Entry(figure: figure, worth: worth(of: figure, run, trial, &none), isClose: false)
    }
    var looks = FigureWorths.looks(candidates: records.count)
    entries.sort()
    while looks > 0, let next = entries.firstIndex(where: { !$0.isClose }) {
      let figure = entries[next].figure
      entries[next] = Entry(
        figure: figure,
        worth: worth(of: figure, run, trial, &looks),
        isClose: true
      )
      entries.sort()
    }
    return entries
  }

  private func worth(
    of figure: UncertainFigure,
    _ run: AssessmentRun,
    _ trial: FigureTrial,
    _ looks: inout Int
  ) -> FigureWorth {
    var trial = trial
    let now = trial.doubt
    let values = FigureValues(figure, in: self, run, trial.table)
    let remaining = trial.remaining(figure, values, looks: &looks)
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
}

/// A figure with what it is worth, as far as is known.
private struct Entry: Comparable {
  let figure: UncertainFigure
  let worth: FigureWorth
  /// Whether it was looked at between the values tried.
  let isClose: Bool

  /// The one that settles more in the worst case first, then in the best case, then in the order of
  /// candidates and measures.
  static func < (a: Entry, b: Entry) -> Bool {
    let (left, right) = (a.worth.settled, b.worth.settled)
    if left.lowerBound != right.lowerBound { return left.lowerBound > right.lowerBound }
    if left.upperBound != right.upperBound { return left.upperBound > right.upperBound }
    return a.figure < b.figure
  }
}

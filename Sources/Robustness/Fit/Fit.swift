public import Precedence
import RulesFile
import ScoringKernel

extension Assessment {
  /// Works out which weights, and which judged levels if asked, give a stated order.
  ///
  /// For example, two criteria of which one puts a before b by 0.4 and the other b before a by 0.1: `a,b`
  /// comes out where the first has more than a fifth of the weights, four fifths of all there are.
  ///
  /// How: the numbers of candidates are straight lines in the weights (see ``FitResult``'s weights;
  /// products of nested shares become single unknowns), so those that give an order are found by linear
  /// programs. Where levels, a matrix or rules decide, the weights are parted along the cuts between
  /// levels, and the engine itself says what each piece is rated; judged levels are tried one by one.
  /// Regions without an inside, such as a single weight at which two are level and a tie-break parts
  /// them, are not looked for; if the rules as they stand give the order, that is said in any case.
  ///
  /// - Parameters:
  ///   - order: The order; see ``StatedOrder/read(_:for:)``.
  ///   - settings: What may be chosen.
  ///   - progress: Told now and then how far the work is, 0...1.
  /// - Returns: All weights that give the order, or why there are none.
  /// - Throws: ``FitFault`` for settings that make no sense or weights that do not act in straight
  ///   lines; `CancellationError` if the task is cancelled.
  /// - Complexity: One linear program for a ranking by one number; with levels, one for each piece; with
  ///   judged levels, at most ``FitSearch/mostBranches`` branches each time round.
  public func fit(
    _ order: StatedOrder,
    _ settings: FitSettings = .init(),
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> FitResult {
    try Fit(self, order, settings) { progress?($0) }.result()
  }
}

/// The work of fitting one order.
private struct Fit {
  let model: FitModel
  let settings: FitSettings
  let progress: (Double) -> Void

  init(
    _ assessment: Assessment,
    _ order: StatedOrder,
    _ settings: FitSettings,
    _ progress: @escaping (Double) -> Void
  ) throws {
    model = try FitModel(assessment, order, settings)
    self.settings = settings
    self.progress = progress
  }

  func result() throws -> FitResult {
    var engine = model.engine
    let holdsNow = engine.places(in: engine.table) == model.places
    let search = try FitSearch(model)
    progress(0.1)
    var region = FitRegionSearch(model, search)
    let answer: FitResult.Answer
    if let survey = try region.survey() {
      progress(0.3)
      answer = .fits(try fitting(&region, survey, holdsNow))
    } else if holdsNow {
      answer = .fits(pointRegion)
    } else if region.search.isExhausted {
      throw FitFault(
        "there are too many judged levels to look through; name fewer measures or candidates"
      )
    } else {
      var conflict = FitConflictSearch(model, search)
      answer = .conflicts(try conflict.conflict(now: model.sharesNow, progress: progress))
    }
    progress(1)
    return FitResult(
      order: model.order,
      weights: model.weights,
      judgements: model.judgementNames,
      holdsNow: holdsNow,
      answer: answer
    )
  }

  private func fitting(
    _ region: inout FitRegionSearch,
    _ survey: FitRegionSearch.Survey,
    _ holdsNow: Bool
  ) throws -> FitRegion {
    guard let best = try region.best() else { return pointRegion }
    progress(0.5)
    let ranges = try region.ranges(from: best)
    progress(0.7)
    let judged = region.judgedOptions
    var nearest = FitRegionSearch.Point(
      shares: model.sharesNow,
      options: judged ?? best.options,
      margin: nil
    )
    if !holdsNow || judged == nil {
      nearest = try region.nearest(survey, to: model.sharesNow) ?? best
    }
    let isJudged = judged.map(survey.combinations.contains) ?? false
    let options = isJudged ? judged ?? best.options : best.options
    return FitRegion(
      best: best.shares,
      bestLevels: model.levels(of: best.options),
      margin: best.margin,
      ranges: ranges,
      levels: model.occurring(survey.occurs),
      combinations: survey.isComplete ? model.combinations(survey.combinations.count) : nil,
      share: try share(&region, options),
      nearest: nearest.shares,
      nearestLevels: model.levels(of: nearest.options)
    )
  }

  private func share(
    _ region: inout FitRegionSearch,
    _ options: [Int]
  ) throws -> FitRegion.Share {
    if let exact = RegionShare(space: model.space).exact(try region.pieces(with: options)) {
      return FitRegion.Share(value: exact, standardError: nil)
    }
    var drawn = DrawnShare(model, options: options)
    return try drawn.estimate(draws: settings.draws, seed: settings.seed) {
      progress(0.7 + 0.3 * $0)
    }
  }

  /// The rules as they stand, where nothing around them gives the order.
  private var pointRegion: FitRegion {
    let shares = model.sharesNow
    let now = model.judgementNames.map { $0.now ?? 1 }
    return FitRegion(
      best: shares,
      bestLevels: now,
      margin: nil,
      ranges: shares.map { $0...$0 },
      levels: now.map { [$0] },
      combinations: nil,
      share: FitRegion.Share(value: 0, standardError: nil),
      nearest: shares,
      nearestLevels: now
    )
  }
}

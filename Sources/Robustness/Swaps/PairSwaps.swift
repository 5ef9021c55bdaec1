public import Precedence
import RulesFile
import ScoringKernel

extension Assessment {
  /// The least single change of each number that makes two candidates change places.
  ///
  /// Every weight of every group that weighs, every cut, and every measure of either candidate that
  /// the evidence brings is moved up and down from what it is, all else as it is, until the one that
  /// is behind has the better place, or a place while the other has none. Of two that share a place,
  /// or of which neither has one, the one asked for first counts as ahead.
  ///
  /// For example, of 0.75 and 0.25 in volume and 0.5 and 0.75 in concern, weighted two to one, the sums
  /// are 2 and 1.25 before they are divided by the weights; with a weight of 4 for concern both are 3.5,
  /// so that they change places beyond a weight of 4.
  ///
  /// A weight is meant as written, the others as they are, up to a million times all of them together;
  /// a cut stays between its neighbours and on the scale of its group; a count or any other measure
  /// that cannot lie below zero stays at zero or above. A measure known within an interval becomes one
  /// exact number. A missing number is tried from zero outwards, a missing judged level from the level
  /// that stands in for it.
  ///
  /// What is exact: weights, cuts, words, counts of a change, and every measure that bands, lines
  /// between points or comparisons read. Where formulas read a measure that is not counted in whole
  /// numbers, the answer is exact if the formula goes through the turning value steadily.
  ///
  /// - Parameters:
  ///   - id: The id of a candidate, exactly.
  ///   - other: The id of another one.
  /// - Returns: `nil` if there is no such candidate, if both are the same one, or if the assessment
  ///   has no result.
  /// - Complexity: Some scorings of all candidates for each weight and cut; some hundred of the two for
  ///   each measure, or of all where places among the candidates are scored.
  public func swaps(_ id: String, _ other: String) -> SwapResult? {
    guard id != other, let trial = PlanTrial(AssessmentRun(self)),
      let first = candidates.firstIndex(of: id), let second = candidates.firstIndex(of: other)
    else { return nil }
    let now = PairOrder(ahead: trial.outcome.places[first], behind: trial.outcome.places[second])
    let isTurned = now == .swapped
    let pair = CandidatePair(
      ahead: CandidateIndex(isTurned ? second : first),
      behind: CandidateIndex(isTurned ? first : second)
    )
    return SwapResult(
      ahead: isTurned ? other : id,
      behind: isTurned ? id : other,
      changes: PairSwaps(self, trial, pair).changes
    )
  }

  /// The assessment of two candidates alone, the one ahead first.
  fileprivate func alone(_ pair: CandidatePair) -> Assessment {
    Assessment(
      name: name,
      area: area,
      rules: rules,
      records: [records[pair.ahead.position], records[pair.behind.position]],
      folder: folder,
      findings: findings,
      exposures: exposures
    )
  }
}

/// The single changes that make two candidates change places.
struct PairSwaps {
  private let rules: CheckedRules
  private let trial: PlanTrial
  private let pair: CandidatePair
  /// The two alone, which is enough to tell where something turns; all of them where places among the
  /// candidates are scored.
  private let near: (trial: PlanTrial, pair: CandidatePair)
  private let ids: (ahead: String, behind: String)
  private let isLevel: Bool

  init(_ assessment: Assessment, _ trial: PlanTrial, _ pair: CandidatePair) {
    rules = assessment.rules.checked
    self.trial = trial
    self.pair = pair
    let ids = assessment.candidates
    self.ids = (ids[pair.ahead.position], ids[pair.behind.position])
    let isWhole = trial.plan.dependsOnTheSet
    let alone = isWhole ? nil : PlanTrial(AssessmentRun(assessment.alone(pair)))
    near =
      alone.map { ($0, CandidatePair(ahead: CandidateIndex(0), behind: CandidateIndex(1))) }
      ?? (trial, pair)
    isLevel = pair.order(trial.outcome) == .level
  }

  /// Weights, cuts, measures, judgements.
  var changes: [SingleChange] { weights + cuts + measures + judgements }

  private func answer(_ find: SwapFind) -> SingleChange.Answer {
    if let swap = find.swap { return .swap(at: swap, reaches: find.reaches) }
    guard let level = find.level, !isLevel else { return .impossible }
    return .level(at: level)
  }

  // MARK: Weights and cuts

  private var weights: [SingleChange] {
    trial.plan.groups.indices.flatMap { group in
      trial.plan.groups[group].terms.indices.compactMap { weight(GroupIndex(group), $0) }
    }
  }

  private func weight(_ group: GroupIndex, _ term: Int) -> SingleChange? {
    guard var line = WeightSwap(trial, pair, near: near, group: group, term: term) else {
      return nil
    }
    let factor = trial.plan.groups[group.position].terms[term].factor
    let find = line.find()
    return SingleChange(
      subject: .weight(
        group: rules.name(of: .group(group)),
        term: rules.name(of: factor)
      ),
      now: line.start,
      answer: answer(find),
      isExact: line.isExact,
      isUpward: find.isUpward
    )
  }

  private var cuts: [SingleChange] {
    let plan = trial.plan
    let factors =
      plan.criteria.indices.map { Factor.criterion(CriterionIndex($0)) }
      + plan.groups.indices.map { Factor.group(GroupIndex($0)) }
    return factors.flatMap { factor in
      (0..<max(0, plan.levelCount(of: factor) - 1)).compactMap { cut(factor, $0) }
    }
  }

  private func cut(_ factor: Factor, _ position: Int) -> SingleChange? {
    guard var line = CutSwap(trial, pair, near: near, factor: factor, cut: position) else {
      return nil
    }
    let find = line.find()
    return SingleChange(
      subject: .cut(factor: rules.name(of: factor), level: upperLevel(factor, position)),
      now: line.start,
      unit: unit(of: factor),
      answer: answer(find),
      isUpward: find.isUpward
    )
  }

  /// The name of the level on the upper side of a cut.
  private func upperLevel(_ factor: Factor, _ cut: Int) -> String {
    let names = rules.levels(of: factor).map(\.name)
    var level = cut + 1
    if case .criterion(let index) = factor,
      case .cuts(_, isLowerWorse: true) = trial.plan.criteria[index.position].kind
    {
      level = names.count - 2 - cut
    }
    return names.indices.contains(level) ? names[level] : ""
  }

  private func unit(of factor: Factor) -> String {
    guard case .criterion(let index) = factor else { return "" }
    let measure = trial.plan.criteria[index.position].measure
    return rules.names.measures[measure.position].unitText
  }

  // MARK: Measures

  /// The measures that the evidence brings.
  private func brought(areLevels: Bool) -> [MeasureIndex] {
    rules.names.measures.indices.filter { position in
      let name = rules.names.measures[position]
      var isLevel = false
      if case .level = name.kind { isLevel = true }
      return name.derivation == nil && isLevel == areLevels
    }
    .map { MeasureIndex($0) }
  }

  private var measures: [SingleChange] {
    let own = PairTrial(trial, pair)
    return brought(areLevels: false).flatMap { measure in
      [true, false].compactMap { isOfAhead in
        rules.names.measures[measure.position].kind.isNumber
          ? own.map { number(measure, isOfAhead: isOfAhead, $0) }
          : word(measure, isOfAhead: isOfAhead)
      }
    }
  }

  private var judgements: [SingleChange] {
    brought(areLevels: true).flatMap { measure in
      [true, false].map { word(measure, isOfAhead: $0) }
    }
  }

  private func number(
    _ measure: MeasureIndex,
    isOfAhead: Bool,
    _ own: PairTrial
  ) -> SingleChange {
    let name = rules.names.measures[measure.position]
    let now = trial.table[measure, isOfAhead ? pair.ahead : pair.behind]
    var line = MeasureSwap(own, measure, isOfAhead: isOfAhead, kind: name.kind)
    var find = SwapFind()
    if now.isNaN { find.note(line.order(at: line.start), at: line.start, reaches: true) }
    if find.swap == nil { find = line.find().nearer(find, to: line.start) }
    return SingleChange(
      subject: .measure(name.id, candidate: isOfAhead ? ids.ahead : ids.behind),
      now: now.isNaN ? nil : now,
      unit: name.unitText,
      isWhole: line.span.isWhole,
      answer: answer(find),
      isExact: find.swap == nil ? !line.span.isFormula : find.isExact,
      isUpward: find.isUpward
    )
  }

  private func word(_ measure: MeasureIndex, isOfAhead: Bool) -> SingleChange {
    let name = rules.names.measures[measure.position]
    let candidate = isOfAhead ? pair.ahead : pair.behind
    let id = isOfAhead ? ids.ahead : ids.behind
    let now = trial.table[measure, candidate]
    let words = MeasureWords(measure, rules)
    let swap = WordSwap(
      values: words.values,
      start: now.isNaN ? words.assumed : now,
      isOrdered: words.areLevels
    )
    var trial = trial
    let find = swap.find(isTaken: !now.isNaN) { value in
      pair.order(trial.outcome(.value(measure, candidate, value)))
    }
    return SingleChange(
      subject: words.areLevels
        ? .judgement(name.id, candidate: id) : .measure(name.id, candidate: id),
      now: now.isNaN ? nil : now,
      levels: words.texts,
      isWhole: true,
      answer: answer(find)
    )
  }
}

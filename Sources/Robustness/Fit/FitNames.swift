import Precedence
import RulesFile
import ScoringKernel

/// What the unknowns and options of a fit are called.
extension FitModel {
  /// The weights that may be chosen, in the order of the unknowns.
  var weights: [FitResult.Weight] {
    space.blocks.flatMap { block in
      let terms = rules.plan.groups[block.group.position].terms
      let total = terms.reduce(0) { $0 + $1.weight }
      return terms.map { term in
        FitResult.Weight(
          group: rules.name(of: .group(block.group)),
          term: rules.name(of: term.factor),
          now: term.weight / total
        )
      }
    }
  }

  /// The shares as written.
  var sharesNow: [Double] { weights.map(\.now) }

  /// The judged levels that may be chosen: for each candidate of the order, each measure.
  var judgementNames: [FitResult.Judgement] {
    let judgements = engine.judgements
    let ids = order.tiers.flatMap { $0 }
    return zip(ids, engine.listed).flatMap { id, candidate in
      let now = judgements.judged(candidate, engine.table)
      return judgements.measures.indices.map { index in
        FitResult.Judgement(
          candidate: id,
          measure: rules.names.measures[judgements.measures[index].position].id,
          now: now[index],
          levels: rules.levelNames(
            of: judgements.measures[index],
            count: judgements.levelCounts[index]
          )
        )
      }
    }
  }

  /// The levels of a combination of options, in the order of ``judgementNames``.
  func levels(of options: [Int]) -> [Int] {
    options.flatMap { engine.judgements.levels(of: $0) }
  }

  /// For each judgement, the levels that occur.
  ///
  /// - Parameter occurs: For each candidate and option, whether it does.
  func occurring(_ occurs: [Bool]) -> [[Int]] {
    (0..<candidateCount).flatMap { candidate in
      engine.judgements.levelCounts.indices.map { measure in
        let options = (0..<optionCount).filter { occurs[candidate * optionCount + $0] }
        return Set(options.map { engine.judgements.levels(of: $0)[measure] }).sorted()
      }
    }
  }

  /// How many combinations fit, of how many; `nil` if there are more than can be counted.
  func combinations(_ fitting: Int) -> FitRegion.Combinations? {
    var all = 1
    for _ in 0..<candidateCount {
      let (product, overflow) = all.multipliedReportingOverflow(by: optionCount)
      if overflow { return nil }
      all = product
    }
    return FitRegion.Combinations(fitting: fitting, all: all)
  }
}

extension CheckedRules {
  /// The names of a judged measure's levels: those of the criterion that reads it.
  fileprivate func levelNames(of measure: MeasureIndex, count: Int) -> [String] {
    for (criterion, names) in zip(plan.criteria, names.criteria)
    where criterion.measure == measure && names.levels.count == count {
      return names.levels.map(\.name)
    }
    return (1...count).map { "Level \($0)" }
  }
}

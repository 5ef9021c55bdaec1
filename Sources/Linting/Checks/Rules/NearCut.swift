import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Numbers in conditions that lie close to a cut, but not on it.
  static let nearCut = Check(
    CheckPage(
      .nearCut,
      .note,
      "a number in a rule lies close to a cut, but not on it",
      what: """
        A rule compares a measure with a number that is within 10% of a cut of a criterion on the \
        same measure, and is not that cut. The two were probably meant to be the same, and one of \
        them was changed.
        """,
      effect: """
        Between the two numbers a candidate is on one side for the rule and on the other for its \
        level: the rule calls high what the matrix calls medium.
        """,
      mend: """
        Write the level instead of the number ('volume is at least "High"'): it follows the cut \
        wherever that goes. Accept it if the two numbers have reasons of their own.
        """,
      example: CheckPage.Example(
        wrong: """
          volume: {cuts: [50, 250, 500, 1000]}
          many: {when: volume >= 480, then: raise likelihood by 1, because: there are many}
          """,
        right:
          "many: {when: volume is at least \"High\", then: raise likelihood by 1, because: many}"
      )
    ),
    .rules { rules in WrittenCondition.ofRules(rules).flatMap { NearCut(rules).findings($0) } }
  )
}

/// Looks for numbers in a condition that are nearly a cut.
struct NearCut {
  /// How near counts as near: this share of the cut.
  static let share = 0.1

  private let rules: LintedRules

  init(_ rules: LintedRules) { self.rules = rules }

  /// The numbers of a condition that are nearly a cut; each comparison once.
  func findings(_ written: WrittenCondition) -> [Finding] {
    written.condition.atoms.indices.compactMap { atom in
      guard case .test(let test) = written.condition.atoms[atom].reading(rules.plan),
        case .measure(let measure) = test.aspect,
        case .compared(let comparison, let number) = test.values,
        case .compare = written.condition.atoms[atom], written.atoms.indices.contains(atom),
        let (criterion, cut) = nearest(measure, number)
      else { return nil }
      return finding(written, atom, measure, comparison, criterion, cut)
    }
  }

  /// The criterion with the cut nearest to a number, if one is near and none is the number itself.
  private func nearest(_ measure: MeasureIndex, _ number: Double) -> (Int, Double)? {
    var nearest: (criterion: Int, cut: Double)?
    for (index, criterion) in rules.plan.criteria.enumerated() where criterion.measure == measure {
      guard case .cuts(let cuts, _) = criterion.kind else { continue }
      for cut in cuts {
        if Tolerance.areEqual(cut, number) { return nil }
        let distance = (cut - number).magnitude
        guard distance <= Self.share * cut.magnitude * (1 + Tolerance.relative) else { continue }
        if let found = nearest, (found.cut - number).magnitude <= distance { continue }
        nearest = (index, cut)
      }
    }
    return nearest
  }

  private func finding(
    _ written: WrittenCondition,
    _ atom: Int,
    _ measure: MeasureIndex,
    _ comparison: Condition.Comparison,
    _ criterion: Int,
    _ cut: Double
  ) -> Finding {
    let unit = rules.names.measures[measure.position].unitText
    let name = rules.names.criteria[criterion]
    let example = example(criterion, cut, comparison).map { ", as in '\($0)'" }
    return Finding(
      .nearCut,
      .note,
      "'\(written.atoms[atom].text)' in the rule '\(written.name)' lies close to the cut "
        + "\(LevelBand.amount(cut, unit)) of '\(name.id)', but not on it",
      at: written.location,
      hint: "if the same is meant, ask for the level" + (example ?? " instead of the number"),
      related: cutLocation(criterion, cut).map {
        [.init(message: "the cut stands here", location: $0)]
      }
        ?? [],
      subjects: [written.name, name.id]
    )
  }

  private func position(_ criterion: Int, _ cut: Double) -> Int? {
    guard case .cuts(let cuts, _) = rules.plan.criteria[criterion].kind else { return nil }
    return cuts.firstIndex(of: cut)
  }

  private func cutLocation(_ criterion: Int, _ cut: Double) -> Location? {
    let places = rules.names.criteria[criterion].cutLocations
    guard let position = position(criterion, cut), places.indices.contains(position) else {
      return nil
    }
    return places[position]
  }

  /// The levels on the same side of the cut, as a condition: `volume is at least "High"`.
  ///
  /// Fails for a comparison with one number alone, which is no side.
  private func example(
    _ criterion: Int,
    _ cut: Double,
    _ comparison: Condition.Comparison
  ) -> String? {
    let name = rules.names.criteria[criterion]
    let isAbove: Bool
    switch comparison {
    case .equal, .notEqual: return nil
    case .atLeast, .greater: isAbove = true
    case .atMost, .less: isAbove = false
    }
    guard case .cuts(let cuts, let isLowerWorse) = rules.plan.criteria[criterion].kind,
      let position = cuts.firstIndex(of: cut)
    else { return nil }
    let band = isAbove ? position + 1 : position
    let level = isLowerWorse ? cuts.count - band : band
    guard name.levels.indices.contains(level) else { return nil }
    let limit = isAbove == isLowerWorse ? "at most" : "at least"
    return "\(name.id) is \(limit) \"\(name.levels[level].name)\""
  }
}

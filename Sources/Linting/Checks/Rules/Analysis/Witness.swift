import Precedence
import RulesFile
import ScoringKernel

/// A made-up candidate for whom two rules fire at once.
///
/// The sets of the conditions say where to look; the engine itself says whether both fire there. So
/// what is found is true, and what is not found may still exist.
struct Witness {
  /// The values that the two conditions read, in words: `volume 30, last_year 10 and concern 5`.
  let words: String

  /// How many made-up candidates are scored at once, and how often at most.
  private static let rows = 48
  private static let rounds = 12

  /// Looks for one; fails if none is found.
  init?(_ rules: LintedRules, _ first: Int, _ second: Int) {
    let conditions = [first, second].map { rules.plan.rules[$0].condition }
    guard let space = ConditionSpace(conditions, rules),
      let one = space.boxes(conditions[0]), let other = space.boxes(conditions[1]),
      let both = one.and(other), !both.isEmpty, var evaluator = try? Evaluator(rules.plan)
    else { return nil }
    var choice = ValueChoice(rules, space)
    for round in 0..<Self.rounds {
      let box = both.boxes[round % both.boxes.count]
      var table = choice.table(box, rows: Self.rows)
      rules.plan.derive(in: &table)
      let card = evaluator.scorecard(table)
      let row = (0..<Self.rows).first { row in
        [first, second].allSatisfy { card.truths[card.entry($0, CandidateIndex(row))] == .yes }
      }
      guard let row else { continue }
      words = Self.words(rules, [first, second], table, CandidateIndex(row))
      return
    }
    return nil
  }

  private static func words(
    _ rules: LintedRules,
    _ indices: [Int],
    _ table: MeasureTable,
    _ candidate: CandidateIndex
  ) -> String {
    let values = rules.givenMeasures(readBy: indices).map { measure in
      let name = rules.names.measures[measure.position]
      return "\(name.id) \(text(table[measure, candidate], name))"
    }
    guard let last = values.last, values.count > 1 else { return values.first ?? "any values" }
    return values.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func text(_ value: Double, _ name: MeasureName) -> String {
    if value.isNaN { return "missing" }
    switch name.kind {
    case .yesNo: return value == 1 ? "yes" : "no"
    case .category(let names):
      let index = Int(value)
      return names.indices.contains(index) ? "'\(names[index])'" : "missing"
    case .level, .number:
      return DisplayNumber.text(value, decimals: 2) + (name.kind.isPercent ? "%" : "")
    }
  }
}

/// Chooses values for made-up candidates: those that conditions tell apart.
private struct ValueChoice {
  private let rules: LintedRules
  private let space: ConditionSpace
  /// Values worth trying for each measure, whatever the conditions say.
  private let pools: [[Double]]
  /// The state of a plain congruential generator: always the same choice for the same rules.
  private var state: UInt64 = 1

  init(_ rules: LintedRules, _ space: ConditionSpace) {
    self.rules = rules
    self.space = space
    pools = rules.plan.measures.indices.map { Self.pool(MeasureIndex($0), rules) }
  }

  private static func pool(_ measure: MeasureIndex, _ rules: LintedRules) -> [Double] {
    let kind = rules.names.measures[measure.position].kind
    let cells: ValueCells?
    switch kind {
    case .level(let count): cells = ValueCells(choices: (1...max(1, count)).map { Double($0) })
    case .yesNo: cells = ValueCells(choices: [0, 1])
    case .category(let names): cells = ValueCells(choices: names.indices.map { Double($0) })
    case .number:
      let cuts = rules.plan.criteria.filter { $0.measure == measure }.flatMap { criterion in
        if case .cuts(let cuts, _) = criterion.kind { cuts } else { [Double]() }
      }
      let breaks = Array((cuts + [10, 40, 160]).prefix(20))
      cells = ValueCells(breaks: breaks, from: kind.mayBeNegative ? nil : 0, through: nil)
    }
    guard let cells else { return [0, 1, 10, 100] }
    let pieces = (0..<63).filter { cells.possible & 1 << UInt64($0) != 0 }
    return rules.wholeIfCounted(pieces.flatMap { cells.samples($0) }, measure)
  }

  private mutating func any(_ values: [Double]) -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return values.isEmpty ? .nan : values[Int(state >> 33) % values.count]
  }

  /// Candidates that lie in a box, as far as their own measures decide it.
  mutating func table(_ box: Boxes.Box, rows: Int) -> MeasureTable {
    let count = rules.plan.measures.count
    var table = MeasureTable(measureCount: count, candidateCount: rows)
    let missing = missing(box)
    for position in 0..<count {
      let measure = MeasureIndex(position)
      let values = values(measure, box) ?? (missing.contains(measure) ? [.nan] : pools[position])
      for row in 0..<rows { table[measure, CandidateIndex(row)] = any(values) }
    }
    return table
  }

  /// The measures that have to be missing for the levels to be missing that a box asks to be.
  private func missing(_ box: Boxes.Box) -> Set<MeasureIndex> {
    let factors = space.aspects.indices.compactMap { index -> Factor? in
      guard case .level(let factor) = space.aspects[index], box[index] == ValueCells.missing else {
        return nil
      }
      return factor
    }
    let measures = rules.plan.criteria(below: factors).map {
      rules.plan.criteria[$0.position].measure
    }
    return Set(rules.givenMeasures(behind: measures).filter(mayMiss))
  }

  /// Whether a candidate without the measure can be scored at all.
  private func mayMiss(_ measure: MeasureIndex) -> Bool {
    rules.plan.measures[measure.position].missing != .refuse
      || !rules.plan.criteria.contains { $0.measure == measure }
  }

  /// The values that a box leaves a measure; `nil` if it says nothing of it.
  private func values(_ measure: MeasureIndex, _ box: Boxes.Box) -> [Double]? {
    guard let aspect = space.aspects.firstIndex(of: .measure(measure)) else { return nil }
    let isWhole = box[aspect] == space.whole[aspect]
    let cells = space.cells[aspect]
    let pieces = (0..<63).filter { box[aspect] & 1 << UInt64($0) != 0 }
    let known = rules.wholeIfCounted(pieces.flatMap { cells.samples($0) }, measure)
    if !known.isEmpty { return isWhole ? known + pools[measure.position] : known }
    return [.nan]
  }
}

extension LintedRules {
  /// The measures that candidates bring and that the conditions of some rules read, directly, by a
  /// level or by a formula; in the order of the file.
  func givenMeasures(readBy rules: [Int]) -> [MeasureIndex] {
    let factors = rules.flatMap { plan.rules[$0].condition.atoms }.compactMap { atom -> Factor? in
      switch atom {
      case .level(let factor, _, _), .isLevelMissing(let factor): factor
      case .compare, .isMissing, .oneOf, .isTrue: nil
      }
    }
    let scored = plan.criteria(below: factors).map { plan.criteria[$0.position].measure }
    return givenMeasures(behind: rules.flatMap { names.rules[$0].reads } + scored)
  }

  /// The measures that candidates bring and from which some are worked out; in the order of the file.
  func givenMeasures(behind measures: [MeasureIndex]) -> [MeasureIndex] {
    var isRead = [Bool](repeating: false, count: plan.measures.count)
    for measure in measures { isRead[measure.position] = true }
    for derivation in plan.derivations.reversed() where isRead[derivation.target.position] {
      for measure in names.measures[derivation.target.position].derivation?.reads ?? [] {
        isRead[measure.position] = true
      }
    }
    return plan.measures.indices.filter { isRead[$0] && names.measures[$0].derivation == nil }
      .map { MeasureIndex($0) }
  }

  /// The whole ones among values of a measure that is counted, in crimes or days and not in days per
  /// crime; all of them where none is whole.
  fileprivate func wholeIfCounted(_ values: [Double], _ measure: MeasureIndex) -> [Double] {
    let name = names.measures[measure.position]
    guard name.kind.isNumber, !name.kind.mayBeNegative, !name.unitText.contains(" per ") else {
      return values
    }
    let whole = values.filter { $0 == $0.rounded() }
    return whole.isEmpty ? values : whole
  }
}

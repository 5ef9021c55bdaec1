import RulesFile
import ScoringKernel

/// Everything that some conditions ask about, each thing cut into the pieces they tell apart.
struct ConditionSpace {
  /// Where a comparison looks, and when it is true or false; neither for what is missing.
  struct Literal {
    var aspect: Int
    var yes: UInt64
    var no: UInt64
  }

  /// The most things that conditions may ask about before they are not looked into.
  static let mostAspects = 64

  private(set) var aspects: [Aspect] = []
  private(set) var cells: [ValueCells] = []
  /// Every piece of each aspect, with a missing value where there may be one.
  private(set) var whole: [UInt64] = []

  let plan: Plan
  private let names: RulesNames

  /// Fails if the conditions ask for too much.
  ///
  /// - Parameters:
  ///   - conditions: The conditions.
  ///   - rules: The rules they stand in.
  ///   - mayMiss: Whether any value may be missing, not only those that the conditions ask about.
  init?(_ conditions: [Condition], _ rules: LintedRules, mayMiss: Bool = false) {
    plan = rules.plan
    names = rules.names
    var breaks: [[Double]] = []
    var asksForMissing: [Bool] = []
    for atom in conditions.flatMap(\.atoms) {
      guard case .test(let test) = atom.reading(plan) else { continue }
      let index = index(of: test.aspect) ?? aspects.count
      if index == aspects.count {
        guard index < Self.mostAspects else { return nil }
        aspects.append(test.aspect)
        breaks.append([])
        asksForMissing.append(false)
      }
      if case .missing = test.values { asksForMissing[index] = true }
      breaks[index] += self.breaks(of: test.values)
    }
    for (index, aspect) in aspects.enumerated() {
      guard let cells = cells(of: aspect, breaks[index]) else { return nil }
      self.cells.append(cells)
      whole.append(cells.possible | (mayMiss || asksForMissing[index] ? ValueCells.missing : 0))
    }
  }

  private func index(of aspect: Aspect) -> Int? {
    aspects.firstIndex { $0 == aspect || $0.isReversed(aspect) }
  }

  private func breaks(of values: AspectTest.Values) -> [Double] {
    switch values {
    case .compared(_, let constant): [constant]
    case .among(let values): values
    case .onLevel(_, _, let criterion):
      plan.cuts(of: .criterion(criterion)) ?? []
    case .missing: []
    }
  }

  /// Where a comparison looks and when it is true.
  ///
  /// - Parameter atom: A comparison of one of the conditions.
  /// - Returns: `nil` if it is the same for everybody; then it has a truth of its own.
  func literal(_ atom: Condition.Atom) -> Literal? {
    guard case .test(let test) = atom.reading(plan), let index = index(of: test.aspect) else {
      return nil
    }
    let isReversed = aspects[index] != test.aspect
    let possible = cells[index].possible
    let yes: UInt64
    switch test.values {
    case .missing:
      let missing = whole[index] & ValueCells.missing
      return Literal(aspect: index, yes: missing, no: possible)
    case .compared(let comparison, let constant):
      yes = cells[index].cells(isReversed ? comparison.mirrored : comparison, constant)
    case .among(let values):
      yes = values.reduce(0) { $0 | cells[index].cells(.equal, $1) }
    case .onLevel(let comparison, let level, let criterion):
      yes = onLevel(comparison, level, criterion, cells[index])
    }
    return Literal(aspect: index, yes: yes & possible, no: possible & ~yes)
  }

  /// The pieces of a measure that lie on the levels of a criterion.
  private func onLevel(
    _ comparison: Condition.Comparison,
    _ level: Int,
    _ criterion: CriterionIndex,
    _ cells: ValueCells
  ) -> UInt64 {
    guard case .cuts(let cuts, let isLowerWorse) = plan.criteria[criterion.position].kind else {
      return cells.possible
    }
    var yes: UInt64 = 0
    for band in 0...cuts.count {
      let named = isLowerWorse ? cuts.count - band : band
      guard Condition.Atom.holds(named, comparison, level) else { continue }
      let above = band == 0 ? cells.possible : cells.cells(.atLeast, cuts[band - 1])
      let below = band == cuts.count ? cells.possible : cells.cells(.less, cuts[band])
      yes |= above & below
    }
    return yes
  }

  private func cells(of aspect: Aspect, _ breaks: [Double]) -> ValueCells? {
    switch aspect {
    case .measure(let index): measureCells(index, breaks)
    case .level(let factor):
      ValueCells(choices: (0..<max(1, plan.levelCount(of: factor))).map { Double($0) })
    case .base: ValueCells(breaks: breaks, from: 0, through: nil)
    case .probability: ValueCells(breaks: breaks, from: 0, through: 1)
    case .number, .difference: ValueCells(breaks: breaks, from: nil, through: nil)
    }
  }

  private func measureCells(_ index: MeasureIndex, _ breaks: [Double]) -> ValueCells? {
    let kind = names.measures[index.position].kind
    switch kind {
    case .level(let count): return ValueCells(choices: (1...max(1, count)).map { Double($0) })
    case .yesNo: return ValueCells(choices: [0, 1])
    case .category(let names): return ValueCells(choices: names.indices.map { Double($0) })
    case .number:
      let isDerived = names.measures[index.position].derivation != nil
      let isChange = plan.derivations.contains { derivation in
        if case .change = derivation.method { derivation.target == index } else { false }
      }
      // A count can fall by all of it and no further. What a formula gives may lie anywhere: nobody
      // checks that it keeps to its unit.
      let low: Double? = isChange ? -100 : isDerived || kind.mayBeNegative ? nil : 0
      return ValueCells(breaks: breaks, from: low, through: nil)
    }
  }
}

extension Aspect {
  /// Whether it compares the same two numbers the other way round.
  fileprivate func isReversed(_ other: Aspect) -> Bool {
    guard case .difference(let a, let b) = self, case .difference(let c, let d) = other else {
      return false
    }
    return a == d && b == c
  }
}

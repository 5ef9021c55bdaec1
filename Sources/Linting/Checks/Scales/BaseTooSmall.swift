import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// A percentage change without a rule for small bases.
  static let baseTooSmall = Check(
    .baseTooSmall,
    .either(
      rules: { rules in UnguardedChange.all(in: rules).map { $0.finding(in: rules) } },
      candidates: { assessment in
        UnguardedChange.all(in: assessment.rules).map { change in
          change.finding(in: assessment.rules, touching: change.touched(in: assessment))
        }
      }
    )
  )
}

/// A change in per cent that a criterion scores whatever its base.
private struct UnguardedChange {
  /// Where the percentage comes from.
  enum Origin {
    /// `change(current, base)` without a condition on the base.
    case change(current: MeasureIndex, base: MeasureIndex)
    /// A formula that comes to the same.
    case formula(current: MeasureIndex, base: MeasureIndex)
    /// A percentage that candidates bring.
    case brought
  }

  /// Who looks at the percentage first, directly or through formulas.
  enum Reader {
    case criterion(CriterionIndex)
    case rule(RuleIndex)
  }

  let measure: MeasureIndex
  let reader: Reader
  let origin: Origin

  /// Below this base a change of one case is more than 5%.
  static let smallestBase = 20.0

  static func all(in rules: LintedRules) -> [UnguardedChange] {
    let traced = TracedMeasures(rules)
    var found: [UnguardedChange] = []
    for (position, criterion) in rules.plan.criteria.enumerated() {
      for measure in traced.measures(behind: criterion.measure)
      where !found.contains(where: { $0.measure == measure }) {
        guard let origin = origin(of: measure, criterion, rules, traced) else { continue }
        let reader = Reader.criterion(CriterionIndex(position))
        found.append(UnguardedChange(measure: measure, reader: reader, origin: origin))
      }
    }
    return found + inRules(rules, traced, but: found.map(\.measure))
  }

  /// Changes on which a rule acts without looking at a count.
  private static func inRules(
    _ rules: LintedRules,
    _ traced: TracedMeasures,
    but known: [MeasureIndex]
  ) -> [UnguardedChange] {
    var found: [UnguardedChange] = []
    for (position, rule) in rules.plan.rules.enumerated()
    where rule.effects.contains(where: { $0 != .flag }) {
      let reads = rules.names.rules[position].reads
      for measure in reads.flatMap(traced.measures)
      where !(known + found.map(\.measure)).contains(measure) {
        guard let origin = origin(of: measure, inRule: position, rules, traced) else { continue }
        let reader = Reader.rule(RuleIndex(position))
        found.append(UnguardedChange(measure: measure, reader: reader, origin: origin))
      }
    }
    return found
  }

  private static func origin(
    of measure: MeasureIndex,
    inRule position: Int,
    _ rules: LintedRules,
    _ traced: TracedMeasures
  ) -> Origin? {
    let reads = rules.names.rules[position].reads
    switch traced.derivation(of: measure)?.method {
    case .change(let change)?:
      let looksAtCount = reads.contains(change.current) || reads.contains(change.base)
      return change.isGuarded || looksAtCount
        ? nil : .change(current: change.current, base: change.base)
    case .formula?: return nil
    case nil:
      let name = rules.names.measures[measure.position]
      let isAlone =
        name.kind.isPercent && !traced.isConsulted(measure)
        && rules.plan.rules[position].condition.comparesWithConstant(measure)
        && !rules.givenMeasures(readBy: [position]).contains { rules.isCount($0) }
      return isAlone ? .brought : nil
    }
  }

  private static func origin(
    of measure: MeasureIndex,
    _ criterion: Criterion,
    _ rules: LintedRules,
    _ traced: TracedMeasures
  ) -> Origin? {
    switch traced.derivation(of: measure)?.method {
    case .change(let change)?:
      return change.isGuarded ? nil : .change(current: change.current, base: change.base)
    case .formula?:
      return rules.changeInDisguise(measure).map { .formula(current: $0.current, base: $0.base) }
    case nil:
      let isPercent = rules.names.measures[measure.position].kind.isPercent
      let isChange = isPercent && criterion.reachesBelowZero && !traced.isConsulted(measure)
      return isChange ? .brought : nil
    }
  }

  /// Candidates whose change rests on a small base, with the two counts: `'arson' (5 to 12)`.
  func touched(in assessment: LintedAssessment) -> [String] {
    let values = CandidateValues(assessment)
    switch origin {
    case .brought:
      return values.ranked.filter { !assessment.table[measure, $0.candidate].isNaN }
        .map { "'\($0.result.id)' (\($0.result.measures[measure.position].text))" }
    case .change(let current, let base), .formula(let current, let base):
      return values.ranked.compactMap { candidate, result in
        let counts = (assessment.table[current, candidate], assessment.table[base, candidate])
        guard counts.1 < Self.smallestBase, counts.0 != counts.1, !counts.0.isNaN else {
          return nil
        }
        let texts = (DisplayNumber.text(counts.1), DisplayNumber.text(counts.0))
        return "'\(result.id)' (\(texts.0) to \(texts.1), place \(result.place ?? 0))"
      }
    }
  }

  func finding(in rules: LintedRules, touching candidates: [String] = []) -> Finding {
    let name = rules.names.measures[measure.position]
    let reader = id(rules)
    return Finding(
      .baseTooSmall,
      .warning,
      message(name.id, reader) + touching(candidates),
      at: name.derivation?.location ?? name.location,
      hint: hint(rules),
      subjects: name.id == reader ? [reader] : [name.id, reader]
    )
  }

  private func id(_ rules: LintedRules) -> String {
    switch reader {
    case .criterion(let index): rules.names.criteria[index.position].id
    case .rule(let index): rules.names.rules[index.position].id
    }
  }

  private func message(_ measure: String, _ reader: String) -> String {
    switch (origin, self.reader) {
    case (.brought, .criterion):
      "'\(reader)' scores the change '\(measure)', of which candidates bring the percentage alone"
    case (.brought, .rule):
      "'\(reader)' acts on '\(measure)', of which candidates bring the percentage alone"
    case (_, .criterion): "'\(reader)' scores the change '\(measure)' however small its base"
    case (_, .rule): "'\(reader)' acts on the change '\(measure)' however small its base"
    }
  }

  private func touching(_ candidates: [String]) -> String {
    guard !candidates.isEmpty else {
      if case .brought = origin { return "" }
      return ": 3 to 11 counts as +266.7%"
    }
    let shown = candidates.prefix(QuotedNames.most).joined(separator: ", ")
    let rest = candidates.count - QuotedNames.most
    return ": \(shown)" + (rest > 0 ? " and \(rest) more" : "")
  }

  private func hint(_ rules: LintedRules) -> String {
    let unless = "'unless: base < 20 or not significant at 95%'"
    switch (origin, reader) {
    case (.change, _): return "write \(unless) below it"
    case (.formula(let current, let base), _):
      let names = [current, base].map { rules.names.measures[$0.position].id }
      return "write 'is: change(\(names.joined(separator: ", ")))' and \(unless)"
    case (.brought, .rule):
      return "bring the counts behind it, and let the rule look at one: 3 of 4 are 75% too"
    case (.brought, .criterion):
      return "bring both counts, and write 'is: change(CURRENT, BASE)' and \(unless)"
    }
  }
}

extension ChangeMethod {
  /// Whether what rests on a small base, or on chance, counts as no change.
  fileprivate var isGuarded: Bool { unless.map { BaseGuard($0, of: self).holds } ?? false }
}

extension Condition {
  /// Whether it compares a measure as it is with a number.
  fileprivate func comparesWithConstant(_ measure: MeasureIndex) -> Bool {
    atoms.contains { atom in
      guard case .compare(let left, _, let right) = atom else { return false }
      return left.steps == [.measure(measure)] && right.constant != nil
        || right.steps == [.measure(measure)] && left.constant != nil
    }
  }
}

extension LintedRules {
  /// Whether a measure is a number other than a percentage.
  fileprivate func isCount(_ measure: MeasureIndex) -> Bool {
    let kind = names.measures[measure.position].kind
    return kind.isNumber && !kind.isPercent
  }
}

extension Criterion {
  /// Whether figures below zero are scored apart, as those of a change are and those of a share cannot be.
  fileprivate var reachesBelowZero: Bool {
    switch kind {
    case .cuts(let cuts, _): cuts.contains { $0 < 0 }
    case .points(let line): line.inputs.contains { $0 < 0 }
    case .table, .judged, .yesNo, .place: false
    }
  }
}

extension LintedRules {
  /// The two counts of a formula that comes to their change, in per cent or as a share; `nil` for any
  /// other formula.
  ///
  /// It is tried on numbers, so that it does not matter how the formula is written: 12 from 10 is 20%.
  fileprivate func changeInDisguise(
    _ measure: MeasureIndex
  ) -> (current: MeasureIndex, base: MeasureIndex)? {
    let reads = names.measures[measure.position].derivation?.reads ?? []
    guard reads.count == 2 else { return nil }
    return [(reads[0], reads[1]), (reads[1], reads[0])].first { current, base in
      let trials = [(12.0, 10.0), (5.0, 20.0), (51.0, 50.0)]
      let results = trials.map { result(of: measure, [(current, $0.0), (base, $0.1)]) }
      return [1.0, 100.0].contains { unit in
        zip(trials, results).allSatisfy { trial, result in
          Tolerance.areEqual(result, unit * (trial.0 - trial.1) / trial.1)
        }
      }
    }
  }

  private func result(of measure: MeasureIndex, _ values: [(MeasureIndex, Double)]) -> Double {
    let derivations = plan.derivations.filter { $0.target == measure }
    var plan = plan
    plan.derivations = derivations
    var table = MeasureTable(measureCount: plan.measures.count, candidateCount: 1)
    for (index, value) in values { table[index, CandidateIndex(0)] = value }
    plan.derive(in: &table)
    return table[measure, CandidateIndex(0)]
  }
}

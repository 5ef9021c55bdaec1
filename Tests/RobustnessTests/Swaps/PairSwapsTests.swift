import Precedence
import RulesFile
import ScoringKernel
import TestSupport
import Testing

@testable import Robustness

/// The changes found on random rules, held against the engine: at the number or just beyond it the
/// two have changed places, and at no number that is nearer have they.
@Suite struct PairSwapsTests {
  private static let ids = ("c0", "c1")

  @Test(arguments: 0..<6)
  func `the engine confirms every change, and a scan finds none that is nearer`(_ seed: Int) throws
  {
    var rules = RandomRules(seed: UInt64(1000 + seed))
    let assessment = try rules.table(candidates: 3).assessment()
    guard let result = assessment.swaps("c0", "c1") else { return }
    let scan = try #require(EngineScan(assessment, result))
    for change in result.changes { try scan.check(change) }
  }
}

/// Puts numbers into the engine and compares what comes out with what was found.
private struct EngineScan {
  let rules: CheckedRules
  let trial: PlanTrial
  let pair: CandidatePair
  let candidates: [String]

  init?(_ assessment: Assessment, _ result: SwapResult) {
    guard let trial = PlanTrial(AssessmentRun(assessment)) else { return nil }
    self.trial = trial
    rules = assessment.rules.checked
    candidates = assessment.candidates
    pair = CandidatePair(
      ahead: CandidateIndex(candidates.firstIndex(of: result.ahead) ?? 0),
      behind: CandidateIndex(candidates.firstIndex(of: result.behind) ?? 0)
    )
  }

  func check(_ change: SingleChange) throws {
    let plan = try #require(lever(change.subject))
    let start = change.now ?? (change.levels.isEmpty ? 0 : nil)
    switch change.answer {
    case .swap(let at, let reaches):
      confirm(change, at, reaches, plan)
      if let start { scan(change, start, nearer: (at - start).magnitude, plan) }
    case .level(let at):
      let near = [at, at - beyond(at), at + beyond(at)]
      #expect(near.contains { order($0, plan) == .level }, "\(change)")
      scan(change, start ?? 0, nearer: .infinity, plan)
    case .impossible: scan(change, start ?? 0, nearer: .infinity, plan)
    case .missing: Issue.record("nothing stands for \(change)")
    }
  }

  private func confirm(
    _ change: SingleChange,
    _ at: Double,
    _ reaches: Bool,
    _ plan: (Double) -> PlanChange
  ) {
    #expect((order(at, plan) == .swapped) == reaches, "\(change)")
    if reaches { return }
    // Beyond a shallow crossing the two count as equal for a while.
    let steps = [1, 10, 100, 1000, 10_000].map { $0 * beyond(at) }
    let sides = steps.flatMap { [at - $0, at + $0] }
    #expect(sides.contains { order($0, plan) == .swapped }, "\(change)")
  }

  private func scan(
    _ change: SingleChange,
    _ start: Double,
    nearer distance: Double,
    _ plan: (Double) -> PlanChange
  ) {
    for value in values(change, start, distance) {
      guard (value - start).magnitude < distance * (1 - 1e-6) else { continue }
      #expect(order(value, plan) != .swapped, "\(value) is nearer: \(change)")
    }
  }

  private func values(_ change: SingleChange, _ start: Double, _ distance: Double) -> [Double] {
    if !change.levels.isEmpty {
      let first: Double = if case .judgement = change.subject { 1 } else { 0 }
      let all = change.levels.indices.map { first + Double($0) }
      return all.filter { $0 != change.now }
    }
    if change.isWhole {
      let reach = min(distance, 60)
      let low = max(0, (start - reach).rounded())
      return Array(stride(from: low, through: start + reach, by: 1))
    }
    let reach = distance.isFinite ? distance : max(1, start.magnitude) * 4
    let bounds = bounds(change)
    return (-12...12).map { start + reach * Double($0) / 12.37 }.filter { bounds.contains($0) }
  }

  /// What the number may be.
  private func bounds(_ change: SingleChange) -> ClosedRange<Double> {
    switch change.subject {
    case .weight: return 0...1e6
    case .measure, .judgement: return (change.unit.isEmpty ? -1e9 : 0)...1e9
    case .cut(let factor, let level):
      guard let (factor, position) = cut(factor, level),
        let line = CutLine(trial, factor: factor, cut: position)
      else { return 0...0 }
      return (line.floor ?? -1e9)...(line.ceiling ?? 1e9)
    }
  }

  private func beyond(_ value: Double) -> Double { max(1e-7 * value.magnitude, 1e-9) }

  private func order(_ value: Double, _ plan: (Double) -> PlanChange) -> PairOrder {
    var trial = trial
    return pair.order(trial.outcome(plan(value)))
  }

  private func lever(_ subject: SingleChange.Subject) -> ((Double) -> PlanChange)? {
    switch subject {
    case .weight(let group, let term):
      guard let group = rules.group(named: group) else { return nil }
      let terms = trial.plan.groups[group.position].terms
      let position = terms.firstIndex { rules.name(of: $0.factor) == term }
      return position.map { position in
        { value in
          var weights = terms.map(\.weight)
          weights[position] = value
          return .weights(group, weights)
        }
      }
    case .cut(let factor, let level):
      guard let (factor, position) = cut(factor, level) else { return nil }
      let line = CutLine(trial, factor: factor, cut: position)
      return line.map { line in { line.change(to: $0) } }
    case .measure(let measure, let candidate), .judgement(let measure, let candidate):
      guard let measure = rules.measure(named: measure),
        let candidate = candidates.firstIndex(of: candidate)
      else { return nil }
      return { .value(measure, CandidateIndex(candidate), $0) }
    }
  }

  /// The cut of which a level is on the upper side.
  private func cut(_ factor: String, _ level: String) -> (Factor, Int)? {
    if let group = rules.group(named: factor) {
      let names = rules.levels(of: .group(group)).map(\.name)
      return names.firstIndex(of: level).map { (.group(group), $0 - 1) }
    }
    guard let index = rules.criterion(named: factor),
      case .cuts(_, let isTurned) = trial.plan.criteria[index.position].kind
    else { return nil }
    let names = rules.levels(of: .criterion(index)).map(\.name)
    return names.firstIndex(of: level).map { level in
      (.criterion(index), isTurned ? names.count - 2 - level : level - 1)
    }
  }
}

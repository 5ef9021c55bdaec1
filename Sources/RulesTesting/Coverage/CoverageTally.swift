import Precedence
import RulesFile
import ScoringKernel

/// Counts in how many tests each thing of the rules is reached.
struct CoverageTally: Sendable {
  /// How many tests passed.
  private(set) var testCount = 0
  private var counts: [CoverageTarget: Int] = [:]

  /// Goes through the tests.
  ///
  /// - Parameters:
  ///   - outcomes: What came of them. Those that did not pass are passed over: what a test reaches
  ///     before it fails has not been shown to be right.
  ///   - rules: The rules that they were run by.
  init(_ outcomes: [TestOutcome], _ rules: CheckedRules) {
    let names = CoverageNames(rules)
    for outcome in outcomes where outcome.state.isPassed {
      testCount += 1
      guard let result = outcome.result else { continue }
      for target in Set(names.targets(of: result)) { counts[target, default: 0] += 1 }
    }
  }

  /// How many tests reach a thing.
  func count(_ target: CoverageTarget) -> Int { counts[target] ?? 0 }
}

extension TestOutcome.State {
  /// Whether everything was as the test expects, awaited or not.
  var isPassed: Bool { self == .passed || self == .passedUnexpectedly }
}

/// Finds the things of the rules in a result, which knows them by their names.
private struct CoverageNames {
  private let names: RulesNames
  private let plan: Plan
  private let rules: [String: RuleIndex]
  private let criteria: [String: CriterionIndex]
  private let groups: [String: GroupIndex]
  private let measures: [String: MeasureIndex]

  init(_ checked: CheckedRules) {
    names = checked.names
    plan = checked.plan
    rules = Self.indices(checked.names.rules.map(\.id), RuleIndex.init)
    criteria = Self.indices(checked.names.criteria.map(\.id), CriterionIndex.init)
    groups = Self.indices(checked.names.groups.map(\.id), GroupIndex.init)
    measures = Self.indices(checked.names.measures.map(\.id), MeasureIndex.init)
  }

  private static func indices<Index>(_ ids: [String], _ make: (Int) -> Index) -> [String: Index] {
    Dictionary(ids.enumerated().map { ($1, make($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything that the candidates of a result reach, some of it more than once.
  func targets(of result: AssessmentResult) -> [CoverageTarget] {
    let missing = result.missing.compactMap { measures[$0.measure].map(CoverageTarget.missing) }
    return (result.ranking + result.unranked).flatMap { targets(of: $0) } + missing
  }

  private func targets(of candidate: CandidateResult) -> [CoverageTarget] {
    let cell = candidate.cell.map { [CoverageTarget.cell(row: $0.row, column: $0.column)] }
    return candidate.rules.compactMap(target) + candidate.levels.compactMap(target)
      + candidate.levels.compactMap { stretch($0, candidate) }
      + candidate.groups.compactMap(target) + (cell ?? [])
  }

  private func target(_ rule: RuleResult) -> CoverageTarget? {
    guard let index = rules[rule.id] else { return nil }
    switch rule.state {
    case .fired: return .fires(index)
    case .nearlyFired, .notFired: return .staysOut(index)
    case .unknown: return nil
    }
  }

  private func target(_ level: LevelResult) -> CoverageTarget? {
    guard level.assumed == nil, let number = level.number, let index = criteria[level.id] else {
      return nil
    }
    return .level(.criterion(index), number - 1)
  }

  /// The stretch between points that a value lies on; the last one holds its end.
  private func stretch(_ level: LevelResult, _ candidate: CandidateResult) -> CoverageTarget? {
    guard level.assumed == nil, let index = criteria[level.id],
      case .points(let line) = plan.criteria[index.position].kind,
      let value = candidate.measures.first(where: { $0.id == level.measure })?.value,
      let first = line.inputs.first, let last = line.inputs.last, first <= value, value <= last
    else { return nil }
    let before = line.inputs.prefix { $0 <= value }.count - 1
    let pieces = line.inputs.count - 1
    return pieces > 0 ? .stretch(index, min(before, pieces - 1)) : nil
  }

  private func target(_ group: GroupResult) -> CoverageTarget? {
    guard let index = groups[group.id],
      let level = names.groups[index.position].levels.firstIndex(where: { $0.name == group.level })
    else { return nil }
    return .level(.group(index), level)
  }
}

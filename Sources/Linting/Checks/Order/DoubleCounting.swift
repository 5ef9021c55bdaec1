import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Criteria that are combined and count the same measure.
  static let doubleCounting = Check(.doubleCounting, .rules { DoubleCounting($0).findings })
}

/// Looks at every two criteria below one root for a measure that both count.
struct DoubleCounting {
  private let rules: LintedRules
  private let growths: [[Growth]]

  /// The most criteria that are looked at in pairs, and the most measures they may share.
  private static let most = (criteria: 200, measures: 500)

  init(_ rules: LintedRules) {
    self.rules = rules
    let plan = rules.plan
    growths =
      plan.criteria.count <= Self.most.criteria && plan.measures.count <= Self.most.measures
      ? plan.measures.indices.map { plan.growths(with: MeasureIndex($0)) } : []
  }

  /// What is counted twice, each pair of criteria once.
  var findings: [Finding] {
    guard !growths.isEmpty else { return [] }
    var seen: Set<[CriterionIndex]> = []
    var findings: [Finding] = []
    for root in OrderRoot.all(rules) {
      for (criterion, paths) in root.criteria where paths.count > 1 {
        guard seen.insert([criterion]).inserted else { continue }
        findings.append(twice(criterion, paths, root))
      }
      for (first, second) in root.pairs {
        guard let finding = pair(first, second, root) else { continue }
        if seen.insert([first, second]).inserted { findings.append(finding) }
      }
    }
    return findings
  }

  /// Whether two criteria count a measure twice.
  func areDependent(_ first: CriterionIndex, _ second: CriterionIndex) -> Bool {
    shared(first, second) != nil
  }

  private func measure(_ criterion: CriterionIndex) -> MeasureIndex {
    rules.plan.criteria[criterion.position].measure
  }

  /// The measure that both criteria count: one of their own if there is one.
  private func shared(_ first: CriterionIndex, _ second: CriterionIndex) -> MeasureIndex? {
    let (a, b) = (measure(first), measure(second))
    if a == b { return a }
    let others = rules.plan.measures.indices.map { MeasureIndex($0) }
    return ([a, b] + others).first { measure in
      growths.indices.contains(measure.position)
        && growths[measure.position][a.position].isGrowing
        && growths[measure.position][b.position].isGrowing
    }
  }

  private func pair(
    _ first: CriterionIndex,
    _ second: CriterionIndex,
    _ root: OrderRoot
  ) -> Finding? {
    guard let shared = shared(first, second) else { return nil }
    let names = rules.names
    let (one, other) = (names.criteria[first.position], names.criteria[second.position])
    let measure = names.measures[shared.position].id
    let grown = [first, second].map { self.measure($0) }.filter { $0 != shared }
      .map { names.measures[$0.position].id }
    return Finding(
      .doubleCounting,
      .warning,
      "'\(one.id)' and '\(other.id)' both count the measure '\(measure)', so it weighs twice in "
        + root.name,
      at: other.location,
      hint: Self.hint(grown, measure),
      related: [.init(message: "'\(one.id)' stands here", location: one.location)],
      subjects: [one.id, other.id]
    )
  }

  private static func hint(_ grown: [String], _ measure: String) -> String {
    guard !grown.isEmpty else { return "keep one of them, or let them read different measures" }
    let verb = grown.count == 1 ? "grows" : "grow"
    return "\(QuotedNames.text(grown)) \(verb) with '\(measure)': divide it by '\(measure)', "
      + "or keep one of the two criteria"
  }

  private func twice(
    _ criterion: CriterionIndex,
    _ paths: [[GroupIndex]],
    _ root: OrderRoot
  ) -> Finding {
    let name = rules.names.criteria[criterion.position]
    var ways: [String] = []
    for path in paths {
      guard let group = path.last.map({ rules.names.groups[$0.position].id }) else { continue }
      if !ways.contains(group) { ways.append(group) }
    }
    return Finding(
      .doubleCounting,
      .warning,
      "'\(name.id)' enters \(root.name) \(paths.count == 2 ? "twice" : "\(paths.count) times")"
        + (ways.isEmpty ? "" : ", by \(QuotedNames.text(ways))"),
      at: name.location,
      hint: "leave it in one group and give it the weight it is meant to have",
      subjects: [name.id]
    )
  }
}

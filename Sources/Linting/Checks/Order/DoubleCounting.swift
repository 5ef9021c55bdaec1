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
  private let shared: SharedMeasures

  init(_ rules: LintedRules) {
    self.rules = rules
    shared = SharedMeasures(rules)
  }

  /// What is counted twice, each pair of criteria once.
  var findings: [Finding] {
    guard shared.isLookedAt else { return [] }
    var seen: Set<[CriterionIndex]> = []
    var findings: [Finding] = []
    for root in OrderRoot.all(rules) {
      for entry in root.entries where entry.times > 1 {
        guard seen.insert([entry.criterion]).inserted else { continue }
        findings.append(twice(entry, root))
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
    shared.measure(of: first, second) != nil
  }

  private func pair(
    _ first: CriterionIndex,
    _ second: CriterionIndex,
    _ root: OrderRoot
  ) -> Finding? {
    let opposed = shared.opposedMeasure(of: first, second)
    guard let measure = opposed ?? shared.measure(of: first, second) else { return nil }
    let names = rules.names
    let (one, other) = (names.criteria[first.position], names.criteria[second.position])
    let effect =
      opposed == nil
      ? "so it weighs twice in \(root.name)"
      : "one as more serious and one as less, so in \(root.name) they work against each other"
    return Finding(
      .doubleCounting,
      .warning,
      "'\(one.id)' and '\(other.id)' both count the measure '\(names.measures[measure.position].id)'"
        + ", \(effect)",
      at: other.location,
      hint: hint([first, second].map { rules.plan.criteria[$0.position].measure }, measure),
      related: [.init(message: "'\(one.id)' stands here", location: one.location)],
      subjects: [one.id, other.id]
    )
  }

  /// What to do about measures that count another.
  private func hint(_ measures: [MeasureIndex], _ shared: MeasureIndex) -> String {
    let grown = measures.filter { $0 != shared }
    guard !grown.isEmpty else { return "keep one of them, or let them read different measures" }
    let name = rules.names.measures[shared.position].id
    let growths = grown.map { self.shared.growth(of: $0, with: shared) }
    let names = QuotedNames.text(grown.map { rules.names.measures[$0.position].id })
    let isOne = grown.count == 1
    guard growths.allSatisfy({ $0.direction == .up }) else {
      return "\(names) \(isOne ? "depends" : "depend") on '\(name)': keep one of the two criteria"
    }
    // What is left of a difference once it is divided grows all the same.
    let mayBeDivided = growths.allSatisfy(\.isPositive)
    return "\(names) \(isOne ? "grows" : "grow") with '\(name)': "
      + (mayBeDivided ? "divide \(isOne ? "it" : "them") by '\(name)', or " : "")
      + "keep one of the two criteria"
  }

  private func twice(_ entry: OrderRoot.Entry, _ root: OrderRoot) -> Finding {
    let name = rules.names.criteria[entry.criterion.position]
    let ways = entry.holders.map { rules.names.groups[$0.position].id }
    let times =
      switch entry.times {
      case 2: "twice"
      case OrderRoot.mostTimes...: "many times"
      default: "\(entry.times) times"
      }
    return Finding(
      .doubleCounting,
      .warning,
      "'\(name.id)' enters \(root.name) \(times)"
        + (ways.isEmpty ? "" : ", by \(QuotedNames.text(ways))"),
      at: name.location,
      hint: "leave it in one group and give it the weight it is meant to have",
      subjects: [name.id]
    )
  }
}

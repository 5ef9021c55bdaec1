import RulesFile
import ScoringKernel

/// Rules that decide by the same one or two things and have effects of the same kind: a table, written
/// as rules.
struct RuleFamily {
  /// The fewest rules that make a table.
  static let fewest = 3
  /// The most rules of a table that are looked at.
  private static let mostRules = 40

  /// The rules, in the order of the file.
  let rules: [Int]
  let space: ConditionSpace
  /// Where each rule fires.
  let boxes: [Boxes]

  /// The tables among the rules of a file.
  static func all(_ linted: LintedRules) -> [RuleFamily] {
    var kinds: [Kind] = []
    var members: [[Int]] = []
    for rule in linted.plan.rules.indices.prefix(200) {
      guard let kind = Kind(linted, rule) else { continue }
      if let index = kinds.firstIndex(of: kind) {
        members[index].append(rule)
      } else {
        kinds.append(kind)
        members.append([rule])
      }
    }
    return members.compactMap { RuleFamily($0, linted) }
  }

  private init?(_ rules: [Int], _ linted: LintedRules) {
    guard (Self.fewest...Self.mostRules).contains(rules.count) else { return nil }
    let conditions = rules.map { linted.plan.rules[$0].condition }
    guard let space = ConditionSpace(conditions, linted) else { return nil }
    let boxes = conditions.compactMap { space.boxes($0) }
    guard boxes.count == rules.count, !boxes.contains(where: \.isEmpty) else { return nil }
    self.rules = rules
    self.space = space
    self.boxes = boxes
  }

  /// The pairs of rules that fire for common candidates, and where.
  var overlaps: [(first: Int, second: Int, common: Boxes)] {
    boxes.indices.flatMap { first in
      boxes.indices.dropFirst(first + 1).compactMap { second in
        guard let common = boxes[first].and(boxes[second]), !common.isEmpty else { return nil }
        return (first, second, common)
      }
    }
  }

  /// What no rule covers, between what they do cover; `nil` if it takes too many boxes.
  ///
  /// Of a number that is what lies between its least and its greatest value covered, of the levels or
  /// categories of a second thing those that any rule names.
  var gap: Boxes? {
    var frame = space.whole
    for aspect in frame.indices {
      let covered = boxes.flatMap(\.boxes).reduce(0 as UInt64) { $0 | $1[aspect] }
      frame[aspect] = space.cells[aspect].between(covered)
    }
    var rest: Boxes? = Boxes(frame)
    for box in boxes { rest = rest?.without(box) }
    return rest
  }

  /// By what a rule decides, and what it does.
  private struct Kind: Equatable {
    let aspects: [Aspect]
    let effects: [String]

    init?(_ linted: LintedRules, _ rule: Int) {
      let plan = linted.plan
      var aspects: [Aspect] = []
      for atom in plan.rules[rule].condition.atoms.prefix(50) {
        guard case .test(let test) = atom.reading(plan) else { return nil }
        switch test.aspect {
        case .measure, .level: if !aspects.contains(test.aspect) { aspects.append(test.aspect) }
        case .base, .probability, .number, .difference: return nil
        }
      }
      guard (1...2).contains(aspects.count) else { return nil }
      self.aspects = aspects.sorted { $0.order < $1.order }
      effects = plan.rules[rule].effects.map(\.kind).sorted()
    }
  }
}

extension ValueCells {
  /// The pieces from the least to the greatest of some, or these themselves where they are choices.
  fileprivate func between(_ covered: UInt64) -> UInt64 {
    guard case .numbers = values, covered & possible != 0 else { return covered & possible }
    let some = covered & possible
    let low = some.trailingZeroBitCount
    let high = 63 - some.leadingZeroBitCount
    return (low...high).reduce(0) { $0 | 1 << UInt64($1) }
  }
}

extension Aspect {
  /// A place in an order of measures and levels.
  fileprivate var order: Int {
    switch self {
    case .measure(let index): index.position
    case .level(.criterion(let index)): 1_000_000 + index.position
    case .level(.group(let index)): 2_000_000 + index.position
    case .base, .probability, .number, .difference: 3_000_000
    }
  }
}

extension Rule.Effect {
  /// What kind of effect it is, whatever its size.
  fileprivate var kind: String {
    switch self {
    case .move(.down, let steps): steps > 0 ? "raise down" : "lower down"
    case .move(.across, let steps): steps > 0 ? "raise across" : "lower across"
    case .ratingAtLeast: "at least"
    case .ratingAtMost: "at most"
    case .keep: "keep"
    case .leaveOut: "leave out"
    case .monitor: "monitor"
    case .flag: "flag"
    }
  }
}

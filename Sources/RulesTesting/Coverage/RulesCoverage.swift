public import Diagnostics
public import Precedence
import RulesFile

/// How much of a rules file its tests reach, and what no test reaches.
///
/// A thing is reached when a test that passed reaches it, on the way as much as at the end: a
/// candidate with a volume of 600 reaches the level that 600 has, and the cell of the matrix that it
/// lands in. A level that was only assumed because a value is missing is not reached.
///
/// For example, tests that reach 7 of the 10 levels of two criteria, and nothing else of rules that
/// have nothing else, cover 70%.
public struct RulesCoverage: Sendable {
  /// What is counted apart from the rest.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Rules, each as soon as it fires in a test.
    case rulesThatFire = "rules that fire"
    /// Rules, each as soon as it does not fire in a test that tries it.
    case rulesThatDoNot = "rules that do not fire"
    /// The levels of criteria.
    case criterionLevels = "levels of criteria"
    /// The levels of groups, before any rule moved them.
    case groupLevels = "levels of groups"
    /// The stretches between two points of a criterion that scores by points.
    case stretches = "stretches between points"
    /// The cells of the matrix, after rules moved candidates in it: it is that cell which rates them.
    case cells = "cells of the matrix"
    /// Measures that a criterion reads and that may be missing, each as soon as it is missing in a
    /// test.
    case missingValues = "missing values"
  }

  /// One thing that a test can reach.
  public struct Item: Sendable, Hashable {
    /// What sort of thing it is.
    public let kind: Kind
    /// What it is: `the level 'Very high' of 'harm'`.
    public let name: String
    /// How many tests that passed reach it.
    public let testCount: Int
    /// Whether anything can reach it.
    ///
    /// A level of a group, or a cell, that no combination of levels leads to does not count against
    /// the tests; it is still true where that cannot be worked out.
    public let isReachable: Bool
    /// That no test reaches it, in a sentence without its full stop: `no test reaches the level 'Very
    /// high' of 'harm'`.
    public let gap: String
    /// What to give in a test to reach it; `nil` if that cannot be said.
    public let hint: String?
    /// Where it stands in the rules file.
    public let location: Location

    /// Whether a test that passed reaches it.
    public var isReached: Bool { testCount > 0 }
    /// Whether it counts: it can be reached, or has been.
    public var isCounted: Bool { isReachable || isReached }
  }

  /// Everything that a test can reach: rules, levels, stretches between points, cells and missing
  /// values, each in the order of the rules file.
  public let items: [Item]
  /// How many tests passed, so that what they reach counts.
  public let testCount: Int
  /// Whether all combinations of levels were looked at; if not, nothing is called out of reach.
  public let isReachKnown: Bool

  /// Counts what tests reach.
  ///
  /// - Parameters:
  ///   - outcomes: What came of the tests; only those that passed count.
  ///   - rules: The rules that they were run by.
  /// - Complexity: Linear in the tests and in the combinations of levels, of which at most 100,000 are
  ///   tried.
  public init(_ outcomes: [TestOutcome], of rules: Rules) {
    let tally = CoverageTally(outcomes, rules.checked)
    let reach = ScaleReach(rules.checked)
    let wording = CoverageWording(rules, reach)
    items = rules.checked.plan.coverageTargets.map { target in
      wording.item(target, testCount: tally.count(target))
    }
    testCount = tally.testCount
    isReachKnown = reach.isComplete
  }

  /// How much of what counts is reached, 0...1; 1 if there is nothing to reach.
  public var share: Double { Self.share(of: items) }

  /// What no test reaches although it can be reached, in the order of ``items``.
  public var gaps: [Item] { items.filter { $0.isReachable && !$0.isReached } }

  /// What nothing can reach.
  public var outOfReach: [Item] { items.filter { !$0.isCounted } }

  /// Whether the tests reach at least so much.
  ///
  /// - Parameter percent: In per cent, 0 to 100.
  /// - Returns: Whether they do; the share is not rounded first, so 89.96 is not 90.
  public func reaches(percent: Double) -> Bool {
    let counted = items.filter(\.isCounted)
    let reached = counted.count(where: \.isReached)
    return Double(reached) * 100 >= percent * Double(counted.count)
  }

  /// What is reached of one kind, and of how many; things that nothing can reach are left out.
  public func count(of kind: Kind) -> (reached: Int, counted: Int) {
    let counted = items.filter { $0.kind == kind && $0.isCounted }
    return (counted.count(where: \.isReached), counted.count)
  }

  private static func share(of items: [Item]) -> Double {
    let counted = items.filter(\.isCounted)
    guard !counted.isEmpty else { return 1 }
    return Double(counted.count(where: \.isReached)) / Double(counted.count)
  }
}

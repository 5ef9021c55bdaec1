public import Diagnostics
public import Precedence

/// Which small changes of the rules the tests beside them notice.
///
/// Every cut, weight, score, number, comparison, effect and cell is changed a little, one at a time,
/// and the tests that passed are run again. A change that no test notices is one that a slip of the
/// hand could make as well.
///
/// Source: DeMillo, R. A., Lipton, R. J. and Sayward, F. G. (1978) Hints on test data selection: help
/// for the practicing programmer, Computer 11(4) 34-41, for the idea; what is changed and how far is
/// this project's.
public struct RulesMutation: Sendable {
  /// How many changes are tried at most.
  public static let limit = 20_000

  /// One thing of the rules, changed a little.
  public struct Change: Sendable, Hashable {
    /// What is changed: `cut of 'volume'`.
    public let subject: String
    /// What stands there: `250`.
    public let before: String
    /// What was put there instead: `275`.
    public let after: String
    /// The first test that no longer passes; `nil` if every one does.
    public let noticedBy: String?
    /// Where it stands in the rules file.
    public let location: Location
  }

  /// Every change that was tried, in the order of the rules file.
  public let changes: [Change]
  /// How many changes were not tried because there are so many.
  public let untried: Int
  /// How many tests passed by the rules as they are; others can notice nothing.
  public let testCount: Int

  /// Changes the rules, one thing at a time, and runs the tests.
  ///
  /// - Parameters:
  ///   - tests: The tests.
  ///   - rules: The rules.
  ///   - progress: Told how much is done, 0 to 1, after every change.
  /// - Complexity: Linear in the changes times the tests.
  public init(
    _ tests: RulesTests,
    of rules: Rules,
    progress: (Double) -> Void = { _ in }
  ) {
    let notices = tests.outcomes(by: rules).compactMap { TestNotice($0, rules.checked) }
    let mutants = MutantMaking(rules.checked, scoresExpected: tests.scoresExpected).all()
    testCount = notices.count
    untried = max(0, mutants.count - Self.limit)
    let tried = mutants.prefix(Self.limit)
    changes = tried.enumerated().map { position, mutant in
      defer { progress(Double(position + 1) / Double(tried.count)) }
      let changed = mutant.rules(rules)
      return Change(
        subject: mutant.subject,
        before: mutant.before,
        after: mutant.after,
        noticedBy: notices.first { $0.notices(changed) }?.test.name,
        location: mutant.location
      )
    }
  }

  /// The changes that no test noticed.
  public var unnoticed: [Change] { changes.filter { $0.noticedBy == nil } }

  /// The share of the changes that a test noticed, 0...1; 1 if there was nothing to change.
  public var score: Double {
    guard !changes.isEmpty else { return 1 }
    return Double(changes.count - unnoticed.count) / Double(changes.count)
  }
}

extension RulesTests {
  /// The criteria and groups whose numbers are expected.
  fileprivate var scoresExpected: Set<String> {
    Set(
      tests.flatMap(\.expectations).compactMap { expectation in
        guard case .number(_, let factor, _) = expectation.subject else { return nil }
        return factor
      }
    )
  }
}

import Precedence
import Robustness

/// How firm one part of a ranking is: the first place, the shortlist or the rest of the order.
struct Firmness: Sendable {
  /// What weights can do to it.
  enum Weights: Sendable, Hashable {
    /// Nothing, however many of a group are changed; and how many groups there are.
    case any(groups: Int)
    /// Nothing as long as only one is changed.
    case anySingle
    /// Some single weight can change it.
    case fragile
  }

  let subject: Brink.Subject
  /// `nil` if nothing is weighed.
  let weights: Weights?
  /// The ends of single weights, the nearest first.
  let weightBrinks: [Brink]
  /// The ends of single cuts, the nearest first.
  let cutBrinks: [Brink]
  /// Whether there are cuts and none of them can change it.
  let isFirmAgainstCuts: Bool
  /// The least change of several weights, where no single one is enough and one is known.
  let several: LeastChange?

  /// - Parameters:
  ///   - subject: The part of the ranking.
  ///   - result: How firm all of it is.
  ///   - told: Ends that have been told of already and are left out.
  init(_ subject: Brink.Subject, _ result: SensitivityResult, told: Set<Brink.Key> = []) {
    self.subject = subject
    let brinks = Brink.weights(result, subject)
    weightBrinks = brinks.filter { !told.contains($0.key) }
    let cuts = Brink.cuts(result, subject)
    cutBrinks = cuts.filter { !told.contains($0.key) }
    isFirmAgainstCuts = cuts.isEmpty && !result.thresholds.isEmpty
    let changes = result.leastChanges.filter { $0.target == subject.target }
    weights = Self.weights(result, brinks, changes)
    several = weights == .anySingle ? Self.smallest(changes) : nil
  }

  /// Whether no single weight or cut changes it.
  var isFirm: Bool { weightBrinks.isEmpty && cutBrinks.isEmpty }

  private static func weights(
    _ result: SensitivityResult,
    _ brinks: [Brink],
    _ changes: [LeastChange]
  ) -> Weights? {
    guard !result.weights.isEmpty else { return nil }
    guard brinks.isEmpty else { return .fragile }
    let groups = Set(result.weights.map(\.group)).count
    let known = Set(changes.filter { $0.answer == .impossible }.map(\.group)).count
    return known >= groups ? .any(groups: groups) : .anySingle
  }

  private static func smallest(_ changes: [LeastChange]) -> LeastChange? {
    changes.filter { $0.distance == .total && $0.size != nil }
      .min { ($0.size ?? .infinity) < ($1.size ?? .infinity) }
  }
}

extension Brink.Subject {
  /// What the least change is to change; `nil` for the order, which none is worked out for.
  fileprivate var target: LeastChange.Target? {
    switch self {
    case .first: .first
    case .shortlist: .shortlist
    case .order: nil
    }
  }
}

extension LeastChange {
  /// How much would have to change; `nil` if nothing does, or nobody knows.
  var size: Double? { if case .change(let size, _, _) = answer { size } else { nil } }

  /// The shares now and then; empty if nothing would do.
  var shares: [Share] { if case .change(_, let shares, _) = answer { shares } else { [] } }
}

import RulesFile
import ScoringKernel

/// The places of very many candidates, without the account of how they came about.
///
/// For a ranking of every street or output area, where an ``AssessmentResult`` for each would be too
/// much: a million candidates on eight criteria take about a tenth of a second.
public struct BulkRanking: Sendable {
  /// The candidates by their position in the input, the most serious first.
  public let order: [Int]
  /// The place of each candidate, from 1, equal ones sharing the better place; 0 for one that a rule
  /// leaves out or that has nothing to be ranked by.
  public let places: [Int]
}

extension Rules {
  /// Ranks candidates that are given as columns of numbers.
  ///
  /// - Parameters:
  ///   - columns: A column for each of ``measures``, in that order, all of one length; NaN where a
  ///     value is missing. Levels count from 1, yes is 1 and no is 0.
  ///   - tasks: How many ranges of candidates to score at the same time; the result does not depend
  ///     on it. More than one pays where rules or changes make the scoring dear; bands and weighted
  ///     means alone are done before the ranges are joined again.
  /// - Returns: `nil` if the number of columns is not that of ``measures`` or their lengths differ,
  ///   or if rules that cannot both be followed fired for one candidate.
  /// - Complexity: Linear in candidates times the size of the rules, as a rule.
  public func places(of columns: [[Double]], tasks: Int = 1) async -> BulkRanking? {
    guard let table = table(columns), let evaluator = try? Evaluator(checked.plan) else {
      return nil
    }
    let count = table.candidateCount
    let size = max(1, (count + max(1, tasks) - 1) / max(1, tasks))
    let ranges = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    let cards = await withTaskGroup(of: (Int, Scorecard).self) { group in
      for (index, range) in ranges.enumerated() {
        group.addTask {
          var own = evaluator
          return (index, own.scorecard(table, range: range, detail: .keys))
        }
      }
      var cards: [(Int, Scorecard)] = []
      for await card in group { cards.append(card) }
      return cards.sorted { $0.0 < $1.0 }.map(\.1)
    }
    guard count > 0 else { return BulkRanking(order: [], places: []) }
    guard let card = Scorecard.joined(cards) else { return nil }
    guard card.contradictions.isEmpty else { return nil }
    let isRanked = (0..<count).map { card.standings[$0] != .leftOut && !card.keys[$0].isNaN }
    let placing = Placing(keys: card.keys, count: count, isRanked: isRanked)
    // A closure, not a key path: over a million candidates that is a third of the whole.
    return BulkRanking(order: placing.order.map { $0.position }, places: placing.places)
  }

  private func table(_ columns: [[Double]]) -> MeasureTable? {
    let names = checked.names.measures
    guard columns.count == measures.count else { return nil }
    let count = columns.first?.count ?? 0
    var given = columns[...]
    let missing = [Double](repeating: .nan, count: count)
    let all = names.map { $0.derivation == nil ? given.removeFirst() : missing }
    guard var table = MeasureTable(columns: all) else { return nil }
    checked.plan.derive(in: &table)
    return table
  }
}

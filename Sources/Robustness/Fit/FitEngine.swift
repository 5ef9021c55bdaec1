import Precedence
import ScoringKernel

/// Asks the engine what the candidates come to at given shares and judged levels.
struct FitEngine: Sendable {
  let plan: Plan
  let judgements: FitJudgements
  /// The measures as known now.
  let table: MeasureTable
  /// The candidates of the order, the first one first.
  let listed: [CandidateIndex]
  private let space: WeightSpace
  private let tables: [MeasureTable]
  private var evaluator: Evaluator
  private var card: Scorecard

  /// What the engine makes of each candidate at one option.
  struct Reading: Sendable, Hashable {
    /// The rating of each candidate of the order; -1 for none.
    var ratings: [Int]
    /// Whether each can be ranked.
    var isRanked: [Bool]
    /// Whether a candidate that is not part of the order would be ranked.
    var hasOthers: Bool
  }

  /// Fails if the plan cannot be run.
  init?(
    _ run: AssessmentRun,
    _ listed: [CandidateIndex],
    _ space: WeightSpace,
    _ judgements: FitJudgements
  ) {
    guard var evaluator = try? Evaluator(run.plan) else { return nil }
    plan = run.plan
    table = run.table
    self.listed = listed
    self.space = space
    self.judgements = judgements
    var tables: [MeasureTable] = []
    for option in 0..<judgements.optionCount {
      var changed = table
      for candidate in listed {
        judgements.put(option, for: candidate, in: &changed, run.plan)
      }
      tables.append(changed)
    }
    self.tables = tables
    card = evaluator.scorecard(table)
    self.evaluator = evaluator
  }

  /// Whether what one candidate is judged to be can move another's score.
  var isSetDependent: Bool {
    plan.criteria.contains { criterion in
      guard case .place = criterion.kind else { return false }
      let first = tables.first?.columns[criterion.measure.position] ?? []
      return tables.contains { table in
        !zip(table.columns[criterion.measure.position], first).allSatisfy {
          $0 == $1 || ($0.isNaN && $1.isNaN)
        }
      }
    }
  }

  /// The card of all candidates with everybody at one option, weights as last set.
  mutating func card(option: Int) -> Scorecard {
    evaluator.score(tables[option], into: &card)
    return card
  }

  /// The readings of all options at given shares.
  mutating func readings(at shares: [Double]) -> [Reading] {
    guard setShares(shares) else { return [] }
    return tables.indices.map { reading(card(option: $0)) }
  }

  /// The place of each candidate at given shares and options, 0 for one that is not ranked.
  ///
  /// - Parameters:
  ///   - shares: The share of each term.
  ///   - options: An option for each candidate of the order; `nil` for the levels as judged.
  /// - Returns: The places; `nil` if rules contradict each other.
  mutating func places(at shares: [Double], options: [Int]?) -> [Int]? {
    guard setShares(shares) else { return nil }
    return places(in: options.map(table) ?? table)
  }

  /// The places with weights as last set.
  mutating func places(in table: MeasureTable) -> [Int]? {
    evaluator.score(table, into: &card)
    guard card.contradictions.isEmpty else { return nil }
    return Placing(keys: card.keys, count: card.rowCount, isRanked: isRanked(card)).places
  }

  /// The keys of a candidate as last scored, the first one first.
  func key(_ index: Int, _ candidate: CandidateIndex) -> Double {
    card.keys[card.entry(index, candidate)]
  }

  /// The measures with an option for each candidate of the order.
  func table(_ options: [Int]) -> MeasureTable {
    var changed = table
    for (candidate, option) in zip(listed, options) {
      judgements.put(option, for: candidate, in: &changed, plan)
    }
    return changed
  }

  /// Sets the weights of all groups to shares; false if they make no sense.
  mutating func setShares(_ shares: [Double]) -> Bool {
    for block in space.blocks {
      // Whatever is raised goes first, so that the weights never come to nothing on the way.
      let order = block.unknowns.sorted { shares[$0] > shares[$1] }
      for unknown in order {
        let term = unknown - block.unknowns.lowerBound
        do throws(PlanFault) {
          try evaluator.setWeight(shares[unknown], of: term, in: block.group)
        } catch {
          return false
        }
      }
    }
    return true
  }

  private func reading(_ card: Scorecard) -> Reading {
    let ranked = isRanked(card)
    let odd = Set(card.contradictions.map(\.candidate))
    let own = Set(listed)
    return Reading(
      ratings: listed.map { card.cells[card.entry(0, $0)].rating },
      isRanked: listed.map { ranked[$0.position] && !odd.contains($0) },
      hasOthers: ranked.indices.contains { row in
        let candidate = CandidateIndex(row)
        return !own.contains(candidate) && (ranked[row] || odd.contains(candidate))
      }
    )
  }

  private func isRanked(_ card: Scorecard) -> [Bool] {
    (0..<card.rowCount).map { row in
      card.standings[row] != .leftOut && !card.keys[card.entry(0, CandidateIndex(row))].isNaN
    }
  }
}

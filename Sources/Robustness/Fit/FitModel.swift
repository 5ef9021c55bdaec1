import Precedence
import RulesFile
import ScoringKernel

/// A stated order as conditions on weights and judged levels.
struct FitModel: Sendable {
  /// One thing that the order says of two candidates, by their positions in it; `ahead` is the first.
  struct Statement: Sendable, Hashable {
    let ahead: Int
    let behind: Int
    let isLevel: Bool
  }

  /// What the keys say of two candidates.
  enum Comparison: Sendable, Hashable {
    case ahead
    case behind
    case level
    /// It is for the weights to say: the first is ahead where the form is above 0.
    case open(LinearForm)
  }

  let space: WeightSpace
  let rules: CheckedRules
  let engine: FitEngine
  /// What each unknown is: the group and its term.
  let order: StatedOrder
  /// The tier of each candidate of the order.
  let tiers: [Int]
  /// The forms of each group whose level matters less each of its cuts, for every candidate of the
  /// assessment and option; those that no weight can move left out.
  let cutForms: [LinearForm]
  /// The keys ahead of the rating, and those behind it; without a rating all are behind it.
  private let keys: (before: [[Entry]], after: [[Entry]])
  /// Whether the rating is one of the keys.
  let isRated: Bool

  /// The number of one key for one candidate and option.
  private enum Entry: Sendable {
    case number(Double)
    case form(LinearForm)
  }

  var candidateCount: Int { tiers.count }
  var optionCount: Int { engine.judgements.optionCount }

  init(
    _ order: StatedOrder,
    _ free: [GroupIndex],
    _ judgements: FitJudgements,
    _ assessment: Assessment
  ) throws(FitFault) {
    let run = AssessmentRun(assessment)
    rules = assessment.rules.checked
    self.order = order
    let positions = Dictionary(
      zip(assessment.candidates, assessment.candidates.indices),
      uniquingKeysWith: { first, _ in first }
    )
    var listed: [CandidateIndex] = []
    var tiers: [Int] = []
    for (tier, ids) in order.tiers.enumerated() {
      for id in ids {
        guard let position = positions[id] else { throw FitFault("there is no candidate '\(id)'") }
        listed.append(CandidateIndex(position))
        tiers.append(tier)
      }
    }
    self.tiers = tiers
    let reach = WeightReach(run.plan)
    space = try WeightSpace(free, reach, rules)
    guard var engine = FitEngine(run, listed, space, judgements) else {
      throw FitFault("the assessment has no ranking")
    }
    guard !engine.isSetDependent else {
      throw FitFault(
        "a criterion goes by places among the candidates, so levels judged of one would move others"
      )
    }
    let forms = ScoreForms(space, rules)
    let cards = (0..<judgements.optionCount).map { engine.card(option: $0) }
    self.engine = engine
    cutForms = try Self.cuts(reach.levelled, forms, cards)
    let all = run.plan.ranking.keys + run.plan.ranking.tieBreaks
    let rated = all.firstIndex { $0.source == .rating }
    isRated = rated != nil
    var entries: [[Entry]] = []
    for (index, key) in all.enumerated() where index != rated {
      entries.append(try Self.entries(index, key, forms, cards, listed))
    }
    let split = rated ?? 0
    keys = (Array(entries[..<split]), Array(entries[split...]))
  }

  /// The neighbours in the order, which say all that it says.
  var neighbours: [Statement] { (1..<max(1, candidateCount)).map { statement($0 - 1, $0) } }

  /// Every pair of the order.
  var pairs: [Statement] {
    (0..<candidateCount).flatMap { first in
      ((first + 1)..<max(first + 1, candidateCount)).map { statement(first, $0) }
    }
  }

  private func statement(_ ahead: Int, _ behind: Int) -> Statement {
    Statement(ahead: ahead, behind: behind, isLevel: tiers[ahead] == tiers[behind])
  }

  /// What the order says of two candidates, by their ids.
  func named(_ statement: Statement) -> OrderStatement {
    let ids = order.tiers.flatMap { $0 }
    return OrderStatement(
      ahead: ids[statement.ahead],
      behind: ids[statement.behind],
      isLevel: statement.isLevel
    )
  }

  /// What the keys before the rating, or those after it, say of two candidates at given options.
  ///
  /// A number that no weight can move decides by itself; where all are level, so are the two.
  func comparison(
    _ first: (candidate: Int, option: Int),
    _ second: (candidate: Int, option: Int),
    beforeRating: Bool
  ) -> Comparison {
    for entries in beforeRating ? keys.before : keys.after {
      let found = compare(entries[index(first)], entries[index(second)])
      if found != .level { return found }
    }
    return .level
  }

  /// Every form that has to be 0 for two candidates to be level; `nil` if they cannot be.
  func levelling(
    _ first: (candidate: Int, option: Int),
    _ second: (candidate: Int, option: Int)
  ) -> [LinearForm]? {
    var forms: [LinearForm] = []
    for entries in keys.before + keys.after {
      switch compare(entries[index(first)], entries[index(second)]) {
      case .level: continue
      case .open(let form): forms.append(form)
      case .ahead, .behind: return nil
      }
    }
    return forms
  }

  private func index(_ entry: (candidate: Int, option: Int)) -> Int {
    entry.candidate * optionCount + entry.option
  }

  private func compare(_ left: Entry, _ right: Entry) -> Comparison {
    switch (left, right) {
    case (.number(let a), .number(let b)):
      let (a, b) = (a.isNaN ? -.infinity : a, b.isNaN ? -.infinity : b)
      return Tolerance.areEqual(a, b) ? .level : a > b ? .ahead : .behind
    // A number beside a form is a missing one: forms have numbers for all others.
    case (.form, .number): return .ahead
    case (.number, .form): return .behind
    case (.form(let a), .form(let b)):
      let form = (a - b).cleaned(scale: max(a.magnitude, b.magnitude))
      return form.isZero ? .level : .open(form)
    }
  }

  private static func entries(
    _ index: Int,
    _ key: RankingPlan.Key,
    _ forms: ScoreForms,
    _ cards: [Scorecard],
    _ listed: [CandidateIndex]
  ) throws(FitFault) -> [Entry] {
    var entries: [Entry] = []
    for candidate in listed {
      for card in cards {
        guard case .factor(let factor) = key.source, forms.depends(factor) else {
          entries.append(.number(card.keys[card.entry(index, candidate)]))
          continue
        }
        let form = try forms.form(factor) { card.number(of: $0, candidate) }
        entries.append(form.map { .form(key.isLowestFirst ? $0 * -1 : $0) } ?? .number(.nan))
      }
    }
    return entries
  }

  private static func cuts(
    _ levelled: [GroupIndex],
    _ forms: ScoreForms,
    _ cards: [Scorecard]
  ) throws(FitFault) -> [LinearForm] {
    var found: [LinearForm] = []
    var seen: Set<LinearForm> = []
    for group in levelled where forms.depends(.group(group)) {
      for cut in 0..<forms.cutCount(of: group) {
        let cutForm = try forms.cut(cut, of: group)
        for row in 0..<(cards.first?.rowCount ?? 0) {
          for card in cards {
            let form = try forms.form(.group(group)) { card.number(of: $0, CandidateIndex(row)) }
            guard let form else { continue }
            let less = (form - cutForm).cleaned(scale: max(form.magnitude, cutForm.magnitude))
            guard !less.isZero, seen.insert(less).inserted else { continue }
            found.append(less)
          }
        }
      }
    }
    return found
  }
}

extension Scorecard {
  /// The score of a criterion, or the number of a group.
  fileprivate func number(of factor: Factor, _ candidate: CandidateIndex) -> Double {
    switch factor {
    case .criterion(let index): criterionScores[entry(index.position, candidate)]
    case .group(let index): groupNumbers[entry(index.position, candidate)]
    }
  }
}

extension ScoreForms {
  /// The number of cuts between a group's levels.
  fileprivate func cutCount(of group: GroupIndex) -> Int { max(0, levelCount(of: group) - 1) }
}

import ScoringKernel
import Testing

@Suite struct StepTests {
  @Test func everyStepOfACandidateIsGivenInOrder() throws {
    var plan = Plan.sample
    plan.rules.append(Rule(condition: .always(.yes), effects: [.ratingAtLeast(3)]))
    let steps = try steps(plan, [300, 30, 2_000])
    let kinds = steps.map { step in
      switch step {
      case .scored: "scored"
      case .assumed: "assumed"
      case .entered: "entered"
      case .combined: "combined"
      case .tried: "tried"
      case .moved: "moved"
      case .lookedUp: "looked up"
      case .bounded: "bounded"
      }
    }
    #expect(
      kinds == [
        "scored", "scored", "scored", "entered", "entered", "combined", "entered", "combined",
        "entered", "entered", "entered", "combined", "tried", "tried", "moved", "looked up",
        "bounded",
      ]
    )
    #expect(steps[0] == .scored(CriterionIndex(0), value: 300, level: 2, score: 3))
    #expect(
      steps[3]
        == .entered(GroupIndex(0), term: 0, share: 0.6, number: 0.5, contribution: 0.3)
    )
    #expect(steps[12] == .tried(RuleIndex(0), .yes, nil))
    #expect(steps[14] == .moved(.across, from: 3, to: 4))
    #expect(steps[15] == .lookedUp(down: 2, across: 4, rating: 2))
    #expect(steps[16] == .bounded(from: 2, to: 3))
  }

  @Test func aMissingMeasureIsAssumedAndARuleSaysHowNearItWas() throws {
    var plan = Plan.sample
    plan.measures[0].missing = .neutral
    let steps = try steps(plan, [.nan, 23.1, 2_000])
    #expect(steps[0] == .assumed(CriterionIndex(0), .neutral, level: 2, score: 3))
    guard case .tried(_, .no, let miss?) = steps[12] else {
      Issue.record("\(steps[12])")
      return
    }
    #expect(Tolerance.areEqual(miss.margin, 1.9))
    #expect(miss.isNear)
  }

  @Test func whatIsLeftOutHasNoShare() throws {
    var plan = Plan.sample
    plan.measures[0].missing = .leaveOut
    let entered = try steps(plan, [.nan, 30, 2_000]).compactMap { step -> [Double]? in
      guard case .entered(GroupIndex(0), _, let share, _, let part) = step else { return nil }
      return [share, part ?? .nan]
    }
    #expect(entered == [[0, 0], [1, 1]])
  }

  @Test func aRuleThatIsOffIsNotTried() throws {
    var plan = Plan.sample
    plan.rules[0].isOn = false
    let isTried = try steps(plan, [300, 30, 2_000]).contains { step in
      if case .tried = step { true } else { false }
    }
    #expect(!isTried)
  }

  @Test func thereAreNoStepsWithoutTheNumbers() throws {
    var evaluator = try Evaluator(Plan.sample)
    let table = MeasureTable(rows: [[300, 30, 2_000]])
    let first = CandidateIndex(0)
    let keys = evaluator.scorecard(table, detail: .keys)
    #expect(keys.steps(of: first, evaluator.prepared, table).isEmpty)
    let card = evaluator.scorecard(table)
    #expect(card.steps(of: CandidateIndex(1), evaluator.prepared, table).isEmpty)
    #expect(card.steps(of: CandidateIndex(-1), evaluator.prepared, table).isEmpty)
    let other = try PreparedPlan(.single(.cuts(0, [1])))
    #expect(card.steps(of: first, other, table).isEmpty)
    #expect(card.steps(of: first, evaluator.prepared, MeasureTable(rows: [[1]])).isEmpty)
  }

  /// Over random plans, the steps say what the card says and contributions add up to the number.
  @Test func theStepsAgreeWithTheCard() throws {
    var generator = SeededGenerator(seed: 404)
    for _ in 0..<150 {
      let plan = generator.plan()
      let table = generator.table(plan, candidates: 4)
      var evaluator = try Evaluator(plan)
      let card = evaluator.scorecard(table)
      for candidate in (0..<4).map({ CandidateIndex($0) }) {
        var sum = 0.0
        for step in card.steps(of: candidate, evaluator.prepared, table) {
          switch step {
          case .scored(let criterion, _, let level, let score),
            .assumed(let criterion, _, let level, let score):
            let factor = Factor.criterion(criterion)
            #expect(areIdentical([score], [card.number(factor, candidate)]))
            #expect(level == card.level(factor, candidate))
          case .entered(_, let term, _, _, let part): sum = (term == 0 ? 0 : sum) + (part ?? .nan)
          case .combined(let group, let number, let level):
            #expect(areIdentical([number], [card.number(.group(group), candidate)]))
            #expect(level == card.level(.group(group), candidate))
            if !sum.isNaN && !number.isNaN { #expect(Tolerance.areEqual(1 + sum, 1 + number)) }
          case .tried(let rule, let truth, let miss):
            #expect(truth == card.truths[card.entry(rule.position, candidate)])
            #expect(truth != .yes || miss == nil)
          case .lookedUp(let down, let across, let rating):
            #expect(plan.matrix?.rating(down: down, across: across) == rating)
          case .moved, .bounded: break
          }
        }
      }
    }
  }

  private func steps(_ plan: Plan, _ row: [Double]) throws -> [Step] {
    var evaluator = try Evaluator(plan)
    let table = MeasureTable(rows: [row])
    return evaluator.scorecard(table).steps(of: CandidateIndex(0), evaluator.prepared, table)
  }
}

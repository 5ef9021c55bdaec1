import Precedence
import RulesFile
import ScoringKernel
import TestSupport
import Testing

@testable import Robustness

struct LeastChangesTests {
  private static let pair = """
    format: 1
    name: Two criteria
    measures:
      a: {unit: number}
      b: {unit: number}
    criteria:
      a: {points: {0: 0, 1: 1}}
      b: {points: {0: 0, 1: 1}}
    groups:
      risk: {of: {a: 70, b: 30}}
    ranking: {by: [risk]}

    """

  @Test func `the shares at which a second candidate catches up`() throws {
    let table = DoubtfulTable(rules: Self.pair, rows: "id,a,b\nx,1,0\ny,0.4,0.8\n")
    let changes = try table.assessment().leastChanges()
    #expect(changes.map(\.distance) == [.total, .euclidean])
    #expect(changes.allSatisfy { $0.group == "risk" && $0.target == .first })
    for (change, wanted) in zip(changes, [9.0 / 35, 9.0 / 70 * 2.0.squareRoot()]) {
      guard case .change(let size, let shares, let turn) = change.answer else {
        Issue.record("\(change.answer)")
        continue
      }
      #expect(abs(size - wanted) < 1e-12)
      #expect(shares.map(\.term) == ["a", "b"])
      #expect(shares.map(\.now) == [0.7, 0.3])
      #expect(abs(shares[0].then - 4.0 / 7) < 1e-12)
      #expect(turn.entering == ["y"])
      #expect(turn.leaving == ["x"])
      #expect(turn.moves.map(\.candidate) == ["x", "y"])
    }
  }

  @Test func `who leads on everything leads for any weights`() throws {
    let table = DoubtfulTable(rules: Self.pair, rows: "id,a,b\nx,1,0.9\ny,0.4,0.8\n")
    #expect(try table.assessment().leastChanges().map(\.answer) == [.impossible, .impossible])
  }

  @Test func `catching up at the very end counts`() throws {
    let table = DoubtfulTable(rules: Self.pair, rows: "id,a,b\nx,1,0.8\ny,0.4,0.8\n")
    guard
      case .change(let size, let shares, let turn) = try table.assessment().leastChanges()[0].answer
    else {
      Issue.record("no change")
      return
    }
    #expect(abs(size - 1.4) < 1e-9)
    #expect(shares.map(\.then) == [0, 1])
    #expect(turn.entering == ["y"] && turn.leaving.isEmpty)
  }

  @Test func `groups that do not weigh say why`() throws {
    for (way, reason) in [
      ("sum", "its parts are added up, not weighed"),
      ("product", "its parts are multiplied, not weighed"),
      ("largest", "the largest of its parts counts whatever the weights"),
    ] {
      let rules = Self.pair.replacing("{of: {a: 70, b: 30}}", with: "{of: [a, b], by: \(way)}")
      let table = DoubtfulTable(rules: rules, rows: "id,a,b\nx,1,0\ny,0.4,0.8\n")
      let answers = try table.assessment().leastChanges().map(\.answer)
      #expect(answers == .init(repeating: .notWorkedOut(because: reason), count: 2))
    }
    let powers = Self.pair.replacing("30}}", with: "30}, by: weighted product}")
    let table = DoubtfulTable(rules: powers, rows: "id,a,b\nx,1,0.1\ny,0.4,0.8\n")
    let reason = "its weights are exponents, so that numbers do not change in proportion"
    #expect(
      try table.assessment().leastChanges().map(\.answer)
        == .init(repeating: .notWorkedOut(because: reason), count: 2)
    )
  }

  @Test func `a shortlist shorter than the list is asked about too`() throws {
    let rules = Self.pair.replacing("by: [risk]", with: "by: [risk], shortlist: 2")
    let table = DoubtfulTable(rules: rules, rows: "id,a,b\nx,1,1\ny,0.4,0.8\nz,0.7,0\n")
    let changes = try table.assessment().leastChanges()
    #expect(changes.map(\.target) == [.first, .first, .shortlist, .shortlist])
    #expect(changes[0].answer == .impossible)
    // y has 0.52 and z 0.49; level where 0.3 a = 0.8 b, so at 8/11.
    guard case .change(let size, _, let turn) = changes[2].answer else {
      Issue.record("\(changes[2].answer)")
      return
    }
    #expect(abs(size - 2 * (8.0 / 11 - 0.7)) < 1e-12)
    #expect(turn.entering == ["z"])
    #expect(turn.leaving == ["y"])
  }

  @Test func `a rule may take the first place away before anybody catches up`() throws {
    let rules = Self.pair
      .replacing("70, b: 30}}", with: "70, b: 30}, levels: [Low, High], cuts: [0.6]}")
      .replacing(
        "ranking:",
        with: """
          rules:
            low:
              when: risk is at most "Low"
              then: leave out
              because: it is low
          ranking:
          """
      )
    let table = DoubtfulTable(rules: rules, rows: "id,a,b\nx,1,0\ny,0.4,0.5\n")
    // x has 0.7; below 0.6 it is left out, long before y would be level.
    guard
      case .change(let size, let shares, let turn) = try table.assessment().leastChanges()[0].answer
    else {
      Issue.record("no change")
      return
    }
    #expect(abs(size - 0.2) < 1e-12)
    #expect(abs(shares[0].then - 0.6) < 1e-12)
    #expect(turn.leaving == ["x"])
    #expect(turn.moves == [.init(candidate: "x", from: 1, to: nil)])
  }

  @Test func `numbers of candidates with different gaps are not compared`() throws {
    let rules = Self.pair
      .replacing("{unit: number}", with: "{unit: number, missing: leave out}")
      .replacing(
        "b: {points: {0: 0, 1: 1}}",
        with: "b: {points: {0: 0, 1: 1}}\n  c: {points: {0: 0, 1: 1}}"
      )
      .replacing("criteria:", with: "  c: {unit: number, missing: leave out}\ncriteria:")
      .replacing("b: 30", with: "b: 30, c: 10")
    let rows = "id,a,b,c\nx,1,0,n/a\ny,0.4,n/a,0.5\n"
    let answers = try DoubtfulTable(rules: rules, rows: rows).assessment().leastChanges()
    #expect(
      answers.map(\.answer)
        == .init(repeating: .notWorkedOut(because: ShareEvents.bent), count: 2)
    )
  }

  @Test func `nothing nearer changes anything, whatever the rules`() throws {
    var random = RandomWeighings(seed: 1989)
    var tally = Tally()
    for _ in 0..<Tally.plans {
      let table = random.next()
      let assessment = try table.assessment()
      guard let trial = PlanTrial(AssessmentRun(assessment)) else { continue }
      for change in assessment.leastChanges() {
        let context = "\(table.rules)\(table.rows)\(change)"
        tally.check(change, trial, assessment, context)
      }
    }
    #expect(tally.changes > 50 && tally.impossible > 15, "\(tally)")
    #expect(tally.notWorkedOut < tally.changes / 4, "\(tally)")
  }
}

/// Counts answers and puts each to the engine.
private struct Tally {
  static let plans = 24
  static let samples = 60
  var changes = 0
  var impossible = 0
  var notWorkedOut = 0
  private var generator = SplitMix64(seed: 7)

  mutating func check(
    _ change: LeastChange,
    _ trial: PlanTrial,
    _ assessment: Assessment,
    _ context: String
  ) {
    let names = assessment.rules.checked.names.groups.map(\.id)
    guard let position = names.firstIndex(of: change.group) else {
      Issue.record("no group")
      return
    }
    let group = GroupIndex(position)
    let weights = trial.plan.groups[position].terms.map(\.weight)
    let now = weights.map { $0 / weights.reduce(0, +) }
    switch change.answer {
    case .notWorkedOut: notWorkedOut += 1
    case .impossible:
      impossible += 1
      probe(now, within: .infinity, change, trial, group, context)
    case .change(let size, let shares, let turn):
      changes += 1
      let then = shares.map(\.then)
      #expect(abs(then.reduce(0, +) - 1) < 1e-9 && then.allSatisfy { $0 >= 0 })
      #expect(abs(change.distance.between(now, then) - size) < 1e-9)
      #expect(!turn.entering.isEmpty || !turn.leaving.isEmpty, "\(context)")
      // Less than this from a tie the engine takes numbers for equal.
      probe(now, within: size - 1e-6, change, trial, group, context)
    }
  }

  /// Tries weights nearer than a distance.
  private mutating func probe(
    _ now: [Double],
    within size: Double,
    _ change: LeastChange,
    _ trial: PlanTrial,
    _ group: GroupIndex,
    _ context: String
  ) {
    var trial = trial
    for _ in 0..<Self.samples {
      let far = now.map { _ in generator.below(3) == 0 ? 0 : Double(1 + generator.below(1_000_000))
      }
      let sum = far.reduce(0, +)
      guard sum > 0 else { continue }
      let point = far.map { $0 / sum }
      let distance = change.distance.between(now, point)
      let reach = distance > 0 ? max(0, min(1, size / distance)) : 0
      let share =
        reach * (1 - Double(generator.below(1_000)) * Double(generator.below(1_000)) / 1e6)
      let weights = zip(now, point).map { $0 + share * ($1 - $0) }
      guard let outcome = trial.outcome(.weights(group, weights)) else { continue }
      #expect(outcome.agrees(with: trial.outcome, on: change.target.part), "\(weights) \(context)")
    }
  }
}

import RulesFile
import ScoringKernel
import TestSupport
import Testing

@testable import Linting

/// The sets of conditions against an independent count over a grid of values, in three-valued logic.
@Suite struct ConditionGridTests {
  private static let comparisons = ["<", "<=", "=", "!=", ">", ">="]

  /// A random condition over a volume, a change, a judged level, a category and an answer.
  private func condition(_ random: inout SplitMix64, depth: Int) -> String {
    if depth > 0, random.below(3) > 0 {
      let left = condition(&random, depth: depth - 1)
      let right = condition(&random, depth: depth - 1)
      switch random.below(4) {
      case 0: return "(\(left) or \(right))"
      case 1: return "not (\(left) and \(right))"
      default: return "(\(left) and \(right))"
      }
    }
    let sign = Self.comparisons[random.below(6)]
    let levels = ["Very low", "Low", "Medium", "High", "Very high"]
    switch random.below(9) {
    case 0: return "volume \(sign) \([0, 30, 50, 120][random.below(4)])"
    case 1: return "volume is at least \"\(levels[1 + random.below(2)])\""
    case 2: return "volume is at most \"\(levels[random.below(2)])\""
    case 3: return "concern \(sign) \(1 + random.below(5))"
    case 4: return "concern is \"\(levels[random.below(5)])\""
    case 5: return "kind is \"\(["Low", "High"][random.below(2)])\""
    case 6:
      return
        "kind \(random.below(2) == 0 ? "=" : "!=") \"\(["theft", "fire", "flood"][random.below(3)])\""
    case 7: return random.below(3) == 0 ? "volume is missing" : "casework"
    default: return "balance \(sign) \([-5, 0, 10][random.below(3)])"
    }
  }

  /// Every combination of values worth telling apart; some of them missing.
  private static let grid: [[Double]] = {
    var rows: [[Double]] = []
    for volume in [.nan, 0, 10, 30, 40, 50, 80, 120, 200, 250, 300]
    {
      for concern in [Double.nan, 1, 2, 3, 4, 5] {
        for balance in [Double.nan, -9, -5, -2, 0, 4, 10, 20] {
          for casework in [Double.nan, 0, 1] {
            for kind in [Double.nan, 0, 1, 2] {
              rows.append([volume, concern, balance, casework, kind])
            }
          }
        }
      }
    }
    return rows
  }()

  private struct Reading: CandidateReading {
    let row: [Double]
    let plan: Plan

    func measure(_ index: MeasureIndex) -> Double {
      // volume, last_year, trend, balance, concern, casework, kind
      [row[0], .nan, .nan, row[2], row[1], row[3], row[4]][index.position]
    }

    func levels(of factor: Factor) -> ClosedRange<Int>? {
      guard case .criterion(let index) = factor else { return nil }
      let criterion = plan.criteria[index.position]
      let value = measure(criterion.measure)
      if value.isNaN { return nil }
      switch criterion.kind {
      case .cuts(let cuts, let isLowerWorse):
        let reached = cuts.filter { value >= $0 }.count
        let level = isLowerWorse ? cuts.count - reached : reached
        return level...level
      case .judged: return Int(value) - 1...Int(value) - 1
      case .table(let levels): return levels[Int(value)]...levels[Int(value)]
      case .points, .yesNo, .place: return nil
      }
    }
  }

  @Test func `what is claimed of random conditions holds on every point of a grid`() throws {
    var random = SplitMix64(seed: 161)
    var claims = (never: 0, always: 0, implied: 0)
    for _ in 0..<6 {
      let part = condition(&random, depth: 1)
      let texts =
        ["\(part) or not \(part)"] + (0..<6).map { _ in condition(&random, depth: 2) }
      let lines = texts.enumerated().map { "r\($0): {when: '\($1)', then: flag \"\($0)\"}" }
      let rules = try RulesSample(RuleSample.text(lines.joined(separator: "\n"))).linted
      let conditions = rules.plan.rules.map(\.condition)
      let relations = ConditionRelations(rules)
      let truths = conditions.map { condition in
        Self.grid.map { condition.truth(reading: Reading(row: $0, plan: rules.plan)) }
      }
      for (index, condition) in conditions.enumerated() {
        if relations.areExclusive([condition]) {
          claims.never += 1
          #expect(!truths[index].contains(.yes), "\(texts[index])")
        } else {
          // Over these measures the grid has a point in every piece: nothing is missed either.
          #expect(truths[index].contains(.yes), "\(texts[index])")
        }
        let asksForMissing = texts[index].contains("missing")
        let known = Self.grid.indices.filter { row in
          (asksForMissing ? Array(Self.grid[row].dropFirst()) : Self.grid[row]).allSatisfy {
            !$0.isNaN
          }
        }
        let isForAll = known.allSatisfy { truths[index][$0] == .yes }
        #expect(relations.isForAll(condition) == isForAll, "\(texts[index])")
        claims.always += isForAll ? 1 : 0
        for other in conditions.indices where other != index {
          guard truths[index].contains(.yes) else { continue }
          let isInside = Self.grid.indices.allSatisfy {
            truths[index][$0] != .yes || truths[other][$0] == .yes
          }
          #expect(
            relations.implies(condition, conditions[other]) == isInside,
            "\(texts[index]) => \(texts[other])"
          )
          claims.implied += isInside ? 1 : 0
        }
      }
    }
    // The random conditions must be such that there is something to claim.
    #expect(claims.never > 1 && claims.always > 3 && claims.implied > 10, "\(claims)")
  }

  @Test func `a very large condition is not looked into`() throws {
    let parts = (0..<60).map { "(volume = \($0) or concern = \($0 % 5 + 1))" }
    let findings = try RuleSample.findings(.neverFires, when: parts.joined(separator: " and "))
    #expect(findings.isEmpty)
  }
}

import Precedence
import RulesFile
import ScoringKernel

/// The judged levels that may be chosen, and what they do to the measures.
///
/// Each candidate of the order has the same levels to choose from. One choice for one candidate is an
/// option, counted from 0: of two measures with 5 levels each there are 25. A combination is an option
/// for each candidate.
struct FitJudgements: Sendable {
  /// The judged measures, in the order in which they were asked for.
  let measures: [MeasureIndex]
  /// The number of levels of each.
  let levelCounts: [Int]

  /// The most options that a candidate may have.
  static let mostOptions = 625

  /// How many options each candidate has; 1 if nothing is judged anew.
  var optionCount: Int { levelCounts.reduce(1) { $0 * $1 } }

  /// Finds the measures.
  ///
  /// - Throws: If one is unknown, asked for twice, or not judged.
  init(_ ids: [String], _ rules: CheckedRules) throws(FitFault) {
    var measures: [MeasureIndex] = []
    var counts: [Int] = []
    for id in ids {
      guard let measure = rules.measure(named: id) else {
        throw FitFault(Self.unknown(id, rules))
      }
      guard case .level(let count) = rules.names.measures[measure.position].kind else {
        throw FitFault(Self.notJudged(id, rules))
      }
      guard !measures.contains(measure) else {
        throw FitFault("measure '\(id)' is named twice among the judged ones")
      }
      measures.append(measure)
      counts.append(count)
    }
    self.measures = measures
    levelCounts = counts
    // Tested one by one, since many measures overflow what can be counted.
    var options = 1
    for count in counts {
      options *= count
      guard options <= Self.mostOptions else {
        throw FitFault(
          "a candidate would have more than \(Self.mostOptions) ways to be judged; name fewer"
            + " measures"
        )
      }
    }
  }

  /// The level of each measure in an option, from 1.
  func levels(of option: Int) -> [Int] {
    var rest = option
    return levelCounts.map { count in
      defer { rest /= count }
      return rest % count + 1
    }
  }

  /// Puts an option in for one candidate; derived measures follow.
  func put(_ option: Int, for candidate: CandidateIndex, in table: inout MeasureTable, _ plan: Plan)
  {
    guard !measures.isEmpty else { return }
    for (measure, level) in zip(measures, levels(of: option)) {
      table[measure, candidate] = Double(level)
    }
    plan.derive(in: &table, for: candidate)
  }

  /// The level of each measure for a candidate as judged, from 1; `nil` where nobody judged it.
  func judged(_ candidate: CandidateIndex, _ table: MeasureTable) -> [Int?] {
    zip(measures, levelCounts).map { measure, count in
      let value = table[measure, candidate]
      return value.isNaN ? nil : max(1, min(count, Int(value.rounded())))
    }
  }

  private static func unknown(_ id: String, _ rules: CheckedRules) -> String {
    "there is no measure '\(id)'; \(judged(rules))"
  }

  private static func notJudged(_ id: String, _ rules: CheckedRules) -> String {
    "measure '\(id)' is not a judged level; \(judged(rules))"
  }

  private static func judged(_ rules: CheckedRules) -> String {
    let judged = rules.names.measures.filter { if case .level = $0.kind { true } else { false } }
    let names = judged.map { "'\($0.id)'" }.joined(separator: ", ")
    return names.isEmpty ? "none is judged" : "those judged are \(names)"
  }
}

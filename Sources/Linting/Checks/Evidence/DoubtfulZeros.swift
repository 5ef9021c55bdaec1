import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

/// Looks for counts of 0 that are hard to believe.
struct DoubtfulZeros {
  /// Why a 0 is hard to believe.
  private enum Reason: Hashable {
    /// All of these counts are 0, while half of the others have so many of one of them.
    case all([MeasureIndex], of: MeasureIndex, Double)
    /// One of two compared counts is 0, and the other is not small.
    case pair(zero: MeasureIndex, other: MeasureIndex)
  }

  private typealias Ranked = (candidate: CandidateIndex, result: CandidateResult)

  private let assessment: LintedAssessment
  private let ranked: [Ranked]
  /// The counts that candidates bring.
  private let counts: [MeasureIndex]
  /// For each of them, what ranked candidates have of it, the least first.
  private let sorted: [[Double]]

  /// If 20 cases were to be expected, chance gives none once in 500 million times.
  private static let expected = 20.0

  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - counts: The measures that are counts and that candidates bring.
  init(_ assessment: LintedAssessment, counts: [MeasureIndex]) {
    let ranked = CandidateValues(assessment).ranked
    self.assessment = assessment
    self.ranked = ranked
    self.counts = counts
    sorted = counts.map { measure in
      ranked.map { assessment.table[measure, $0.candidate] }.filter { !$0.isNaN }.sorted()
    }
  }

  /// One finding for each candidate, or one for all with the same reason where these are many.
  ///
  /// - Complexity: O(n log n) in the number of candidates, for each count.
  var findings: [Finding] {
    var reasons: [Reason] = []
    var touched: [Reason: [Ranked]] = [:]
    for one in ranked {
      for reason in all(one.candidate).map({ [$0] }) ?? pairs(one.candidate) {
        if touched[reason] == nil { reasons.append(reason) }
        touched[reason, default: []].append(one)
      }
    }
    return reasons.flatMap { reason -> [Finding] in
      let all = touched[reason] ?? []
      let parts = all.count > QuotedNames.most ? [all] : all.map { [$0] }
      return parts.compactMap { finding(reason, $0) }
    }
  }

  private func all(_ candidate: CandidateIndex) -> Reason? {
    let given = counts.indices.filter { !assessment.table[counts[$0], candidate].isNaN }
    guard given.count >= 2,
      given.allSatisfy({ assessment.table[counts[$0], candidate] == 0 })
    else { return nil }
    let typical = given.map { (counts[$0], medianOfOthers($0)) }
    guard let largest = typical.max(by: { $0.1 < $1.1 }), largest.1 >= Self.expected else {
      return nil
    }
    return .all(given.map { counts[$0] }, of: largest.0, largest.1)
  }

  /// What half of the others have or more of a count of which one candidate has none.
  ///
  /// Leaving out one of the least moves everything else by one place.
  private func medianOfOthers(_ count: Int) -> Double {
    let others = sorted[count].count - 1
    return others > 0 ? sorted[count][others / 2 + 1] : 0
  }

  private func pairs(_ candidate: CandidateIndex) -> [Reason] {
    assessment.plan.derivations.compactMap { derivation in
      guard case .change(let change) = derivation.method else { return nil }
      for (zero, other) in [(change.current, change.base), (change.base, change.current)]
      where assessment.table[zero, candidate] == 0
        && assessment.table[other, candidate] >= Self.expected
      {
        return .pair(zero: zero, other: other)
      }
      return nil
    }
  }

  private func finding(_ reason: Reason, _ touched: [Ranked]) -> Finding? {
    guard let first = touched.first else { return nil }
    let isOne = touched.count == 1
    let ids = touched.map(\.result.id)
    let record = assessment.assessment.records[first.candidate.position]
    let zeros: [MeasureIndex]
    let message: String
    switch reason {
    case .all(let given, let largest, let typical):
      zeros = given
      message =
        "every count of \(QuotedNames.text(ids)) is 0 (\(QuotedNames.text(given.map(name)))), "
        + "while half of the others have \(DisplayNumber.text(typical)) or more of "
        + "'\(name(largest))'"
    case .pair(let zero, let other):
      zeros = [zero]
      let count = isOne ? assessment.table[other, first.candidate] : Self.expected
      message =
        "'\(name(zero))' of \(QuotedNames.text(ids)) is 0, while '\(name(other))' is "
        + DisplayNumber.text(count) + (isOne ? "" : " or more")
    }
    return Finding(
      .missingAsZero,
      .warning,
      message + ": if nobody counted, "
        + (isOne
          ? "place \(first.result.place ?? 0) rests on a gap in the data"
          : "their places rest on gaps in the data"),
      at: zeros.first.flatMap { record.inputs[$0.position].location } ?? record.location,
      hint: "leave the cell\(isOne ? "" : "s") empty if nobody counted; missing is not 0",
      // One candidate must not be accepted for all the others.
      subjects: isOne ? ids : zeros.map(name)
    )
  }

  private func name(_ measure: MeasureIndex) -> String {
    assessment.rules.names.measures[measure.position].id
  }
}

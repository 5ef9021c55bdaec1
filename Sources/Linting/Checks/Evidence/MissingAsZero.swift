import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Missing values that count as 0 or as harmless.
  static let missingAsZero = Check(
    .missingAsZero,
    .either(
      rules: { rules in
        rules.harmlessIfMissing.map { harmless($0, in: rules, without: []) }
      },
      candidates: { assessment in
        let rules = assessment.rules
        let harmless = rules.harmlessIfMissing.map { measure in
          let ids = CandidateValues(assessment).ranked
            .filter { assessment.table[measure, $0.candidate].isNaN }.map(\.result.id)
          return Self.harmless(measure, in: rules, without: ids)
        }
        return harmless + DoubtfulZeros(assessment).findings
      },
      findsMore: true
    )
  )

  private static func harmless(
    _ measure: MeasureIndex,
    in rules: LintedRules,
    without ids: [String]
  ) -> Finding {
    let name = rules.names.measures[measure.position]
    return Finding(
      .missingAsZero,
      .warning,
      "where '\(name.id)' is missing it counts as the least serious there is"
        + (ids.isEmpty ? "" : ", as of \(QuotedNames.text(ids))")
        + ": nobody counting looks like nothing happening",
      at: name.location,
      hint: "write 'missing: interval', and the candidate gets the places it could have",
      subjects: [name.id]
    )
  }
}

extension LintedRules {
  /// The counts that candidates bring: what has the unit of compared counts, or, where the rules compare
  /// none, every figure that is no rate.
  fileprivate var counts: [MeasureIndex] {
    let compared = plan.derivations.flatMap { derivation -> [String] in
      guard case .change(let change) = derivation.method else { return [] }
      return [change.current, change.base].map { names.measures[$0.position].kind.word }
    }
    return plan.measures.indices.map { MeasureIndex($0) }.filter { measure in
      let name = names.measures[measure.position]
      guard name.derivation == nil, name.kind.isNumber, !name.kind.mayBeNegative else {
        return false
      }
      return compared.isEmpty
        ? !name.kind.word.contains(" per ") : compared.contains(name.kind.word)
    }
  }

  /// The figures that a criterion scores and that count as harmless where they are missing.
  fileprivate var harmlessIfMissing: [MeasureIndex] {
    plan.measures.indices.map { MeasureIndex($0) }.filter { measure in
      plan.measures[measure.position].missing == .best
        && names.measures[measure.position].kind.isNumber
        && plan.criteria.contains { $0.measure == measure }
    }
  }
}

/// Looks for counts of 0 that are hard to believe.
private struct DoubtfulZeros {
  private let assessment: LintedAssessment
  private let values: CandidateValues
  /// The counts that candidates bring.
  private let counts: [MeasureIndex]

  /// If 20 cases were to be expected, chance gives none once in 500 million times.
  private static let expected = 20.0

  init(_ assessment: LintedAssessment) {
    self.assessment = assessment
    values = CandidateValues(assessment)
    counts = assessment.rules.counts
  }

  var findings: [Finding] {
    values.ranked.flatMap { candidate, result in
      allZero(candidate, result).map { [$0] } ?? pairs(candidate, result)
    }
  }

  private func allZero(_ candidate: CandidateIndex, _ result: CandidateResult) -> Finding? {
    let given = counts.filter { !assessment.table[$0, candidate].isNaN }
    guard given.count >= 2, given.allSatisfy({ assessment.table[$0, candidate] == 0 }) else {
      return nil
    }
    let typical = given.map { measure in
      (measure, median(of: values.ranked.filter { $0.candidate != candidate }, measure))
    }
    guard let largest = typical.max(by: { $0.1 < $1.1 }), largest.1 >= Self.expected else {
      return nil
    }
    let names = given.map(name)
    return finding(
      result,
      "every count of '\(result.id)' is 0 (\(QuotedNames.text(names))), while half of the others "
        + "have \(DisplayNumber.text(largest.1)) or more of '\(name(largest.0))'",
      candidate,
      given[0]
    )
  }

  private func median(
    of others: [(candidate: CandidateIndex, result: CandidateResult)],
    _ measure: MeasureIndex
  ) -> Double {
    let sorted = others.map { assessment.table[measure, $0.candidate] }.filter { !$0.isNaN }
      .sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private func pairs(_ candidate: CandidateIndex, _ result: CandidateResult) -> [Finding] {
    assessment.plan.derivations.compactMap { derivation in
      guard case .change(let change) = derivation.method else { return nil }
      let pair = [change.current, change.base]
      for (zero, other) in [(pair[0], pair[1]), (pair[1], pair[0])]
      where assessment.table[zero, candidate] == 0 {
        let count = assessment.table[other, candidate]
        guard count >= Self.expected else { continue }
        return finding(
          result,
          "'\(name(zero))' of '\(result.id)' is 0, while '\(name(other))' is "
            + DisplayNumber.text(count),
          candidate,
          zero
        )
      }
      return nil
    }
  }

  private func name(_ measure: MeasureIndex) -> String {
    assessment.rules.names.measures[measure.position].id
  }

  private func finding(
    _ result: CandidateResult,
    _ message: String,
    _ candidate: CandidateIndex,
    _ measure: MeasureIndex
  ) -> Finding {
    let record = assessment.assessment.records[candidate.position]
    return Finding(
      .missingAsZero,
      .warning,
      message + ": if nobody counted, place \(result.place ?? 0) rests on a gap in the data",
      at: record.inputs[measure.position].location ?? record.location,
      hint: "leave the cell empty if nobody counted; missing is not 0",
      subjects: [result.id]
    )
  }
}

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
        let ranked = CandidateValues(assessment).ranked
        let harmless = rules.harmlessIfMissing.map { measure in
          let ids =
            ranked.filter { assessment.table[measure, $0.candidate].isNaN }.map(\.result.id)
          return Self.harmless(measure, in: rules, without: ids)
        }
        return harmless + DoubtfulZeros(assessment, counts: rules.counts).findings
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
        + (ids.isEmpty ? "" : ", as for \(QuotedNames.text(ids))")
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

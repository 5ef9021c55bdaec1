import Diagnostics
import RulesFile
package import ScoringKernel

/// One ranking of an assessment, from measures to places.
package struct AssessmentRun: Sendable {
  /// What is ranked.
  package let assessment: Assessment
  /// The rules as numbers, with how long the counts of this assessment were counted for.
  package let plan: Plan

  package init(_ assessment: Assessment) {
    self.assessment = assessment
    var plan = assessment.rules.checked.plan
    for index in plan.derivations.indices {
      guard case .change(var change) = plan.derivations[index].method else { continue }
      let pair = ChangePair(current: change.current, base: change.base)
      change.currentExposure = assessment.exposures[pair]?.current ?? 1
      change.baseExposure = assessment.exposures[pair]?.base ?? 1
      plan.derivations[index].method = .change(change)
    }
    self.plan = plan
  }

  /// The measures of all candidates, derived ones worked out.
  package var table: MeasureTable {
    let records = assessment.records
    var table = MeasureTable(measureCount: plan.measures.count, candidateCount: records.count)
    for (position, record) in records.enumerated() {
      let candidate = CandidateIndex(position)
      for (measure, input) in record.inputs.enumerated() {
        table[MeasureIndex(measure), candidate] = input.value
      }
    }
    for (position, record) in records.enumerated() {
      for (measure, input) in record.inputs.enumerated() {
        guard let span = input.span else { continue }
        table.setSpan(span, MeasureIndex(measure), CandidateIndex(position))
      }
    }
    plan.derive(in: &table)
    return table
  }

  /// Scores and ranks the candidates and writes down everything behind each place.
  package func result() -> Checked<AssessmentResult> {
    var findings = assessment.findings
    let table = table
    guard var evaluator = try? Evaluator(plan) else {
      findings.append(RunMessage.unrunnable(assessment.rules.file))
      return Checked(nil, findings)
    }
    let card = evaluator.scorecard(table)
    for contradiction in card.contradictions {
      findings.append(RunMessage.contradiction(contradiction, assessment))
    }
    let placing = Placing(keys: card.keys, count: table.candidateCount, isRanked: isRanked(card))
    let bounds = bounds(&evaluator, table, card)
    let writer = ResultWriter(
      assessment: assessment,
      prepared: evaluator.prepared,
      table: table,
      card: card,
      placing: placing,
      bounds: bounds
    )
    findings.append(contentsOf: shortlistFindings(placing, card))
    findings.append(contentsOf: setDependence())
    findings = findings.accepted(by: assessment.acceptances)
    return Checked(writer.result(findings), findings)
  }

  /// Where every candidate stands; `nil` if rules that cannot both be followed fired for one candidate.
  ///
  /// The same as in ``result()``, without everything behind each place.
  func standings() -> [(id: String, ScenarioMove.Standing)]? {
    guard !assessment.findings.hasErrors, var evaluator = try? Evaluator(plan) else { return nil }
    let table = table
    let card = evaluator.scorecard(table)
    guard card.contradictions.isEmpty else { return nil }
    let writer = ResultWriter(
      assessment: assessment,
      prepared: evaluator.prepared,
      table: table,
      card: card,
      placing: Placing(keys: card.keys, count: table.candidateCount, isRanked: isRanked(card)),
      bounds: nil
    )
    return writer.standings()
  }

  /// Whether each candidate takes part: not left out by a rule, and with something to rank by.
  package func isRanked(_ card: Scorecard) -> [Bool] {
    (0..<card.rowCount).map { row in
      card.standings[row] != .leftOut && !card.keys[card.entry(0, CandidateIndex(row))].isNaN
    }
  }

  /// The best and worst places, worked out only where something is in doubt.
  private func bounds(
    _ evaluator: inout Evaluator,
    _ table: MeasureTable,
    _ card: Scorecard
  ) -> PlaceBounds? {
    let isDoubtful = plan.measures.indices.contains { measure in
      guard plan.measures[measure].missing == .interval else { return false }
      return (0..<table.candidateCount).contains {
        table[MeasureIndex(measure), CandidateIndex($0)].isNaN
      }
    }
    guard isDoubtful || table.hasIntervals else { return nil }
    let lows = evaluator.scorecard(table, detail: .keys, corner: .lowest)
    let highs = evaluator.scorecard(table, detail: .keys, corner: .highest)
    return PlaceBounds(
      lows: lows.keys,
      highs: highs.keys,
      count: table.candidateCount,
      isRanked: isRanked(card)
    )
  }

  private func shortlistFindings(_ placing: Placing, _ card: Scorecard) -> [Finding] {
    guard let shortlist = plan.ranking.shortlist, placing.order.count > shortlist else { return [] }
    let last = placing.order[shortlist - 1]
    let next = placing.order[shortlist]
    guard placing.places[last.position] == placing.places[next.position] else { return [] }
    // A monitored candidate is on no list, and a kept one would be on it anyway.
    let tied = placing.order.filter {
      placing.places[$0.position] == placing.places[last.position]
        && card.standings[$0.position] == .ranked
    }
    guard tied.count > 1 else { return [] }
    return [RunMessage.tie(tied.map { assessment.records[$0.position].id }, shortlist)]
  }

  /// Of criteria that nothing reads there is R012: they reorder nobody.
  private func setDependence() -> [Finding] {
    plan.criteria.enumerated().compactMap { index, criterion in
      guard case .place = criterion.kind, plan.reads(.criterion(CriterionIndex(index))) else {
        return nil
      }
      return RunMessage.setDependence(assessment.rules.checked.names.criteria[index])
    }
  }
}

/// The findings of a run.
private enum RunMessage {
  static func unrunnable(_ file: String) -> Finding {
    Finding(
      .unrunnableRules,
      .error,
      "these rules cannot be run although nothing is wrong with them: a fault of this program",
      at: .wholeFile(file),
      hint: "report it with the rules file"
    )
  }

  static func contradiction(_ contradiction: Contradiction, _ assessment: Assessment) -> Finding {
    let rules = assessment.rules.checked.names.rules
    let first = rules[contradiction.first.position]
    let second = rules[contradiction.second.position]
    let record = assessment.records[contradiction.candidate.position]
    return Finding(
      .contradictoryRules,
      .error,
      "rules '\(first.id)' and '\(second.id)' both fire for '\(record.id)' and contradict each other",
      at: second.location,
      hint: "one says '\(first.effectTexts.joined(separator: ", "))', "
        + "the other '\(second.effectTexts.joined(separator: ", "))'\n"
        + "narrow the condition of one of them",
      related: [.init(message: "'\(first.id)' stands here", location: first.location)]
        + (record.location.map {
          [.init(message: "'\(record.id)' is listed here", location: $0)]
        } ?? [])
    )
  }

  static func tie(_ ids: [String], _ shortlist: Int) -> Finding {
    Finding(
      .tieAcrossShortlist,
      .note,
      "the shortlist of \(shortlist) ends within a shared place: "
        + "\(ids.map { "'\($0)'" }.joined(separator: ", ")) cannot be told apart",
      at: nil,
      hint: "all of them are on it; another tie-break under 'ties' could separate them"
    )
  }

  static func setDependence(_ criterion: CriterionName) -> Finding {
    Finding(
      .setDependence,
      .warning,
      "'\(criterion.id)' scores the place among the candidates, "
        + "so adding or removing one may reorder the others",
      at: criterion.location,
      hint: "fixed cuts do not have that effect",
      subjects: [criterion.id]
    )
  }
}

extension Plan {
  /// Whether a group, the matrix, a rule or the ranking reads a criterion.
  fileprivate func reads(_ factor: Factor) -> Bool {
    if groups.contains(where: { $0.terms.contains { $0.factor == factor } }) { return true }
    if matrix?.down == factor || matrix?.across == factor { return true }
    if (ranking.keys + ranking.tieBreaks).contains(where: { $0.source == .factor(factor) }) {
      return true
    }
    return rules.flatMap(\.condition.atoms).contains { atom in
      switch atom {
      case .level(let read, _, _), .isLevelMissing(let read): read == factor
      case .compare, .isMissing, .oneOf, .isTrue: false
      }
    }
  }
}

import Diagnostics
import Precedence
import RulesFile

/// One run of one test.
struct TestRun {
  let test: RulesTest
  let rules: Rules

  /// What came of it.
  ///
  /// - Complexity: That of ranking the candidates of the test, twice where the rules refuse to do
  ///   without something that is not given.
  func outcome() -> TestOutcome {
    let candidates = candidates
    let all = candidates.assessment(test.name).result()
    guard let whole = all.value else { return outcome(nil, [unranked(all.findings)]) }
    let refused = refused(whole)
    let ids = Set(refused.map(\.candidate))
    let rest = ids.isEmpty ? all : candidates.assessment(test.name) { !ids.contains($0) }.result()
    // Without anybody to rank there is no ranking, and that is as it should be.
    if rest.value == nil, ids.count < test.given.count {
      return outcome(nil, [unranked(rest.findings)])
    }
    let result = ids.isEmpty ? whole : self.result(whole, rest.value, without: ids)
    let comparison = ExpectationComparison(
      result: result,
      rules: rules.checked,
      refused: refused,
      isOfOne: test.given.count == 1 && test.given[0].id == WrittenTest.onlyCandidate
    )
    return outcome(result, test.expectations.compactMap { comparison.difference($0) })
  }

  private var candidates: GivenCandidates {
    var candidates = GivenCandidates(rules)
    for given in test.given { candidates.add(given.id, given.written, at: test.location) }
    return candidates
  }

  private func outcome(_ result: AssessmentResult?, _ differences: [TestOutcome.Difference])
    -> TestOutcome
  {
    let state: TestOutcome.State =
      switch (differences.isEmpty, test.todo) {
      case (true, nil): .passed
      case (false, nil): .failed
      case (true, .some): .passedUnexpectedly
      case (false, .some): .todo
      }
    return TestOutcome(test: test, state: state, result: result, differences: differences)
  }

  /// Candidates without something that the rules refuse to do without, and what that is.
  private func refused(_ result: AssessmentResult) -> [(candidate: String, measure: String)] {
    result.missing.compactMap { missing in
      let index = rules.checked.measure(named: missing.measure)
      guard let index, rules.checked.refusesToMiss(index) else { return nil }
      return (missing.candidate, missing.measure)
    }
  }

  /// The ranking of all but those that cannot be scored, which are listed without a place, a rating
  /// or a number of a group.
  private func result(
    _ whole: AssessmentResult,
    _ rest: AssessmentResult?,
    without ids: Set<String>
  ) -> AssessmentResult {
    let unscored = test.given.map(\.id).filter(ids.contains).compactMap { whole.candidate($0) }
    return AssessmentResult(
      name: whole.name,
      area: nil,
      rules: whole.rules,
      matrix: whole.matrix,
      shortlist: whole.shortlist,
      keys: whole.keys,
      ranking: rest?.ranking ?? [],
      unranked: (rest?.unranked ?? []) + unscored.map(\.unscored),
      missing: whole.missing,
      findings: rest?.findings ?? whole.findings
    )
  }

  /// That there is no ranking at all, because rules contradict each other.
  private func unranked(_ findings: FindingList) -> TestOutcome.Difference {
    let error = findings.sorted.first { $0.severity == .error }
    return TestOutcome.Difference(
      subject: "ranking",
      expected: "a ranking",
      actual: TestNames.nothing,
      explanation: [error?.message, error?.hint].compactMap(\.self).joined(separator: "; ")
        .replacing("\n", with: "; "),
      location: test.location
    )
  }
}

extension CandidateResult {
  /// The same candidate without anything that comes of its scores.
  fileprivate var unscored: CandidateResult {
    CandidateResult(
      id: id,
      name: name,
      place: nil,
      isShared: false,
      places: nil,
      rating: nil,
      score: nil,
      isShortlisted: false,
      status: .notScored,
      decidedBy: nil,
      measures: measures,
      levels: levels,
      groups: [],
      cell: nil,
      rules: rules
    )
  }
}

import Testing

@testable import Precedence

@Suite struct StepOrderTests {
  private func steps(
    _ changes: [(String, String)],
    from own: [(String, String)] = [],
    mostRuns: Int = 2_000
  ) throws -> [[String]] {
    let after = try ComparisonSample.small(changes)
    let before = try ComparisonSample.small(own)
    let mixing = Mixing(before, after)
    let base = try #require(before.result().value)
    var runs = MixedRuns(mixing, PartBundles(mixing).all, base: base, mostRuns: mostRuns)
    return StepOrder.steps(&runs).map { step in
      step.flatMap { runs.bundles[$0] }.map { DifferenceWording(mixing).difference($0).key }
    }
  }

  @Test func `what can stand alone does`() throws {
    #expect(
      try steps([("a: 2, b: 1", "a: 1, b: 3"), ("shortlist: 2", "shortlist: 1")])
        == [["groups.risk.of.a"], ["groups.risk.of.b"], ["ranking.shortlist"]]
    )
  }

  @Test func `what waits is put in as soon as it can`() throws {
    // The criterion cannot go as long as the group names it.
    #expect(
      try steps([("  b: {measure: b, cuts: [10, 20]}\n", ""), (", b: 1}", "}")])
        == [["groups.risk.of.b"], ["criteria.b"]]
    )
  }

  @Test func `what needs each other is one step`() throws {
    // Three levels with two cuts; four with three.
    #expect(
      try steps([
        ("a, cuts: [10, 20]", "a, cuts: [10, 20, 30], levels: [w, x, y, z]"),
        ("b, cuts: [10, 20]", "b, cuts: [10, 21]"), ("a: 2", "a: 3"),
      ]) == [
        ["criteria.a.cuts"], ["criteria.a.levels"], ["criteria.b.cuts"], ["groups.risk.of.a"],
      ]
    )
    #expect(
      try steps([
        ("a, cuts: [10, 20]", "a, levels: [p, q, r, s], cuts: [10, 20, 30]"),
        ("when: a < 5", "when: a is \"p\""),
      ]).map(Set.init).contains(["criteria.a.levels", "rules.keep_it.when"]) == false
    )
  }

  /// The small rules with three named levels each and rules before the one that they have.
  private func leveled(_ a: String, _ b: String, _ rules: String) -> [(String, String)] {
    [
      ("a, cuts: [10, 20]", "a, levels: [x, y, \(a)], cuts: [10, 20]"),
      ("b, cuts: [10, 20]", "b, levels: [x, y, \(b)], cuts: [10, 20]"),
      ("  keep_it:", "\(rules)  keep_it:"),
    ]
  }

  @Test func `two pairs that wait at once are two steps`() throws {
    func rules(_ a: String, _ b: String) -> String {
      """
        r: {when: a is "\(a)", then: flag r}
        s: {when: b is "\(b)", then: flag s}

      """
    }
    #expect(
      try steps(leveled("w", "v", rules("w", "v")), from: leveled("z", "z", rules("z", "z")))
        == [["criteria.a.levels", "rules.r.when"], ["criteria.b.levels", "rules.s.when"]]
    )
  }

  @Test func `what only waits beside others that need each other is a step of its own`() throws {
    func rules(_ q: String, _ a: String, _ b: String) -> String {
      """
        q: {when: \(q), then: flag q}
        r: {when: a is "\(a)" and b is "\(b)", then: flag r}

      """
    }
    #expect(
      try steps(
        leveled("w", "v", rules("a is \"w\"", "w", "v")),
        from: leveled("z", "z", rules("a >= 5", "z", "z"))
      ) == [["criteria.a.levels", "criteria.b.levels", "rules.r.when"], ["rules.q.when"]]
    )
  }

  @Test func `after enough runs the rest is one step`() throws {
    let steps = try steps(
      [("a: 2, b: 1", "a: 1, b: 3"), ("shortlist: 2", "shortlist: 1")],
      mostRuns: 2
    )
    #expect(steps == [["groups.risk.of.a"], ["groups.risk.of.b", "ranking.shortlist"]])
  }
}

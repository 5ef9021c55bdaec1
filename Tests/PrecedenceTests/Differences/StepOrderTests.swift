import Testing

@testable import Precedence

@Suite struct StepOrderTests {
  private func steps(_ changes: [(String, String)], mostRuns: Int = 2_000) throws -> [[String]] {
    let after = try ComparisonSample.small(changes)
    let before = try ComparisonSample.small()
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

  @Test func `after enough runs the rest is one step`() throws {
    let steps = try steps(
      [("a: 2, b: 1", "a: 1, b: 3"), ("shortlist: 2", "shortlist: 1")],
      mostRuns: 2
    )
    #expect(steps == [["groups.risk.of.a"], ["groups.risk.of.b", "ranking.shortlist"]])
  }
}

import Diagnostics
import TestSupport
import Testing

@testable import Precedence

@Suite struct ResolvedScenarioTests {
  @Test func `any part of the changes can be made`() throws {
    let assessment = try ScenarioSample.simple()
    let scenario = ScenarioSample.scenario(
      ("risk.impact", "3"),
      ("rising_fast", "off"),
      ("volume@arson", "900"),
      ("without.fraud", "yes")
    )
    let resolved = try #require(ResolvedScenario.read(scenario, assessment).value)
    for part in [[], [0], [1, 2], [0, 3], [0, 1, 2, 3]] {
      let some = Scenario(name: "part", changes: part.map { scenario.changes[$0] })
      let expected = assessment.applying(some).value?.result().value?.jsonText
      #expect(resolved.applied(part).value?.result().value?.jsonText == expected)
    }
  }

  @Test func `the order of the changes does not matter`() throws {
    let assessment = try ScenarioSample.simple()
    let changes = [
      ("risk.impact", "3"), ("cuts.volume", "+10%"), ("volume@*", "+5"), ("volume@arson", "900"),
      ("missing.harm", "worst"), ("likelihood.trend", "x2"),
    ].map { ScenarioChange(target: $0.0, value: $0.1) }
    let one = assessment.applying(Scenario(name: "one", changes: changes))
    let other = assessment.applying(Scenario(name: "other", changes: changes.reversed()))
    #expect(one.value?.result().value?.jsonText == other.value?.result().value?.jsonText)
    #expect(one.value != nil)
  }

  @Test func `what is wrong with the evidence after a change of the rules says so`() throws {
    let applied = try ScenarioSample.simple()
      .applying(ScenarioSample.scenario(("missing.harm", "refuse"), ("risk.impact", "3")))
    let finding = try #require(applied.findings.sorted.first { $0.code == "A011" })
    #expect(finding.related.last?.message == "changed here")
    #expect(finding.related.map(\.location.file) == ["Rules/simple/rules.yaml", "change"])
    #expect(applied.value == nil)
  }

  @Test func `groups may change their order`() throws {
    let scenario = ScenarioSample.scenario(
      ("groups.likelihood.of", "{volume: 2, trend: 1}"),
      ("groups.impact.of", "{harm: 2, likelihood: 1, concern: 1}"),
      ("risk.impact", "3"),
      ("cuts.risk", "[0.2, 0.5]")
    )
    let read = try ScenarioSample.simple().whatIf([scenario])
    let outcome = try #require(read.value?.outcomes.first, "\(ScenarioSample.report(read))")
    #expect(outcome.effects[2].before == "1 (50%)")
    #expect(outcome.effects[2].after == "3 (75%)")
    #expect(outcome.effects[3].after == "0.2 and 0.5")
  }

  /// Targets and values of which hardly any two go together.
  private static let targets = [
    "risk.impact", "impact.harm", "impact.concern", "likelihood.trend", "cuts.volume",
    "cuts.volume.High", "cuts.trend.Low", "cuts.risk", "volume@*", "volume@arson", "harm@fraud",
    "concern@graffiti", "last_year@burglary", "rising_fast", "too_few_to_tell", "missing.harm",
    "missing.concern", "without.arson", "without.fraud", "cells.High.Low", "cells.Low", "shortlist",
    "when.rising_fast", "rules.rising_fast.then", "rules.residents_insist.because",
    "groups.risk.by",
    "groups.risk.of", "groups.impact.of", "groups.likelihood.levels", "criteria.volume.levels",
    "criteria.harm.worse", "criteria.concern.scores", "matrix.cells", "matrix.down", "ranking.by",
    "ranking.ties", "measures.trend.unless", "measures.trend.test", "criteria.trend.measure",
  ]
  private static let values = [
    "1", "0", "-1", "=-1", "+10%", "x2", "x0", "1e308", "[]", "[1]", "[1, 2, 3, 4]", "{}",
    "{impact: 1}", "{volume: 2, risk: 1}", "[Low, Low, Low, Low, Low]", "Low", "Very high", "off",
    "on", "yes", "no", "missing", "worst", "leave out", "interval", "lower", "keep",
    "[keep, monitor]", "raise impact by 1", "rating at most Low", "volume > 5", "trend > 3%",
    "base < 3", "e-test", "sum", "weighted product", "[risk]", "volume", "likelihood", "100..150",
    "a: b", "\"", "'", "\n", "#", "{a", "[1,", "é", "",
  ]

  @Test(arguments: 0..<40)
  func `changes at random are made or refused with a reason`(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var targets: Set<String> = []
    let changes = (0...generator.below(3)).compactMap { _ -> ScenarioChange? in
      let target = Self.targets[generator.below(Self.targets.count)]
      guard targets.insert(target).inserted else { return nil }
      let value = Self.values[generator.below(Self.values.count)]
      return ScenarioChange(target: target, value: value)
    }
    let scenario = Scenario(name: "random", changes: changes)
    let read = try ScenarioSample.simple().whatIf([scenario])
    #expect((read.value == nil) == read.findings.hasErrors, "\(changes)")
    #expect(read.findings.sorted.allSatisfy { $0.code != "A031" }, "\(changes)")
  }
}

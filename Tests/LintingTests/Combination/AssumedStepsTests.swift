import Testing

@testable import Linting

@Suite struct AssumedStepsTests {
  @Test func `steps grow by half from both ends`() {
    let steps = AssumedSteps.Steps.growing.scores(low: 1, high: 5, count: 5)
    let back = AssumedSteps.Steps.shrinking.scores(low: 1, high: 5, count: 5)
    // The steps are 1, 1.5, 2.25 and 3.375 of 8.125.
    #expect(zip(steps, [1, 1.4923, 2.2308, 3.3385, 5]).allSatisfy { ($0 - $1).magnitude < 1e-4 })
    #expect(zip(back, steps.reversed()).allSatisfy { ($0 + $1 - 6).magnitude < 1e-9 })
  }

  @Test func `scores that are given are nobody's assumption`() throws {
    let sample = CombinedRules.sample("  risk: {of: [volume, repeat]}", rows: CombinedRules.table)
    #expect(try sample.findings(of: .assumedSteps).isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `groups that share groups in many layers are gone through once`() throws {
    let layers = (0..<40).flatMap { layer in
      ["l", "r"].map { side in
        let of = layer == 0 ? "harm, trend" : "l\(layer - 1), r\(layer - 1)"
        return "  \(side)\(layer): {of: [\(of)]}\n"
      }
    }
    let sample = CombinedRules.sample(
      layers.joined() + "  risk: {of: [l39, r39]}",
      rows: CombinedRules.table
    )
    #expect(try sample.findings(of: .assumedSteps).isEmpty)
  }

  @Test func `who would gain the first place by other steps is named`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: {harm: 3, trend: 2}}",
      rows: """
        id,volume,harm,trend,confidence,repeat
        asb,500,3,3,3,no
        fraud,60,4,1,3,no
        arson,5,1,1,1,yes

        """
    ).text(of: .assumedSteps)
    #expect(
      text == """
        warning[R141]: the first place hangs on the levels of 'harm' being equal steps: if each step of 'harm' were half as large again as the one below it, 'fraud' would gain it and 'asb' would lose it
          rules.yaml:11:3
           |
        11 |   harm: {kind: judged, levels: [Low, Medium, High, Very high]}
           |   ^^^^
           = give levels 'scores' and say where they come from; if equal steps are meant, accept this

        """
    )
  }
}

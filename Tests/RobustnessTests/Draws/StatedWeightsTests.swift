import Diagnostics
import Foundation
import Precedence
import Robustness
import TestSupport
import Testing

@Suite struct StatedWeightsTests {
  /// Groups of St Albans: likelihood (volume, trend), impact (harm, concern), risk (likelihood,
  /// impact).
  private func read(_ texts: String...) throws -> Checked<[String: DrawSettings.Weights]> {
    let path = ProjectFolder.file("Examples/st-albans-2021").path
    let assessment = try #require(Assessment.read(path, from: DiskFiles()).value)
    return DrawSettings.weights(texts, for: assessment)
  }

  private func text(_ texts: String) throws -> String {
    FindingRenderer().text(try read(texts).findings)
  }

  @Test func nothingSaidIsNothing() throws {
    #expect(try read().value == [:])
  }

  @Test func intervalsOfAGroupGoTogether() throws {
    let checked = try read("impact.concern=20%..60%", "impact.harm = 0.1 ..", "risk.impact=..50%")
    #expect(
      checked.value == [
        "impact": .within([0.1...1, 0.2...0.6]), "risk": .within([0...1, 0...0.5]),
      ]
    )
  }

  @Test func anOrderOfImportance() throws {
    #expect(
      try read("impact: harm > concern").value == ["impact": .ordered([["harm"], ["concern"]])]
    )
    #expect(try read("impact:harm=concern").value == ["impact": .ordered([["harm", "concern"]])])
  }

  @Test func aGroupThatIsLeftOrFree() throws {
    #expect(
      try read("impact: as written", "risk: any").value == ["impact": .asWritten, "risk": .uniform]
    )
  }

  @Test func aGroupThatDoesNotExist() throws {
    #expect(
      try text("impcat.concern=20%..60%") == """
        error[C034]: there is no group with weights 'impcat'
          --weights:1:1
           |
         1 | impcat.concern=20%..60%
           | ^^^^^^
           = did you mean 'impact'?
           = groups with weights: likelihood, impact, risk

        """
    )
  }

  @Test func aWeightThatDoesNotExist() throws {
    #expect(
      try text("impact: harm > concer") == """
        error[C034]: there is no weight 'concer' in 'impact'
          --weights:1:16
           |
         1 | impact: harm > concer
           |                ^^^^^^
           = did you mean 'concern'?
           = weights in 'impact': harm, concern

        """
    )
  }

  @Test(arguments: [
    "", "impact", "impact.concern", "impact.concern=", "impact.concern=20%", "impact.concern=..",
    "impact.concern=a..b", ".concern=1%..2%", "impact.=1%..2%",
    "impact:", ": harm > concern", "impact: harm > ", "impact: > harm", "impact.concern=nan..1",
  ])
  func nonsense(text: String) throws {
    let findings = try read(text).findings.sorted
    #expect(findings.map(\.code.rawValue) == ["C033"])
    #expect(findings.map(\.message) == ["weights to draw cannot be read"])
  }

  @Test(arguments: ["impact.concern=20%..160%", "impact.concern=-5%..", "impact.concern=20..60"])
  func sharesThatAreNone(text: String) throws {
    let findings = try read(text).findings.sorted
    #expect(findings.map(\.code.rawValue) == ["C033"])
    #expect(findings.map(\.message) == ["a share of a group lies between 0% and 100%"])
  }

  @Test func anIntervalThatGoesBackwards() throws {
    #expect(
      try text("impact.concern=60%..20%") == """
        error[C033]: the interval ends below its start
          --weights:1:1
           |
         1 | impact.concern=60%..20%
           | ^^^^^^^^^^^^^^^^^^^^^^^
           = write the smaller share first, such as '20%..60%'

        """
    )
  }

  @Test func anOrderThatLeavesOut() throws {
    #expect(
      try text("impact: harm") == """
        error[C033]: the order of 'impact' leaves out 'concern'
          --weights:1:1
           |
         1 | impact: harm
           | ^^^^^^^^^^^^
           = an order names every weight of its group once

        """
    )
  }

  @Test func theSameTwice() throws {
    let findings = try read(
      "impact.concern=20%..60%",
      "impact.concern=30%..50%",
      "impact: harm > concern",
      "risk: any",
      "risk.impact=1%..2%",
      "likelihood: volume > volume > trend"
    ).findings.sorted
    #expect(findings.map(\.code.rawValue) == ["C035", "C035", "C035", "C035"])
    #expect(
      Set(findings.map(\.message)) == [
        "'impact.concern' has an interval already",
        "'impact' is told twice how to draw its weights",
        "'risk' is told twice how to draw its weights", "'volume' stands in the order twice",
      ]
    )
  }

  @Test func veryLongNonsenseIsRefusedAtOnce() throws {
    let text = "impact: " + String(repeating: "harm > ", count: 200_000)
    #expect(try read(text).findings.sorted.map(\.code.rawValue) == ["C033"])
  }
}

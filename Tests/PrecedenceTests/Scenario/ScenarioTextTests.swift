import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct ScenarioTextTests {
  @Test func `one scenario stands by itself`() {
    let scenario = Scenario(
      name: "Concern: double",
      because: "a councillor asked",
      changes: [
        ScenarioChange(target: "risk.concern", value: "60"),
        ScenarioChange(target: "cuts.volume", value: "[40, 200]"),
        ScenarioChange(target: "volume@burglary", value: "+20%"),
        ScenarioChange(target: "cells.Very high.Low", value: "Medium"),
        ScenarioChange(target: "when.rising", value: "trend >= 30%"),
      ]
    )
    #expect(
      Scenario.yamlText([scenario]) == """
        format: 1
        name: "Concern: double"
        because: a councillor asked
        changes:
          risk.concern: 60
          cuts.volume: [40, 200]
          volume@burglary: +20%
          cells.Very high.Low: Medium
          when.rising: trend >= 30%

        """
    )
  }

  @Test func `several stand in a list`() {
    let change = ScenarioChange(target: "rising", value: "off")
    let scenarios = ["A", "B"].map { Scenario(name: $0, changes: [change]) }
    #expect(
      Scenario.yamlText(scenarios) == """
        format: 1
        scenarios:
          - name: A
            changes:
              rising: off
          - name: B
            changes:
              rising: off

        """
    )
  }

  /// Words and signs of which YAML treats many in a way of their own.
  private static let pieces = [
    "a", "B", "volume", "Very high", " ", ".", "@", "*", "#", " #", ":", ": ", "-", "- ", "[", "]",
    "{", "}", ",", "\"", "'", "\\", "\n", "\t", "é", "😀", "\u{2028}", "\u{200B}", "\u{7}", "0",
    "12",
    "yes", "off", "null", "~", "&", "!", "|", ">", "%", "`", "?", "=", "+20%", "x2", "[40, 200]",
    "{a: 1}", "\u{FEFF}", "\r",
  ]

  private static func text(_ generator: inout SplitMix64) -> String {
    (0...generator.below(4)).map { _ in pieces[generator.below(pieces.count)] }.joined()
  }

  @Test(arguments: 0..<40)
  func `what is written reads back as it was`(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let scenarios = (0...generator.below(3)).map { number in
      var targets: Set<String> = []
      let changes = (0...generator.below(6)).compactMap { _ -> ScenarioChange? in
        let target = Self.text(&generator)
        guard targets.insert(target).inserted else { return nil }
        return ScenarioChange(target: target, value: Self.text(&generator))
      }
      let because = generator.below(2) == 0 ? nil : Self.text(&generator)
      return Scenario(
        name: "\(Self.text(&generator))\(number)",
        because: because,
        changes: changes
      )
    }
    let text = Scenario.yamlText(scenarios)
    let read = Scenario.read(SourceText(name: "s.yaml", text: text))
    #expect(read.value == scenarios, "\(text)\n\(ScenarioSample.report(read))")
  }

  @Test(arguments: CaseFolder.all("scenarios").filter { $0.name.hasPrefix("right-") })
  func `the files of the cases read back as they were`(folder: CaseFolder) throws {
    let scenarios = try #require(Scenario.read("scenario.yaml", from: folder.files).value)
    let again = Scenario.read(SourceText(name: "s.yaml", text: Scenario.yamlText(scenarios)))
    #expect(again.value == scenarios)
  }
}

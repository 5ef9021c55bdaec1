import Diagnostics
import Testing

@testable import Precedence

@Suite struct MoveCauseTests {
  /// The causes of the move of a candidate under a scenario.
  private func causes(_ scenario: Scenario) throws -> [String: ScenarioMove.Cause] {
    let result = try #require(ScenarioSample.simple().whatIf([scenario]).value)
    return Dictionary(result.outcomes[0].moves.map { ($0.candidate, $0.cause) }) { first, _ in first
    }
  }

  @Test func `each change that does it alone is named`() throws {
    let causes = try causes(
      ScenarioSample.scenario(("rising_fast", "off"), ("without.arson", "yes"), ("shortlist", "4"))
    )
    #expect(causes["arson"] == .anyOf([1]))
    #expect(causes["fraud"] == .anyOf([2]))
  }

  @Test func `of changes that only do it together none can be spared`() throws {
    // Fraud is fourth with the first change alone and second with the last alone; first with both.
    let causes = try causes(
      ScenarioSample.scenario(
        ("impact.concern", "4"),
        ("rising_fast", "on"),
        ("cuts.volume", "[40, 200, 400, 900]")
      )
    )
    #expect(causes["fraud"] == .together([0, 2]))
  }

  @Test func `of many changes those that do nothing are left out`() throws {
    var changes = (0..<11).map {
      ("cells.Very low.\(["Very low", "Low", "Medium", "High"][$0 % 4])", "Low")
    }
    changes = Array(changes.prefix(4))
    changes += ["burglary", "arson", "fraud", "harassment", "criminal-damage"].map {
      ("last_year@\($0)", "x1")
    }
    changes += [("cells.Low.Low", "Very high"), ("volume@graffiti", "260"), ("harm@graffiti", "8")]
    let scenario = Scenario(
      name: "many",
      changes: changes.map { ScenarioChange(target: $0.0, value: $0.1) }
    )
    #expect(scenario.changes.count > MoveCause.everyCombination)
    let causes = try causes(scenario)
    let all = causes.values.flatMap { cause -> [Int] in
      switch cause {
      case .anyOf(let changes), .together(let changes): changes
      }
    }
    #expect(!all.isEmpty && all.allSatisfy { $0 >= 9 }, "\(causes)")
  }
}

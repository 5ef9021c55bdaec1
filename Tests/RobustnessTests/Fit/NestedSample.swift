import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import Robustness

/// Rules with a group inside a group, and what of them can be chosen.
struct NestedSample {
  var groups = """
    groups:
      pair: {of: {x: 1, y: 1}}
      risk: {of: {pair: 3, z: 1}}
    ranking: {by: [risk]}
    """
  var rows = "id,x,y,z,judged\na,80,20,50,3\nb,40,60,10,2\nc,0,100,90,1\n"
  var missing = ""

  func assessment() throws -> Assessment {
    let rules = """
      format: 1
      name: Nested
      measures:
        x: {unit: crimes\(missing)}
        y: {unit: crimes\(missing)}
        z: {unit: crimes}
        judged: {unit: level, of: 3}
      criteria:
        x: {points: {0: 0, 100: 1}}
        y: {points: {0: 0, 100: 1}}
        z: {points: {0: 0, 100: 1}}
        judged: {kind: judged, levels: [Low, Medium, High]}
      \(groups)

      """
    return try DoubtfulTable(rules: rules, rows: rows).assessment()
  }

  func model(_ order: [[String]], _ settings: FitSettings = FitSettings()) throws -> FitModel {
    try FitModel(assessment(), StatedOrder(tiers: order), settings)
  }

  /// The message of the fault that a fit throws.
  func fault(_ order: [[String]], _ settings: FitSettings = FitSettings()) -> String? {
    do {
      _ = try model(order, settings)
      return nil
    } catch {
      return (error as? FitFault)?.description ?? "\(error)"
    }
  }
}

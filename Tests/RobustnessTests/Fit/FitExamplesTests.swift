import Foundation
import Precedence
import TestSupport
import Testing

@testable import Robustness

/// What the READMEs of the examples say about weights behind published orders.
@Suite struct FitExamplesTests {
  private func assessment(_ folder: String) throws -> Assessment {
    let root = ProjectFolder.root.path + "/"
    return try #require(
      Assessment.read(root + "Examples/" + folder, from: DiskFiles()).value
    )
  }

  private func order(_ ids: [String]) -> StatedOrder { StatedOrder(tiers: ids.map { [$0] }) }

  private static let themes = [
    "violent-crime", "burglary-vehicle-cyber", "fly-tipping-asb-rural-road", "domestic-abuse",
    "substance-homelessness-hate", "wellbeing",
  ]

  @Test func `the published order of North Herts holds for shares of concern above 75 per cent`()
    async throws
  {
    let ids = [
      "asb_cd", "alcohol_violence", "domestic_violence", "dwelling_burglary", "reassurance",
      "vehicle_crime",
    ]
    let result = try await assessment("north-herts-2008").fit(order(ids))
    #expect(result.holdsNow)
    guard case .fits(let region) = result.answer else {
      Issue.record("the order should fit")
      return
    }
    #expect((region.ranges[0].lowerBound - 0.75).magnitude < 1e-12)
    #expect(region.ranges[0].upperBound == 1)
    #expect((region.share.value - 0.25).magnitude < 1e-12)
    #expect(region.share.standardError == nil)
    // At a whole share of concern neighbours are a fifth of the range apart.
    #expect(region.best == [1, 0])
    #expect((try #require(region.margin) - 0.2).magnitude < 1e-12)
    #expect(region.nearest == result.weights.map(\.now))
  }

  @Test func `no weights give the numbering of St Albans, since two themes have the same evidence`()
    async throws
  {
    let result = try await assessment("st-albans-2021").fit(order(Self.themes))
    guard case .conflicts(let conflict) = result.answer else {
      Issue.record("the order should not fit")
      return
    }
    #expect(
      conflict.together == [
        OrderStatement(ahead: "fly-tipping-asb-rural-road", behind: "wellbeing")
      ]
    )
    #expect(conflict.drop?.count == 4)
    #expect(conflict.statements == 15)
    #expect((try #require(conflict.leastError) - 3.0 / 14).magnitude < 1e-9)
  }
}

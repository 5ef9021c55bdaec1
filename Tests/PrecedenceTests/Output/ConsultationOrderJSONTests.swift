import Consultation
import Diagnostics
import Testing

@testable import Precedence

@Suite struct ConsultationOrderJSONTests {
  private func order(
    _ method: ConsultationMethod,
    _ rankings: [Profile.Ranking]
  ) throws -> ConsultationOrder {
    let profile = try #require(Profile(options: ["a", "b", "c"], rankings: rankings))
    return try #require(profile.order(by: method))
  }

  private static let circle = [
    Profile.Ranking([[0], [1], [2]]), Profile.Ranking([[1], [2], [0]]),
    Profile.Ranking([[2], [0], [1]]),
  ]

  @Test func `those that share a place stand together`() throws {
    let order = try order(.copeland, [.init([[1], [0, 2]])])
    #expect(order.tiersJSON.formatted == "[\n  [\"b\"],\n  [\"a\", \"c\"]\n]\n")
    #expect(order.talliesJSON.formatted == "{\"a\": -1, \"b\": 2, \"c\": -1}\n")
  }

  @Test func `methods without a number have none, and nothing to note is nothing`() throws {
    let order = try order(.schulze, [.init([[1], [0], [2]])])
    #expect(order.talliesJSON.formatted == "null\n")
    #expect(order.notesJSON.formatted == "{}\n")
  }

  @Test func `ties say what would part them, and into what`() throws {
    let order = try order(.topShare(2), [.init([[1], [0], [2]])])
    #expect(
      order.notesJSON.formatted == """
        {
          "ties": [
            {
              "tied": ["a", "b"],
              "by": ["more duels won among themselves"],
              "order": [
                ["b"],
                ["a"]
              ]
            }
          ]
        }

        """
    )
  }

  @Test func `Kemeny's method lists all its orders`() throws {
    let json = try order(.kemeny, Self.circle).notesJSON.formatted
    #expect(
      json.contains(
        """
          "kemeny": {
            "exact": true,
            "distance": 4,
            "lowerBound": 4,
            "orderCount": 3,
            "orders": [
              ["a", "b", "c"],
              ["b", "c", "a"],
              ["c", "a", "b"]
            ]
          }
        """
      )
    )
  }

  @Test func `rounds have their votes and who goes out`() throws {
    let json = try order(.instantRunoff, [.init([[0]], count: 3), .init([[1]], count: 2)])
      .notesJSON.formatted
    #expect(
      json.contains(
        """
            {
              "votes": {"a": 3, "b": 2, "c": 0},
              "out": ["c"]
            },
        """
      )
    )
    #expect(json.contains("\"votes\": {\"a\": 3},\n      \"out\": []"))
  }

  @Test(arguments: ConsultationMethod.UnrankedRule.allCases)
  func `Borda's count says what unranked options got`(
    rule: ConsultationMethod.UnrankedRule
  ) throws {
    let json = try order(.borda(rule), [.init([[0], [1], [2]])]).notesJSON.formatted
    #expect(json == "{\"unranked\": \"\(rule.rawValue)\"}\n")
  }
}

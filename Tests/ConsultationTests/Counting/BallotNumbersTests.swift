import Testing

@testable import Consultation

@Suite struct BallotNumbersTests {
  /// `asb` first, and once level with `speeding`; `burglary` only once ranked.
  private let group = GroupSamples.ranking([([[0], [1], [2]], 1), ([[0, 2]], 1), ([[2]], 2)])

  private func means(_ method: ConsultationMethod) throws -> [Double] {
    try #require(group.moments(by: method)).map(\.mean)
  }

  @Test func `First places are split between those put level`() throws {
    #expect(try means(.plurality) == [1.5 / 4, 0, 2.5 / 4])
  }

  @Test func `An option is among the first two if fewer than two stand above it`() throws {
    #expect(try means(.topShare(2)) == [2 / 4, 1 / 4, 3 / 4])
    #expect(try means(.topShare(1)) == [2 / 4, 0, 3 / 4])
  }

  @Test func `Points are parts of the most that an option could have`() throws {
    #expect(try means(.borda(.sharedLeftoverPoints)) == [4.5 / 8, 2 / 8, 5.5 / 8])
    #expect(try means(.borda(.zero)) == [3.5 / 8, 1 / 8, 5.5 / 8])
    #expect(isEqual(try means(.borda(.modified)), [4.5 / 12, 2 / 12, 4.5 / 12]))
  }

  @Test func `Places are shared by those put level and by those not ranked`() throws {
    #expect(try means(.meanRank) == [7.5, 10, 6.5].map { $0 / 4 })
  }

  @Test func `Answers count for those who gave one`() throws {
    let group = GroupSamples.answering([[5, 4, 3, 1], [0, 0, 2, 4], [0, 0, 0, 0]])
    let net = try #require(group.moments(by: .netConcern))
    #expect(net.map(\.mean) == [0.25, 0, 0])
    #expect(net.map(\.people) == [4, 2, 0])
    #expect(net.map(\.isEmpty) == [false, false, true])
    #expect(try #require(group.moments(by: .topTwo)).map(\.mean) == [0.5, 0.5, 0])
    let even = GroupSamples.answering([[1, 2, 3, 4]], steps: 4)
    #expect(try #require(even.moments(by: .netConcern)).map(\.mean) == [0])
  }

  @Test func `Ticks are approval, orders are not`() throws {
    let ticked = GroupSamples.ticking([[1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 1]])
    #expect(try #require(ticked.moments(by: .approval)).map(\.mean) == [0.5, 0.25, 0.25])
    #expect(group.moments(by: .approval) == nil)
    #expect(group.moments(by: .netConcern) == nil)
    #expect(group.moments(by: .copeland) == nil)
  }

  @Test func `Shares and points are those by which the orders are made`() throws {
    let methods: [ConsultationMethod] = [.plurality, .topShare(2), .meanRank]
    for method in methods {
      #expect(try means(method) == group.profile.order(by: method)?.tallies)
    }
    let rules = ConsultationMethod.UnrankedRule.allCases
    for (rule, most) in zip(rules, [8.0, 8, 12]) {
      let points = try #require(group.profile.order(by: .borda(rule))?.tallies)
      #expect(isEqual(try means(.borda(rule)), points.map { $0 / most }))
    }
  }

  /// Thirds of points are rounded.
  private func isEqual(_ numbers: [Double], _ others: [Double]) -> Bool {
    numbers.count == others.count
      && zip(numbers, others).allSatisfy { ($0 - $1).magnitude < 1e-12 }
  }
}

import Testing

@testable import Consultation

@Suite struct DisagreementsTests {
  private func order(_ method: ConsultationMethod, _ tiers: [[Int]]) -> ConsultationOrder {
    ConsultationOrder(method: method, options: ["a", "b", "c"], tiers: tiers)
  }

  @Test func `Pairs that two orders put the other way round are named with who says what`() {
    let orders = [
      order(.borda(.zero), [[0], [1], [2]]), order(.copeland, [[0, 1], [2]]),
      order(.plurality, [[1], [2], [0]]),
    ]
    #expect(
      orders.disagreements == [
        .init(first: 0, second: 1, forFirst: [.borda(.zero)], forSecond: [.plurality]),
        .init(first: 0, second: 2, forFirst: [.borda(.zero), .copeland], forSecond: [.plurality]),
      ]
    )
  }

  @Test func `A tie speaks for nobody`() {
    let orders = [order(.copeland, [[0, 1, 2]]), order(.schulze, [[2], [1], [0]])]
    #expect(orders.disagreements.isEmpty)
  }

  @Test func `Orders over other options, or none, cannot disagree`() {
    let other = ConsultationOrder(method: .schulze, options: ["a"], tiers: [[0]])
    #expect([order(.copeland, [[2], [1], [0]]), other].disagreements.isEmpty)
    #expect([ConsultationOrder]().disagreements.isEmpty)
  }
}

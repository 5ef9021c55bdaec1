import Consultation
import Testing

@testable import Reports

@Suite struct OrdersTableTests {
  private static let names = SampleConsultation.names

  @Test func `places stand side by side in the order of the first method`() {
    let methods: [ConsultationMethod] = [.borda(.zero), .topShare(2)]
    let orders = methods.map { SampleConsultation.order($0) }
    #expect(
      OrdersTable(orders, names: Self.names).table.lines(width: 80) == [
        "Option    Borda  Top 2 share",
        "--------  -----  -----------",
        "Burglary  1      1=",
        "Speeding  2      1=",
        "Litter    3      3",
      ]
    )
  }

  @Test func `a published order has places and no method`() {
    let order = SampleConsultation.order(.borda(.zero), [.init([[2], [0], [1]])])
    #expect(
      OrdersTable(published: order, names: Self.names).table.lines(width: 80) == [
        "Option    Place",
        "--------  -----",
        "Litter    1",
        "Burglary  2",
        "Speeding  3",
      ]
    )
  }

  @Test func `shared places count those above, not the tiers above`() {
    let order = ConsultationOrder(
      method: .kemeny,
      options: ["a", "b", "c", "d"],
      tiers: [[1, 3], [0], [2]]
    )
    #expect(OrdersTable.places(order) == ["3", "1=", "4", "1="])
  }

  @Test func `more methods than the page is wide stand below each other`() {
    let methods: [ConsultationMethod] = [.instantRunoff, .rankedPairs, .topShare(2), .meanRank]
    let orders = methods.map { SampleConsultation.order($0) }
    let parts = OrdersTable(orders, names: Self.names).parts(width: 40)
    #expect(
      parts.map { $0.columns.map(\.title) } == [
        ["Option", "Instant runoff", "Ranked pairs"], ["Option", "Top 2 share", "Mean rank"],
      ]
    )
  }
}

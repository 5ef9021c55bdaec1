import Testing

@testable import Authoring

@Suite struct KeyOrderTests {
  private let order = KeyOrder(["id", "name", .key("levels", .items(.any))], named: 2)

  @Test func `known keys come in their order, names between them, others last`() {
    let keys = ["x-own", "levels", "offences", "name", "id"]
    #expect(
      keys.sorted { order.rank($0) < order.rank($1) } == [
        "id", "name", "offences", "levels", "x-own",
      ]
    )
  }

  @Test func `without a place for names an unknown key is as last as one of the author's`() {
    let order = KeyOrder(["id"])
    #expect(order.rank("x-a") == order.rank("nmae"))
    #expect(order.rank("id") < order.rank("nmae"))
  }

  @Test func `what stands under a key is found through names and lists`() {
    let shape = KeyOrder.Shape.keys(KeyOrder([.key("a", .names(.keys(order), lineUp: .all))]))
    #expect(shape.value(of: "a").lineUp == .all)
    #expect(shape.value(of: "a").value(of: "any name").order?.known.count == 3)
    #expect(shape.value(of: "b").order == nil)
    #expect(KeyOrder.Shape.items(shape).item.order?.known.count == 1)
    #expect(KeyOrder.Shape.items(shape).value(of: "a").order == nil)
    #expect(shape.item.order == nil)
  }
}

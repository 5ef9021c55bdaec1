import Testing

@testable import Authoring

@Suite struct PartOrderTests {
  private func names(_ names: [String], _ order: KeyOrder?, isMapping: Bool = true) -> [String] {
    let parts = names.map { name in
      var part = FormatPart()
      part.name = name
      return part
    }
    var collection = FormatCollection(parts: parts, isMapping: isMapping)
    collection.order(order)
    return collection.parts.map(\.name)
  }

  @Test func `equal ranks stay in the order of the file`() {
    let order = KeyOrder(["a", "b"])
    #expect(names(["x-2", "b", "zz", "x-1", "a"], order) == ["a", "b", "x-2", "zz", "x-1"])
  }

  @Test func `what has no order stays`() {
    #expect(names(["b", "a"], nil) == ["b", "a"])
    #expect(names(["b", "a"], KeyOrder(["a", "b"]), isMapping: false) == ["b", "a"])
  }
}

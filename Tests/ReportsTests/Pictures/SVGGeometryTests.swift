import Testing

@testable import Reports

@Suite struct SVGGeometryTests {
  @Test func aBoxKnowsItsEdgesAndItsMiddle() {
    let box = Box(x: 10, y: 20, width: 30, height: 40)
    #expect(box.right == 40)
    #expect(box.bottom == 60)
    #expect(box.middle == Point(25, 40))
  }
}

import Testing

@testable import Reports

@Suite struct SVGShapeTests {
  private static let box = Box(x: 1, y: 2.5, width: 3, height: 4)

  @Test(arguments: [
    (SVGShape.rectangle(box), "rect x=1 y=2.5 width=3 height=4"),
    (.rectangle(box, corner: 2), "rect x=1 y=2.5 width=3 height=4 rx=2"),
    (.line(Point(1, 2), Point(3, 4)), "line x1=1 y1=2 x2=3 y2=4"),
    (.circle(Point(1, 2), radius: 3), "circle cx=1 cy=2 r=3"),
    (.polygon([Point(1, 2), Point(3, 4.256)]), "polygon points=1,2 3,4.26"),
    (.polyline([Point(1, 2)]), "polyline points=1,2"),
  ])
  func everyShapeHasItsElementAndMeasures(shape: SVGShape, expected: String) {
    let words = ["\(shape.name)"] + shape.markup.map { "\($0.name)=\($0.value)" }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test func aRectangleIsNeverNarrowerThanNothing() {
    let shape = SVGShape.rectangle(Box(x: 0, y: 0, width: -1, height: -1))
    #expect(shape.markup.map(\.value) == ["0", "0", "0", "0"])
  }
}

import Testing

@testable import Robustness

@Suite struct ConvexPolygonTests {
  @Test func `areas by hand`() {
    #expect(ConvexPolygon.triangle.area == 0.5)
    #expect(ConvexPolygon.square.area == 1)
    // x at least y halves both.
    var square = ConvexPolygon.square
    square.clip(1, -1, 0)
    #expect(square.area == 0.5)
    // x at least 1/2 leaves a triangle half as wide and half as high.
    var triangle = ConvexPolygon.triangle
    triangle.clip(1, 0, -0.5)
    #expect(triangle.area == 0.125)
    // x + y at most 1/2 cuts a corner off the square.
    var corner = ConvexPolygon.square
    corner.clip(-1, -1, 0.5)
    #expect(corner.area == 0.125)
  }

  @Test func `what lies beyond leaves nothing, and what lies on this side leaves all`() {
    var square = ConvexPolygon.square
    square.clip(1, 0, 2)
    #expect(square.area == 1)
    square.clip(1, 0, -2)
    #expect(square.area == 0)
    square.clip(0, 1, 0)
    #expect(square.corners.isEmpty)
  }
}

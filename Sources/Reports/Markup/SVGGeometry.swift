/// A place in a picture, in user units from its left and its top.
struct Point: Sendable, Hashable {
  /// From the left edge.
  let x: Double
  /// From the top edge.
  let y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in a picture.
struct Box: Sendable, Hashable {
  /// Its left edge.
  let x: Double
  /// Its upper edge.
  let y: Double
  /// How wide it is.
  let width: Double
  /// How high it is.
  let height: Double

  /// Its right edge.
  var right: Double { x + width }
  /// Its lower edge.
  var bottom: Double { y + height }
  /// Its middle.
  var middle: Point { Point(x + width / 2, y + height / 2) }
}

/// A polygon without corners turned in, which lines can cut pieces off.
struct ConvexPolygon: Sendable, Hashable {
  /// A corner.
  struct Corner: Sendable, Hashable {
    let x: Double
    let y: Double
  }

  /// The corners in turn.
  private(set) var corners: [Corner]

  /// All x and y of at least 0 that come to 1 at most.
  static let triangle = ConvexPolygon(
    corners: [Corner(x: 0, y: 0), Corner(x: 1, y: 0), Corner(x: 0, y: 1)]
  )

  /// All x and y from 0 to 1.
  static let square = ConvexPolygon(
    corners: [
      Corner(x: 0, y: 0), Corner(x: 1, y: 0), Corner(x: 1, y: 1), Corner(x: 0, y: 1),
    ]
  )

  /// Keeps what lies where `a x + b y + c` is at least 0 (Sutherland, I. E. and Hodgman, G. W. (1974)
  /// Reentrant polygon clipping, Communications of the ACM 17(1) 32-42).
  mutating func clip(_ a: Double, _ b: Double, _ c: Double) {
    var kept: [Corner] = []
    for (position, corner) in corners.enumerated() {
      let next = corners[(position + 1) % corners.count]
      let here = a * corner.x + b * corner.y + c
      let there = a * next.x + b * next.y + c
      if here >= 0 { kept.append(corner) }
      guard (here > 0 && there < 0) || (here < 0 && there > 0) else { continue }
      let share = here / (here - there)
      kept.append(
        Corner(x: corner.x + share * (next.x - corner.x), y: corner.y + share * (next.y - corner.y))
      )
    }
    corners = kept
  }

  /// The area, by the corners' cross products.
  ///
  /// For example, the triangle has 0.5 and the square 1.
  var area: Double {
    var twice = 0.0
    for (position, corner) in corners.enumerated() {
      let next = corners[(position + 1) % corners.count]
      twice += corner.x * next.y - next.x * corner.y
    }
    return twice.magnitude / 2
  }
}

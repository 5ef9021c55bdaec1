/// An edge of a level that a number is near to.
struct LevelEdge {
  /// Whether the level on the other side is the more serious one.
  let isUp: Bool
  /// How near, in relation to the size of the band or the cut; 0 on the edge itself.
  let nearness: Double
  /// In words.
  let text: String
}

/// An edge of a cell that a candidate is near to, with how near it is.
struct NearEdge {
  /// The edge.
  let edge: MatrixView.Edge
  /// How near, in relation to the size of the band or the cut; 0 on the edge itself.
  let nearness: Double

  init(_ edge: LevelEdge, _ direction: MatrixAxis.Direction) {
    let side: MatrixView.Edge.Side =
      switch direction {
      case .down: edge.isUp ? .above : .below
      case .across: edge.isUp ? .right : .left
      }
    self.edge = MatrixView.Edge(side: side, text: edge.text)
    nearness = edge.nearness
  }
}

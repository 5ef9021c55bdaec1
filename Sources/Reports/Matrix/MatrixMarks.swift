/// The codes of candidates as they stand in the cells of a drawing.
enum MatrixMarks {
  /// A code with an arrow to each edge that the candidate is near to, the nearest first: `A↑`.
  static func code(_ item: MatrixView.Item) -> String {
    item.code + item.edges.map { arrow($0.side) }.joined()
  }

  /// The arrow that points to an edge.
  static func arrow(_ side: MatrixView.Edge.Side) -> String {
    switch side {
    case .above: "↑"
    case .below: "↓"
    case .left: "←"
    case .right: "→"
    }
  }
}

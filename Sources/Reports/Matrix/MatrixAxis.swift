import Precedence

/// An axis of a matrix: what it shows, and how near each candidate is to the edges of its cell.
struct MatrixAxis {
  /// Which way an axis goes.
  enum Direction: Sendable {
    case down
    case across
  }

  /// The axis as it is shown.
  let axis: MatrixView.Axis
  private let direction: Direction
  private let id: String
  private let group: RulesSummary.Group?
  /// The ids of the criteria that it rests on.
  private let criteria: [String]

  init(
    _ direction: Direction,
    _ id: String,
    _ levels: [RulesSummary.Level],
    _ summary: RulesSummary
  ) {
    self.direction = direction
    self.id = id
    let group = summary.groups.first { $0.id == id }
    let criterion = summary.criteria.first { $0.id == id }
    let thresholds =
      group.map { $0.cuts.map { Numeral.short($0) } } ?? criterion?.thresholds ?? []
    axis = MatrixView.Axis(
      name: Wording.capitalised(Wording.name(id)),
      levels: levels,
      thresholds: thresholds.count + 1 == levels.count ? thresholds : []
    )
    self.group = group?.cuts.count == levels.count - 1 ? group : nil
    criteria = Self.criteria(of: id, in: summary)
  }

  /// The criteria that a group rests on, or the criterion itself.
  ///
  /// Groups stand after their parts, so that one look from the last to the first finds all.
  private static func criteria(of id: String, in summary: RulesSummary) -> [String] {
    var parts: Set<String> = [id]
    for group in summary.groups.reversed() where parts.contains(group.id) {
      parts.formUnion(group.terms.map(\.id))
    }
    return summary.criteria.map(\.id).filter { parts.contains($0) }
  }

  /// The criteria along the axis whose level was assumed for a candidate.
  func assumed(_ candidate: CandidateResult) -> [String] {
    candidate.levels.filter { $0.assumed != nil && $0.score != nil && criteria.contains($0.id) }
      .map(\.id)
  }

  /// How rules moved a candidate along the axis; `nil` if none did.
  func move(_ cell: CellResult) -> String? {
    let (from, to) =
      direction == .down ? (cell.down, cell.movedDown) : (cell.across, cell.movedAcross)
    return from == to ? nil : Wording.moveInMatrix(id, from: from, to: to)
  }

  /// The edges along the axis that a candidate is near to.
  ///
  /// There are none where a rule moved the candidate along the axis, since its number then lies on another
  /// level, and none where a level was assumed, since there is no number that could be near anything.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - cell: Its cell.
  /// - Returns: The edges, at most two.
  func edges(_ candidate: CandidateResult, _ cell: CellResult) -> [NearEdge] {
    guard move(cell) == nil, assumed(candidate).isEmpty else { return [] }
    let level = direction == .down ? cell.row : cell.column
    if let group, let number = candidate.groups.first(where: { $0.id == id })?.number {
      return GroupEdges(group, names: axis.levels.map(\.name)).near(number, level: level)
        .map { NearEdge($0, direction) }
    }
    return criterionEdge(candidate, level).map { [NearEdge($0, direction)] } ?? []
  }

  /// The edge that the engine itself found near: within a tenth of the cut.
  private func criterionEdge(_ candidate: CandidateResult, _ level: Int) -> LevelEdge? {
    guard let result = candidate.levels.first(where: { $0.id == id }), let near = result.nearestCut,
      let other = axis.levels.firstIndex(where: { $0.name == near.level }),
      let measure = candidate.measures.first(where: { $0.id == result.measure })
    else { return nil }
    let distance = MeasureWording.difference(near.distance, unit: measure.unit)
    return LevelEdge(
      isUp: other > level,
      nearness: near.cut == 0 ? 0 : near.distance / near.cut.magnitude,
      text: near.distance == 0
        ? Wording.onEdge(id, measure.text, of: near.level)
        : Wording.nearEdge(id, measure.text, distance, of: near.level, isShort: other > level)
    )
  }
}

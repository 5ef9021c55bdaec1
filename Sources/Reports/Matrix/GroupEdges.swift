import Precedence

/// The borders between the levels of a group, and which of them a number is near to.
struct GroupEdges {
  /// How near counts as near: a tenth of the width of the band in which the number lies.
  static let share = 0.1

  private let id: String
  private let cuts: [Double]
  private let range: ClosedRange<Double>
  private let names: [String]

  init(_ group: RulesSummary.Group, names: [String]) {
    id = group.id
    cuts = group.cuts
    range = group.range
    self.names = names
  }

  /// The edges of its level that a number is near to.
  ///
  /// A level from 0.375 up to 0.625 is 0.25 wide, so that 0.025 is the most that counts as near: 0.61 is
  /// 0.015 short of the next level and near it. The first and the last level end where the group's range
  /// ends, which is no edge.
  ///
  /// - Parameters:
  ///   - number: The group's number.
  ///   - level: The level that it has, from 0.
  /// - Returns: Edges with how near they are, in widths of the band.
  func near(_ number: Double, level: Int) -> [LevelEdge] {
    guard (0...cuts.count).contains(level) else { return [] }
    let start = level == 0 ? range.lowerBound : cuts[level - 1]
    let end = level == cuts.count ? range.upperBound : cuts[level]
    var edges: [LevelEdge?] = []
    if level < cuts.count {
      edges.append(edge(number, cuts[level], end - start, level + 1, isUp: true))
    }
    if level > 0 {
      edges.append(edge(number, cuts[level - 1], end - start, level - 1, isUp: false))
    }
    return edges.compactMap(\.self).sorted { $0.nearness < $1.nearness }
  }

  private func edge(
    _ number: Double,
    _ cut: Double,
    _ width: Double,
    _ other: Int,
    isUp: Bool
  ) -> LevelEdge? {
    let distance = (number - cut).magnitude
    guard width > 0, distance <= Self.share * width * (1 + Self.slack) else { return nil }
    let name = names.indices.contains(other) ? names[other] : ""
    let value = Numeral.short(number)
    let isOn = distance <= Self.slack * cut.magnitude
    return LevelEdge(
      isUp: isUp,
      nearness: isOn ? 0 : distance / width,
      text: isOn
        ? Wording.onEdge(id, value, of: name)
        : Wording.nearEdge(id, value, Wording.distance(distance), of: name, isShort: isUp)
    )
  }

  /// Numbers nearer to each other than this, relatively, count as equal, as everywhere in the engine.
  private static let slack = 1e-9
}

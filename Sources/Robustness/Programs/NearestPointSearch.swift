/// The steps of the search for the nearest point: where it is and what holds it back.
struct NearestPointSearch: Sendable {
  /// A condition as normal · x >= bound, the normal of length 1.
  private struct Side {
    var normal: [Double]
    var bound: Double
    var isEquality: Bool
  }

  private var point: [Double]
  private let sides: [Side]
  private let isImpossible: Bool
  /// The sides that are kept to, and the multiplier of each.
  private var active: [Int] = []
  private var multipliers: [Double] = []
  private var stepsLeft: Int

  init(origin: [Double], rows: [LinearProgram.Row]) {
    point = origin
    var sides: [Side] = []
    var isImpossible = false
    for row in rows {
      let length = row.coefficients.scalarProduct(row.coefficients).squareRoot()
      guard length > 0 else {
        isImpossible = isImpossible || row.breach(at: origin) > 0
        continue
      }
      let sign = row.relation == .atMost ? -1 / length : 1 / length
      sides.append(
        Side(
          normal: row.coefficients.map { $0 * sign },
          bound: row.bound * sign,
          isEquality: row.relation == .equal
        )
      )
    }
    // Equalities first: they are never let go.
    self.sides = sides.filter(\.isEquality) + sides.filter { !$0.isEquality }
    self.isImpossible = isImpossible
    stepsLeft = 200 + 20 * (rows.count + origin.count)
  }

  /// Takes up broken conditions until none is left.
  mutating func outcome() -> NearestPoint.Outcome {
    guard !isImpossible else { return .infeasible }
    while let next = mostBroken {
      if let failure = takeUp(next) { return failure }
    }
    return stepsLeft > 0 ? .point(point) : .unfinished
  }

  /// The first equality that is broken, else the inequality broken by most; `nil` if none is.
  private var mostBroken: Int? {
    guard stepsLeft > 0 else { return nil }
    var worst: Int?
    var most = 1e-12
    for index in sides.indices where !active.contains(index) {
      let excess = excess(sides[index])
      if sides[index].isEquality {
        if excess.magnitude > most { return index }
      } else if -excess > most {
        most = -excess
        worst = index
      }
    }
    return worst
  }

  private func excess(_ side: Side) -> Double { side.normal.scalarProduct(point) - side.bound }

  /// Steps to a side, letting go of those that stand in the way.
  private mutating func takeUp(_ next: Int) -> NearestPoint.Outcome? {
    // An equality broken from above is approached from there.
    let isBelow = excess(sides[next]) < 0
    let normal = isBelow ? sides[next].normal : sides[next].normal.map { -$0 }
    var multiplier = 0.0
    while true {
      stepsLeft -= 1
      guard stepsLeft > 0 else { return .unfinished }
      guard let pulls = pulls(normal) else { return .unfinished }
      let direction = rest(of: normal, pulls)
      let slope = direction.scalarProduct(normal)
      let full = slope > 1e-14 ? excess(sides[next]).magnitude / slope : .infinity
      let (release, length) = firstRelease(pulls)
      let step = min(full, length)
      guard step < .infinity else { return .infeasible }
      if full < .infinity {
        for index in point.indices { point[index] += step * direction[index] }
      }
      for index in multipliers.indices { multipliers[index] -= step * pulls[index] }
      multiplier += step
      if full <= length {
        active.append(next)
        multipliers.append(isBelow ? multiplier : -multiplier)
        return nil
      }
      if let release {
        active.remove(at: release)
        multipliers.remove(at: release)
      }
    }
  }

  /// Which active side gives way first, and after how long a step; equalities never do.
  private func firstRelease(_ pulls: [Double]) -> (position: Int?, length: Double) {
    var first: Int?
    var least = Double.infinity
    for (position, index) in active.enumerated()
    where !sides[index].isEquality && pulls[position] > 1e-14 {
      let length = max(0, multipliers[position]) / pulls[position]
      if length < least {
        least = length
        first = position
      }
    }
    return (first, least)
  }

  /// How much of each active normal is in a direction: least squares.
  private func pulls(_ direction: [Double]) -> [Double]? {
    var lines = active.map { row in
      active.map { sides[row].normal.scalarProduct(sides[$0].normal) }
        + [sides[row].normal.scalarProduct(direction)]
    }
    for column in lines.indices {
      var pivot = column
      for row in lines.indices.dropFirst(column)
      where lines[row][column].magnitude > lines[pivot][column].magnitude {
        pivot = row
      }
      guard lines[pivot][column].magnitude > 1e-14 else { return nil }
      lines.swapAt(column, pivot)
      for row in lines.indices where row != column && lines[row][column] != 0 {
        let share = lines[row][column] / lines[column][column]
        for index in lines[row].indices { lines[row][index] -= share * lines[column][index] }
      }
    }
    return lines.indices.map { lines[$0][lines.count] / lines[$0][$0] }
  }

  /// What is left of a direction once the active normals are taken out.
  private func rest(of direction: [Double], _ pulls: [Double]) -> [Double] {
    var rest = direction
    for (pull, index) in zip(pulls, active) {
      for coordinate in rest.indices { rest[coordinate] -= pull * sides[index].normal[coordinate] }
    }
    return rest
  }
}

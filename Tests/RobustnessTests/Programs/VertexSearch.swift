@testable import Robustness

/// The answer to a linear program by looking at every vertex of its conditions within a wide box.
///
/// Independent of the simplex method: every choice of as many conditions as variables is solved for
/// the point where all are exact. What is without end is told by a box three times as wide.
struct VertexSearch {
  let program: LinearProgram

  /// The least cost; plus infinity if no point meets the conditions, minus infinity without end.
  func least() -> Double {
    let near = least(within: 1e5)
    guard near < .infinity else { return near }
    let far = least(within: 3e5)
    return (near - far).magnitude < 1e-3 ? near : -.infinity
  }

  private func least(within width: Double) -> Double {
    let rows = program.rows + box(width)
    var best = Double.infinity
    choose(rows, from: 0, chosen: []) { point in
      guard rows.allSatisfy({ $0.breach(at: point) < 1e-6 }) else { return }
      best = min(best, program.cost.scalarProduct(point))
    }
    return best
  }

  private func box(_ width: Double) -> [LinearProgram.Row] {
    program.cost.indices.flatMap { variable in
      var unit = [Double](repeating: 0, count: program.cost.count)
      unit[variable] = 1
      let floor = program.mayBeNegative(variable) ? -width : 0
      return [
        LinearProgram.Row(unit, .atLeast, floor), LinearProgram.Row(unit, .atMost, width),
      ]
    }
  }

  private func choose(
    _ rows: [LinearProgram.Row],
    from start: Int,
    chosen: [LinearProgram.Row],
    _ visit: ([Double]) -> Void
  ) {
    if chosen.count == program.cost.count {
      if let point = LinearSystem.solution(chosen) { visit(point) }
      return
    }
    for position in rows.indices.dropFirst(start) {
      choose(rows, from: position + 1, chosen: chosen + [rows[position]], visit)
    }
  }
}

/// As many equations as unknowns.
enum LinearSystem {
  /// The only solution of rows taken as equations; `nil` if there is none or more than one.
  static func solution(_ rows: [LinearProgram.Row]) -> [Double]? {
    var lines = rows.map { $0.coefficients + [$0.bound] }
    for column in lines.indices {
      let pivots = lines.indices.dropFirst(column)
      guard
        let pivot = pivots.max(by: {
          lines[$0][column].magnitude < lines[$1][column].magnitude
        }), lines[pivot][column].magnitude > 1e-9
      else { return nil }
      lines.swapAt(column, pivot)
      for row in lines.indices where row != column && lines[row][column] != 0 {
        let share = lines[row][column] / lines[column][column]
        for index in lines[row].indices { lines[row][index] -= share * lines[column][index] }
      }
    }
    return lines.indices.map { lines[$0][lines.count] / lines[$0][$0] }
  }
}

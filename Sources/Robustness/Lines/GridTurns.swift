/// The shares at which something turns, found by trying a fine grid.
///
/// What turns and turns back between two points of the grid is missed.
enum GridTurns {
  /// How many steps the way from 0 to 1 is cut into.
  static let steps = 4_096

  /// The most turns that are told apart between two points of the grid.
  private static let mostBetween = 8

  /// Every turn that the grid shows.
  ///
  /// - Parameter outcome: What there is at a share.
  /// - Returns: The shares, increasing, each found by halving to about a millionth of a millionth.
  /// - Complexity: The outcome is asked for once for each step and some forty times for each turn.
  static func turns<Outcome: Equatable>(_ outcome: (Double) -> Outcome) -> [Double] {
    var turns: [Double] = []
    var (low, left) = (0.0, outcome(0))
    for step in 1...steps {
      let high = Double(step) / Double(steps)
      let right = outcome(high)
      var count = 0
      while left != right, low < high, count < mostBetween {
        (low, left) = next(from: low, left, to: high, outcome)
        turns.append(low)
        count += 1
      }
      (low, left) = (high, right)
    }
    return turns
  }

  /// The nearest turn of each of several things on one side of a share.
  ///
  /// - Parameters:
  ///   - share: Where each of them is.
  ///   - direction: 1 for upwards, -1 for downwards.
  ///   - count: How many things there are.
  ///   - stays: Whether each of them is at another share what it is at this one.
  /// - Returns: A share for each that turns, the first at which it is found to have turned.
  /// - Complexity: `stays` is asked for each step until all have turned.
  static func nearest(
    to share: Double,
    direction: Int,
    count: Int,
    _ stays: (Double) -> [Bool]
  ) -> [Double] {
    var open = Array(0..<count)
    var (turns, last) = ([Double](), share)
    let scaled = share * Double(steps)
    let grid = direction > 0 ? Int(scaled.rounded(.down)) + 1 : Int(scaled.rounded(.up)) - 1
    for step in stride(from: grid, through: direction > 0 ? steps : 0, by: direction) {
      if open.isEmpty { break }
      let next = Double(step) / Double(steps)
      let found = stays(next)
      turns += open.filter { !found[$0] }.map { thing in
        halved(last, next) { stays($0)[thing] }
      }
      open.removeAll { !found[$0] }
      last = next
    }
    return turns
  }

  /// The first share found, on the way from one to another, at which something no longer stays.
  private static func halved(_ near: Double, _ far: Double, _ stays: (Double) -> Bool) -> Double {
    var (near, far) = (near, far)
    while (far - near).magnitude > 1e-12 {
      let middle = near + (far - near) / 2
      if stays(middle) { near = middle } else { far = middle }
    }
    return far
  }

  /// The first share found at which the outcome is no longer what it was.
  private static func next<Outcome: Equatable>(
    from start: Double,
    _ left: Outcome,
    to end: Double,
    _ outcome: (Double) -> Outcome
  ) -> (Double, Outcome) {
    var (low, high, right) = (start, end, outcome(end))
    while high - low > 1e-12 {
      let middle = low + (high - low) / 2
      let found = outcome(middle)
      if found == left { low = middle } else { (high, right) = (middle, found) }
    }
    return (high, right)
  }
}

/// Where an option stands on a ballot.
struct Standing: Hashable {
  /// How many options the ballot puts above it.
  let above: Int
  /// How many it puts level with it, the option itself included.
  let level: Int
  /// How many it puts below it, those that it does not rank included.
  let below: Int
  /// How many options the ballot does not rank.
  let unranked: Int
  /// Whether the ballot ranks the option.
  let isRanked: Bool

  /// Twice the mean of the places that it shares: 2 for a clear first, 5 for a shared second and
  /// third.
  var doubledPlace: Int { 2 * above + level + 1 }
}

extension Profile {
  /// Visits every option on every ballot.
  ///
  /// On a ballot `a > b = c` that leaves `d` and `e` out, `b` has one above, two level and two below;
  /// `d` has three above and two level.
  ///
  /// - Parameter visit: Given the ballot's weight, the option, and where it stands on the ballot.
  /// - Complexity: O(ballots x options).
  @inline(__always)
  func forEachStanding(_ visit: (_ weight: Double, _ option: Int, _ standing: Standing) -> Void) {
    // A place is a byte, so every number it can hold has an entry.
    var levels = [Int](repeating: 0, count: 256)
    var aboves = [Int](repeating: 0, count: 256)
    for ballot in 0..<ballotCount {
      for column in places { levels[Int(column[ballot])] += 1 }
      let unranked = levels[0]
      let ranked = places.count - unranked
      var seen = 0
      var place = 1
      while seen < ranked, place < 256 {
        aboves[place] = seen
        seen += levels[place]
        place += 1
      }
      aboves[0] = ranked
      let weight = weights?[ballot] ?? 1
      for option in places.indices {
        let place = Int(places[option][ballot])
        let (above, level) = (aboves[place], levels[place])
        let below = places.count - above - level
        visit(
          weight,
          option,
          Standing(
            above: above,
            level: level,
            below: below,
            unranked: unranked,
            isRanked: place > 0
          )
        )
      }
      for index in 0..<place { levels[index] = 0 }
    }
  }
}

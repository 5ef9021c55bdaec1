extension Profile {
  /// The share of first places that each option has, from 0 to 1.
  ///
  /// A ballot that puts several options level first is split equally between them: of ballots `a`,
  /// `a = b` and `c`, `a` has (1 + 0.5) / 3 = 0.5.
  ///
  /// - Returns: A share of all ballots for each option; all 0 if the ballots weigh nothing.
  var firstShares: [Double] {
    let weight = self.weight
    let votes = FirstChoices(self).votes(among: Array(options.indices))
    return votes.map { Self.share($0, of: weight) }
  }

  /// The share of ballots that rank an option among their first `count`, from 0 to 1.
  ///
  /// An option is among the first three of a ballot if the ballot ranks it and puts fewer than three
  /// above it. So of `a > b = c = d > e` the first four are among the first two: all of `b`, `c` and
  /// `d` are second. An option that a ballot does not rank is never among its first.
  ///
  /// - Parameter count: How many places count; with 0 or less, nothing does.
  /// - Returns: A share of all ballots for each option.
  func topShares(_ count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: options.count)
    forEachStanding { weight, option, standing in
      if standing.isRanked, standing.above < count { sums[option] += weight }
    }
    let weight = self.weight
    return sums.map { Self.share($0, of: weight) }
  }

  /// The share of ballots that tick an option, from 0 to 1; `nil` unless the ballots hold ticks.
  ///
  /// An order says who is better, not who is good enough, so nobody approves by ranking.
  var approvalShares: [Double]? {
    guard kind == .ticks else { return nil }
    let weight = self.weight
    return places.map { column in
      var sum = 0.0
      for ballot in column.indices where column[ballot] > 0 { sum += weights?[ballot] ?? 1 }
      return Self.share(sum, of: weight)
    }
  }

  private static func share(_ part: Double, of whole: Double) -> Double {
    whole > 0 ? part / whole : 0
  }
}

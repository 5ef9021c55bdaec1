/// Invented complete ballots that lean to the first options, the same on every machine.
struct DrawnBallots {
  /// The ids of the options.
  let names: [String]
  /// For each option, its rank on each ballot.
  let ranks: [[UInt8]]

  /// Draws ballots as Plackett (1975) and Luce (1959) model them: at every place an option is chosen
  /// of those left with a chance in proportion to its weight.
  ///
  /// - Parameters:
  ///   - count: How many ballots.
  ///   - options: How many options; the first weighs 2.7 times what the last does.
  ///   - seed: The same seed draws the same ballots.
  init(_ count: Int, options: Int, seed: UInt64 = 5) {
    let random = Candidates(count, measures: options, seed: seed).measures
    let weights = (0..<options).map { 2.7 - 1.7 * Double($0) / Double(max(1, options - 1)) }
    var ranks = [[UInt8]](repeating: [UInt8](repeating: 0, count: count), count: options)
    for ballot in 0..<count {
      var left = Array(0..<options)
      for place in 0..<options {
        let total = left.reduce(0) { $0 + weights[$1] }
        var point = random[place][ballot] / 100 * total
        let chosen = left.firstIndex { option in
          point -= weights[option]
          return point < 0
        }
        let option = left.remove(at: chosen ?? left.count - 1)
        ranks[option][ballot] = UInt8(place + 1)
      }
    }
    self.ranks = ranks
    names = (0..<options).map { "option\($0)" }
  }

  /// How many ballots there are.
  var count: Int { ranks.first?.count ?? 0 }

  /// The ballots as a CSV with a column for each option that holds its rank.
  var csv: String {
    var text = names.joined(separator: ",") + "\n"
    for ballot in 0..<count {
      text += ranks.map { "\($0[ballot])" }.joined(separator: ",") + "\n"
    }
    return text
  }
}

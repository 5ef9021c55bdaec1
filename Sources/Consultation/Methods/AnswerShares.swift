extension Profile {
  /// The share of answers above the middle of the scale less the share below it, from -1 to 1.
  ///
  /// Of answers 1, 4, 5 and 5 on five steps three are above the middle and one below: 0.75 - 0.25 is
  /// 0.5. The middle step of a scale with an odd number of them is neither; with an even number the
  /// middle lies between two steps.
  ///
  /// - Returns: For each option the share of those who answered for it, missing (NaN) if nobody did;
  ///   `nil` unless the respondents answered on a scale.
  /// - Complexity: O(ballots x options).
  var netConcern: [Double]? {
    shares { answer, steps in
      // Twice the step against one more than the last, without adding to a number of any size.
      if 2 * answer - 1 > steps { return 1 }
      return 2 * answer - 1 < steps ? -1 : 0
    }
  }

  /// The share of answers on the two highest steps of the scale, from 0 to 1.
  ///
  /// Of answers 1, 4, 5 and 5 on five steps it is 0.75; on a scale of two steps it is always 1.
  ///
  /// - Returns: For each option the share of those who answered for it, missing (NaN) if nobody did;
  ///   `nil` unless the respondents answered on a scale.
  var topTwoShares: [Double]? {
    shares { answer, steps in answer + 1 >= steps ? 1 : 0 }
  }

  /// The mean of what every answer counts.
  private func shares(_ count: (_ answer: Int, _ steps: Int) -> Double) -> [Double]? {
    guard case .answers(let steps) = kind, let answers else { return nil }
    let counts = (0...255).map { count($0, steps) }
    return answers.map { column in
      var sum = 0.0
      var base = 0.0
      for ballot in column.indices where column[ballot] > 0 {
        let weight = weights?[ballot] ?? 1
        sum += weight * counts[Int(column[ballot])]
        base += weight
      }
      return base > 0 ? sum / base : .nan
    }
  }
}

extension RespondentGroup {
  /// The numbers that the group's ballots give each option by a method that counts shares, points or
  /// places; `nil` if its ballots have not what the method needs, or if the method makes none.
  ///
  /// | method | number of a ballot |
  /// | --- | --- |
  /// | plurality | 1 for the first, an equal part of 1 for those put level first, else 0 |
  /// | top-k share | 1 for ranked options with fewer than `k` above them, else 0 |
  /// | approval | 1 for those ticked, else 0 |
  /// | net concern | 1 above the middle of the scale, -1 below it, else 0; of those who answer |
  /// | top two | 1 on the two highest steps, else 0; of those who answer |
  /// | Borda's count | its points over the most an option could have |
  /// | mean and median rank | the place, shared by those put level and by those not ranked |
  ///
  /// - Parameter method: The method.
  /// - Returns: For each option the mean and spread of the numbers.
  /// - Complexity: O(ballots x options).
  func moments(by method: ConsultationMethod) -> [BallotMoments]? {
    guard profile.lack(of: method) == nil else { return nil }
    switch method {
    case .netConcern: return answerMoments { step, steps in step.sign(onScaleOf: steps) }
    case .topTwo: return answerMoments { step, steps in step + 1 >= steps ? 1 : 0 }
    case .plurality:
      return placeMoments { $0.isRanked && $0.above == 0 ? 1 / Double($0.level) : 0 }
    case .topShare(let count): return placeMoments { $0.isRanked && $0.above < count ? 1 : 0 }
    case .approval: return placeMoments { $0.isRanked ? 1 : 0 }
    case .borda(let rule):
      let most = rule.mostPoints(optionCount: profile.options.count)
      return placeMoments { most > 0 ? rule.points(for: $0) / most : 1 }
    case .meanRank, .medianRank: return placeMoments { Double($0.doubledPlace) / 2 }
    case .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff: return nil
    }
  }

  private func placeMoments(_ number: (Standing) -> Double) -> [BallotMoments] {
    var moments = [BallotMoments](repeating: BallotMoments(), count: profile.options.count)
    profile.forEachStanding { weight, option, standing in
      moments[option].add(number(standing), weight: weight, of: self)
    }
    return moments
  }

  private func answerMoments(_ number: (_ step: Int, _ steps: Int) -> Double) -> [BallotMoments]? {
    guard case .answers(let steps) = profile.kind, let answers = profile.answers else { return nil }
    let weights = profile.weights
    return answers.map { column in
      var moments = BallotMoments()
      for ballot in column.indices where column[ballot] > 0 {
        let value = number(Int(column[ballot]), steps)
        moments.add(value, weight: weights?[ballot] ?? 1, of: self)
      }
      return moments
    }
  }
}

extension ConsultationMethod.UnrankedRule {
  /// The most points that a ballot can give an option: 4 of five options, 5 by the modified count.
  fileprivate func mostPoints(optionCount: Int) -> Double {
    Double(self == .modified ? optionCount : max(0, optionCount - 1))
  }

  /// The points that a ballot gives an option; those put level share the mean of theirs.
  fileprivate func points(for standing: Standing) -> Double {
    let shared = Double(standing.below) + Double(standing.level - 1) / 2
    switch self {
    case .sharedLeftoverPoints: return shared
    case .zero: return standing.isRanked ? shared : 0
    case .modified: return standing.isRanked ? shared + 1 - Double(standing.unranked) : 0
    }
  }
}

extension Int {
  /// 1 for a step above the middle of a scale, -1 for one below, 0 for the middle.
  fileprivate func sign(onScaleOf steps: Int) -> Double {
    let (twice, middle) = (2 * Double(self), Double(steps) + 1)
    return twice > middle ? 1 : twice < middle ? -1 : 0
  }
}

import TestSupport

@testable import Consultation

/// Groups of respondents for the tests, written down as short as can be.
enum GroupSamples {
  static let options = ["asb", "burglary", "speeding"]

  /// A group that ranked; each ballot is written as the options' numbers, best first, and how often.
  static func ranking(
    _ rankings: [([[Int]], Int)],
    name: String = "public",
    share: Double = 1,
    sampling: RespondentGroup.Sampling = .random,
    population: Int? = nil,
    form: BallotForm = .ranks,
    weights: [Double]? = nil,
    optionCount: Int = 3
  ) -> RespondentGroup {
    let ballots = rankings.flatMap { [[[Int]]](repeating: $0.0, count: $0.1) }
    var places = [[UInt8]](repeating: [], count: optionCount)
    for ballot in ballots {
      for option in places.indices {
        let place = ballot.firstIndex { $0.contains(option) }.map { $0 + 1 } ?? 0
        places[option].append(UInt8(place))
      }
    }
    return group(name, share, sampling, population, form) { options in
      Profile(options: options, places: places, weights: weights, ballotCount: ballots.count)
    }
  }

  /// A group that answered on a scale: for each option an answer from each, 0 for none.
  static func answering(
    _ answers: [[UInt8]],
    steps: Int = 5,
    share: Double = 1,
    sampling: RespondentGroup.Sampling = .random,
    population: Int? = nil
  ) -> RespondentGroup {
    let count = answers.first?.count ?? 0
    var places = answers
    for ballot in 0..<count {
      let column = answers.map { $0[ballot] }
      let levels = Set(column.filter { $0 > 0 }).sorted(by: >)
      for option in answers.indices {
        places[option][ballot] = UInt8((levels.firstIndex(of: column[option]) ?? -1) + 1)
      }
    }
    return group("public", share, sampling, population, .scores) { options in
      Profile(
        options: options,
        kind: .answers(steps: steps),
        places: places,
        answers: answers,
        ballotCount: count
      )
    }
  }

  /// A group that ticked: for each option 1 from those who ticked it.
  static func ticking(_ ticks: [[UInt8]], share: Double = 1) -> RespondentGroup {
    group("public", share, .random, nil, .ticks) { options in
      Profile(options: options, kind: .ticks, places: ticks, ballotCount: ticks[0].count)
    }
  }

  private static func group(
    _ name: String,
    _ share: Double,
    _ sampling: RespondentGroup.Sampling,
    _ population: Int?,
    _ form: BallotForm,
    _ profile: ([String]) -> Profile
  ) -> RespondentGroup {
    let known = options + ["drugs", "noise", "litter"]
    let made = profile(known)
    let count = made.places.count
    return RespondentGroup(
      name: name,
      share: share,
      ballots: Ballots(form: form, profile: profile(Array(known.prefix(count)))),
      sampling: sampling,
      population: population
    )
  }

  /// Random ballots over three options, each with all, two or one of them.
  static func random(
    _ random: inout SplitMix64,
    count: Int,
    share: Double = 1,
    population: Int? = nil
  ) -> RespondentGroup {
    let rankings = (0..<count).map { _ in
      var left = [0, 1, 2]
      let order = (0...random.below(3)).map { _ in [left.remove(at: random.below(left.count))] }
      return (order, 1)
    }
    return ranking(rankings, share: share, population: population)
  }
}

import Consultation

/// Orders of very many ballots by several methods.
enum VotingBench {
  /// Measures methods on ready ballots.
  ///
  /// - Parameters:
  ///   - ballots: How many ballots to draw.
  ///   - options: How many options each ranks.
  ///   - methods: The methods, each measured by itself.
  ///   - runs: How many times.
  /// - Returns: A measurement for each method.
  static func run(
    _ ballots: Int,
    options: Int,
    methods: [ConsultationMethod],
    runs: Int
  ) async -> [Measurement] {
    let drawn = DrawnBallots(ballots, options: options)
    guard let profile = Profile(options: drawn.names, ranks: drawn.ranks) else { return [] }
    var measurements: [Measurement] = []
    for method in methods {
      measurements.append(
        await Measurement(
          "voting",
          word(method),
          candidates: ballots,
          criteria: options,
          runs: runs
        ) {
          profile.order(by: method)?.tiers.first?.first ?? 0
        }
      )
    }
    return measurements
  }

  /// The name of a method as one word.
  static func word(_ method: ConsultationMethod) -> String {
    method.name.split(separator: " ").joined(separator: "_")
  }

  /// Measures reading ballots out of columns and ordering them by three methods.
  static func count(_ ballots: Int, options: Int, runs: Int) async -> Measurement {
    let drawn = DrawnBallots(ballots, options: options)
    return await Measurement(
      "voting",
      "count_by_three_methods",
      candidates: ballots,
      criteria: options,
      runs: runs
    ) {
      let profile = Profile(options: drawn.names, ranks: drawn.ranks)
      let methods: [ConsultationMethod] = [
        .borda(.sharedLeftoverPoints), .copeland, .instantRunoff,
      ]
      return methods.reduce(0) { sum, method in
        sum + (profile?.order(by: method)?.tiers.first?.first ?? 0)
      }
    }
  }
}

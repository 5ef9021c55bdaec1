import Consultation
import Precedence

/// From a CSV of ballots to an order, and the whole program on the same file.
enum BallotReadingBench {
  /// Measures reading a file from the disk, and reading it and ordering its ballots.
  ///
  /// - Parameters:
  ///   - file: The path of the CSV.
  ///   - drawn: What it holds.
  ///   - methods: The methods, each measured by itself.
  ///   - runs: How many times.
  /// - Returns: Measurements of reading alone, when it must be found out that the columns hold ranks
  ///   and when that is known; then one for each method, when it is known.
  static func run(
    _ file: String,
    _ drawn: DrawnBallots,
    methods: [ConsultationMethod],
    runs: Int
  ) async -> [Measurement] {
    var measurements = [
      await measure("read_csv_of_unknown_form", drawn, runs) {
        profile(file, nil)?.ballotCount ?? 0
      },
      await measure("read_csv", drawn, runs) { profile(file)?.ballotCount ?? 0 },
    ]
    for method in methods {
      measurements.append(
        await measure("read_csv_" + VotingBench.word(method), drawn, runs) {
          profile(file)?.order(by: method)?.tiers.first?.first ?? 0
        }
      )
    }
    return measurements
  }

  /// Measures the program on a file of ballots: what it shows by itself, and every method there is.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - file: The path of the CSV.
  ///   - drawn: What it holds.
  ///   - runs: How many times to start it.
  /// - Returns: The measurements; none if the program does not run.
  static func process(
    _ program: String,
    _ file: String,
    _ drawn: DrawnBallots,
    runs: Int
  ) async -> [Measurement] {
    let cases = [("three_methods", []), ("all_methods", ["--method", "all"])]
    var measurements: [Measurement] = []
    for (name, options) in cases {
      let measurement = await ProcessBench.run(
        "consult",
        name,
        [program, "consult", file] + options,
        candidates: drawn.count,
        criteria: drawn.names.count,
        runs: runs
      )
      if let measurement { measurements.append(measurement) }
    }
    return measurements
  }

  private static func profile(_ file: String, _ form: BallotForm? = .ranks) -> Profile? {
    ConsultationResult.read(ballots: file, form: form, from: DiskFiles()).value?
      .groups.first?.respondents.ballots.profile
  }

  private static func measure(
    _ name: String,
    _ drawn: DrawnBallots,
    _ runs: Int,
    _ body: () async -> Int
  ) async -> Measurement {
    await Measurement(
      "voting",
      name,
      candidates: drawn.count,
      criteria: drawn.names.count,
      runs: runs,
      body
    )
  }
}

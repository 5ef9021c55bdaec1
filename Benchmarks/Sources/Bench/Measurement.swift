/// The times of one thing measured, printed as one line of JSON.
struct Measurement {
  /// What kind of thing was measured: `score`, `assessment`, `startup`.
  let bench: String
  /// Which of its kind.
  let name: String
  let candidates: Int
  let criteria: Int
  let threads: Int
  /// Seconds, one for each run.
  let seconds: [Double]

  /// Measures a body: once to warm up, then `runs` times.
  ///
  /// The answer of the body is looked at, so that no compiler drops the work behind it.
  init(
    _ bench: String,
    _ name: String,
    candidates: Int,
    criteria: Int,
    threads: Int = 1,
    runs: Int,
    _ body: () async -> Int
  ) async {
    self.bench = bench
    self.name = name
    self.candidates = candidates
    self.criteria = criteria
    self.threads = threads
    var answers = await body()
    var seconds: [Double] = []
    for _ in 0..<max(1, runs) {
      let clock = ContinuousClock()
      let start = clock.now
      answers &+= await body()
      let elapsed = (clock.now - start).components
      seconds.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    }
    self.seconds = seconds
    if answers == Int.min { print("") }
  }

  /// The line: the same fields as the peers print, so that runs can be joined.
  var json: String {
    let sorted = seconds.sorted()
    let middle = sorted.count / 2
    let median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    let fields = [
      "\"bench\": \"\(bench)\"", "\"case\": \"\(name)\"", "\"peer\": \"precedence\"",
      "\"median_s\": \(Self.rounded(median))", "\"min_s\": \(Self.rounded(sorted.first ?? 0))",
      "\"max_s\": \(Self.rounded(sorted.last ?? 0))", "\"runs\": \(sorted.count)",
      "\"n\": \(candidates)", "\"m\": \(criteria)", "\"threads\": \(threads)",
    ]
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private static func rounded(_ value: Double) -> Double { (value * 1e7).rounded() / 1e7 }
}

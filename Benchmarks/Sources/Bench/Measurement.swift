/// The times of one thing measured, printed as one line of JSON.
struct Measurement {
  /// What kind of thing was measured: `score`, `assessment`, `voting`, `consult`, `stability`,
  /// `startup`.
  let bench: String
  /// Which of its kind.
  let name: String
  let candidates: Int
  let criteria: Int
  let threads: Int
  /// Seconds by the clock, one for each run.
  let seconds: [Double]
  /// Seconds that processors worked for it, one for each run: less than the clock says on a machine
  /// that does other things too.
  let processorSeconds: [Double]

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
    var processorSeconds: [Double] = []
    for _ in 0..<max(1, runs) {
      let clock = ContinuousClock()
      let start = clock.now
      let worked = ProcessorTime.used
      answers &+= await body()
      processorSeconds.append(ProcessorTime.used - worked)
      let elapsed = (clock.now - start).components
      seconds.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    }
    self.seconds = seconds
    self.processorSeconds = processorSeconds
    if answers == Int.min { print("") }
  }

  /// The line: the same fields as the peers print, so that runs can be joined.
  var json: String {
    let fields = [
      "\"bench\": \"\(bench)\"", "\"case\": \"\(name)\"", "\"peer\": \"precedence\"",
      "\"median_s\": \(Self.rounded(Self.median(seconds)))",
      "\"min_s\": \(Self.rounded(seconds.min() ?? 0))",
      "\"max_s\": \(Self.rounded(seconds.max() ?? 0))",
      "\"cpu_s\": \(Self.rounded(Self.median(processorSeconds)))",
      "\"load\": \(ProcessorTime.load)", "\"runs\": \(seconds.count)",
      "\"n\": \(candidates)", "\"m\": \(criteria)", "\"threads\": \(threads)",
    ]
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func rounded(_ value: Double) -> Double { (value * 1e7).rounded() / 1e7 }
}

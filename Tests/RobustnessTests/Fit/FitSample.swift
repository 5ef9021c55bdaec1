import Precedence
import ScoringKernel
import Testing

@testable import Robustness

/// Rules and candidates made at random, whose weights and judged levels can be put in.
struct FitSample {
  /// How weights reach the order.
  enum Shape: CaseIterable {
    case plain
    case nested
    case matrix
    case judged
  }

  let shape: Shape
  /// The measures a, b, c of each candidate, 0...100.
  let values: [[Double]]
  /// The judged level of each candidate.
  var levels: [Int]
  /// The weights, in the order of ``FitResult/weights``.
  var weights: [Double]

  init(_ shape: Shape, seed: UInt64, candidates: Int) {
    var stream = SeededStream(seed: seed)
    self.shape = shape
    values = (0..<candidates).map { _ in (0..<3).map { _ in (stream.unit() * 100).rounded() } }
    levels = (0..<candidates).map { _ in Int(stream.unit() * 2.999) + 1 }
    weights = []
    weights = sizes.flatMap { size in
      let parts = (0..<size).map { _ in stream.unit() }
      return parts.map { $0 / parts.reduce(0, +) }
    }
  }

  /// The number of terms of each group that can be chosen, in the order of the plan.
  private var sizes: [Int] {
    switch shape {
    case .plain: [3]
    case .nested: [2, 2]
    case .matrix, .judged: [2, 2, 2]
    }
  }

  private var rules: String {
    """
    format: 1
    name: Sample
    measures:
      a: {unit: crimes}
      b: {unit: crimes}
      c: {unit: crimes}
      d: {unit: level, of: 3}
    criteria:
      a: {points: {0: 0, 100: 1}}
      b: {points: {0: 0, 100: 1}}
      c: {points: {0: 0, 100: 1}}
      d: {kind: judged, levels: [Low, Medium, High]}
    \(groups)

    """
  }

  private var groups: String {
    let w = weights
    switch shape {
    case .plain:
      return """
        groups:
          risk: {of: {a: \(w[0]), b: \(w[1]), c: \(w[2])}}
        ranking: {by: [risk]}
        """
    case .nested:
      return """
        groups:
          pair: {of: {a: \(w[0]), b: \(w[1])}}
          risk: {of: {pair: \(w[2]), c: \(w[3])}}
        ranking: {by: [risk]}
        """
    case .matrix, .judged:
      return """
        groups:
          likelihood: {of: {a: \(w[0]), b: \(w[1])}, levels: [Low, Medium, High]}
          impact: {of: {c: \(w[2]), d: \(w[3])}, levels: [Low, Medium, High]}
          risk: {of: {likelihood: \(w[4]), impact: \(w[5])}}
        matrix:
          down: impact
          across: likelihood
          ratings: [Low, Medium, High]
          cells:
            High: [Medium, High, High]
            Medium: [Low, Medium, High]
            Low: [Low, Low, Medium]
        rules:
          feared:
            when: likelihood is at least "High" and d is at least "Medium"
            then: rating at least High
            because: feared
        ranking: {by: [rating, risk]}
        """
    }
  }

  private var rows: String {
    values.indices.map { position in
      "c\(position),\(values[position].map { "\(Int($0))" }.joined(separator: ",")),"
        + "\(levels[position])"
    }.reduce("id,a,b,c,d\n") { $0 + $1 + "\n" }
  }

  func assessment() throws -> Assessment {
    try DoubtfulTable(rules: rules, rows: rows).assessment()
  }

  /// The order that the engine gives, read anew from files.
  func order() throws -> StatedOrder {
    let result = try #require(try assessment().result().value)
    var tiers: [(place: Int, ids: [String])] = []
    for candidate in result.ranking {
      let place = candidate.place ?? 0
      if tiers.last?.place == place {
        tiers[tiers.count - 1].ids.append(candidate.id)
      } else {
        tiers.append((place, [candidate.id]))
      }
    }
    return StatedOrder(tiers: tiers.map(\.ids))
  }

  /// The same with other weights and levels.
  func with(_ weights: [Double], _ result: FitResult, _ levels: [Int]) -> FitSample {
    var changed = self
    changed.weights = weights
    for (judgement, level) in zip(result.judgements, levels) {
      let position = values.indices.first { "c\($0)" == judgement.candidate }
      if let position { changed.levels[position] = level }
    }
    return changed
  }
}

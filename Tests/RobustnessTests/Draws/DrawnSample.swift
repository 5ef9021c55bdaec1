import Diagnostics
import Precedence
import Testing

/// Four candidates on three criteria whose acceptabilities are known exactly, as an assessment.
struct DrawnSample {
  static let points = """
    format: 1
    name: Three criteria
    measures:
      a: {unit: number}
      b: {unit: number}
      c: {unit: number}
    criteria:
      a: {points: {0: 0, 1: 1}}
      b: {points: {0: 0, 1: 1}}
      c: {points: {0: 0, 1: 1}}
    groups:
      risk: {of: {a: 1, b: 1, c: 1}, by: weighted mean}
      total: {of: [a, b], by: sum}
    ranking: {by: [risk], shortlist: 2}

    """

  /// Ranked by a judged level, then by a count with an interval.
  static let judged = """
    format: 1
    name: Judged
    measures:
      concern: {unit: level, of: 5}
      volume: {unit: crimes}
      last_year: {unit: crimes}
      trend: {unit: percent, is: "change(volume, last_year)"}
    criteria:
      concern: {kind: judged}
      trend: {cuts: [-20, 20]}
    groups:
      risk: {of: [concern, trend]}
    ranking: {by: [risk], ties: [volume]}

    """

  var rules = points
  var rows = "id,a,b,c\nw,0.9,0.2,0.3\nx,0.2,0.8,0.4\ny,0.5,0.5,0.6\nz,0.1,0.3,0.9\n"

  func assessment() throws -> Assessment {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": rows])
    let read = Assessment.read(rules: "rules.yaml", candidates: "candidates.csv", from: files)
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }
}

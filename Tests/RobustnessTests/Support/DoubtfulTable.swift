import Diagnostics
import Precedence
import Testing

/// A table of candidates with gaps, and rules that take every gap as an interval.
struct DoubtfulTable {
  /// Ranks by the level of a volume, then by the volume itself.
  static let byVolume = """
    format: 1
    name: By volume
    measures:
      volume: {unit: crimes, missing: interval}
    criteria:
      volume: {cuts: [10, 20]}
    groups:
      risk: {of: [volume]}
    ranking: {by: [risk], ties: [volume]}

    """

  var rules = byVolume
  var rows: String

  func assessment(asOf: CalendarDate? = nil) throws -> Assessment {
    let files = MemoryFiles(["rules.yaml": rules, "candidates.csv": rows])
    let read = Assessment.read(
      rules: "rules.yaml",
      candidates: "candidates.csv",
      asOf: asOf,
      from: files
    )
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  /// Worst place less best place over all candidates, as the engine itself has them.
  func doubt() throws -> Int {
    let result = try #require(try assessment().result().value)
    return result.ranking.compactMap(\.places).reduce(0) { $0 + $1.upperBound - $1.lowerBound }
  }
}

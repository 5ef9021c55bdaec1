import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

/// The bands of one criterion with the candidates in them.
struct BandsInUse {
  private typealias Entry = CandidateValues.Entry

  private let assessment: LintedAssessment
  private let values: CandidateValues
  private let index: CriterionIndex
  private let cuts: [Double]
  private let isLowerWorse: Bool
  private let entries: [Entry]

  private static let fewest = 5
  private static let widest = 10.0
  private static let openShare = 0.4
  private static let openRatio = 1.5

  /// - Parameters:
  ///   - assessment: What is checked.
  ///   - values: Its candidates.
  ///   - index: The criterion; of a kind without cuts it has no bands.
  init?(_ assessment: LintedAssessment, _ values: CandidateValues, _ index: CriterionIndex) {
    guard case .cuts(let cuts, let isLowerWorse) = assessment.plan.criteria[index.position].kind
    else { return nil }
    self.assessment = assessment
    self.values = values
    self.index = index
    self.isLowerWorse = isLowerWorse
    self.cuts = cuts
    entries = values.entries(of: index)
  }

  private var name: CriterionName { assessment.rules.names.criteria[index.position] }

  private var cutCount: Int { cuts.count }

  /// Whether figures have a natural zero, so that one can be ten times another.
  private var hasRatios: Bool {
    let measure = assessment.plan.criteria[index.position].measure
    return !assessment.rules.names.measures[measure.position].kind.mayBeNegative
  }

  /// What is wrong with each band, and the level that the band is.
  var findings: [(level: Int, finding: Finding)] {
    guard entries.count >= Self.fewest, cutCount > 0 else { return [] }
    return (1...cutCount).compactMap { band in
      let inside = entries.filter { self.band($0) == band }
      guard let low = inside.min(by: { $0.value < $1.value }),
        let high = inside.max(by: { $0.value < $1.value }), low.value > 0
      else { return nil }
      let found = wide(band, low, high) ?? crowded(band, inside.count, low, high)
      return found.map { (low.level, $0) }
    }
  }

  private func band(_ entry: Entry) -> Int {
    isLowerWorse ? cutCount - entry.level : entry.level
  }

  private func wide(_ band: Int, _ low: Entry, _ high: Entry) -> Finding? {
    let ratio = high.value / low.value
    guard hasRatios, cuts[band - 1] > 0, ratio > Self.widest else { return nil }
    return finding(
      band,
      "the level '\(level(low))' of '\(name.id)' holds \(both(low, high)): "
        + "\(DisplayNumber.text(ratio, decimals: 1)) times as much counts no more"
    )
  }

  private func crowded(_ band: Int, _ count: Int, _ low: Entry, _ high: Entry) -> Finding? {
    let isCrowded = Double(count) > Self.openShare * Double(entries.count)
    guard band == cutCount, !isLowerWorse, count > 1, isCrowded,
      high.value >= Self.openRatio * low.value
    else { return nil }
    return finding(
      band,
      "\(count) of \(entries.count) candidates are on the open top level '\(level(low))' of "
        + "'\(name.id)', from \(both(low, high)), and all of them count the same"
    )
  }

  private func both(_ low: Entry, _ high: Entry) -> String { "\(text(low)) to \(text(high))" }

  private func text(_ entry: Entry) -> String {
    "\(values.text(entry, index)) ('\(entry.id)', place \(entry.place))"
  }

  private func level(_ entry: Entry) -> String {
    name.levels.indices.contains(entry.level) ? name.levels[entry.level].name : ""
  }

  private func finding(_ band: Int, _ message: String) -> Finding {
    Finding(
      .compressedRange,
      .warning,
      message,
      at: name.cutLocations.indices.contains(band - 1)
        ? name.cutLocations[band - 1] : name.location,
      hint: band == cutCount
        ? "add a cut above this one, or score the figure by 'points'"
        : "add a cut between this one and the next, or score the figure by 'points'",
      subjects: [name.id]
    )
  }
}

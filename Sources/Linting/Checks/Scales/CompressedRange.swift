import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Very different values on one level.
  static let compressedRange = Check(
    CheckPage(
      .compressedRange,
      .warning,
      "very different values on one level",
      what: """
        A band between cuts holds values of which the largest is more than 10 times the smallest; or \
        more than 40% of the candidates stand in the open band above the highest cut, with values that \
        differ by half or more. The band that begins at 0 is left aside, and so are ratios of figures \
        that can be negative. At least 5 candidates must have a value.
        """,
      effect: """
        On that level a candidate with ten times as much counts no more than one with a tenth, and \
        what comes after (the other criteria, the tie-breaks) decides between them.
        """,
      mend: """
        Add a cut inside the band, raise the cuts where they were made for a smaller area or a shorter \
        time, or score the figure by 'points' instead of bands. Accept it where more really is no \
        worse from that cut on.
        """,
      example: CheckPage.Example(
        wrong: "volume: {cuts: [5, 10, 20, 50]}       # counts go from 40 to 4,000",
        right: "volume: {cuts: [50, 250, 500, 1000]}"
      ),
      source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
    ),
    .candidates { assessment in
      let values = CandidateValues(assessment)
      return assessment.plan.criteria.indices.flatMap { position -> [Finding] in
        guard case .cuts(let cuts, let isLowerWorse) = assessment.plan.criteria[position].kind
        else { return [] }
        let index = CriterionIndex(position)
        let bands = BandsInUse(assessment, values, index, cuts.count, isLowerWorse)
        return bands.findings
      }
    }
  )
}

/// The bands of one criterion with the candidates in them.
private struct BandsInUse {
  private typealias Entry = CandidateValues.Entry

  private let assessment: LintedAssessment
  private let values: CandidateValues
  private let index: CriterionIndex
  private let cutCount: Int
  private let isLowerWorse: Bool
  private let entries: [Entry]

  private static let fewest = 5
  private static let widest = 10.0
  private static let openShare = 0.4
  private static let openRatio = 1.5

  init(
    _ assessment: LintedAssessment,
    _ values: CandidateValues,
    _ index: CriterionIndex,
    _ cutCount: Int,
    _ isLowerWorse: Bool
  ) {
    self.assessment = assessment
    self.values = values
    self.index = index
    self.cutCount = cutCount
    self.isLowerWorse = isLowerWorse
    entries = values.entries(of: index)
  }

  private var name: CriterionName { assessment.rules.names.criteria[index.position] }

  /// Whether figures have a natural zero, so that one can be ten times another.
  private var hasRatios: Bool {
    let measure = assessment.plan.criteria[index.position].measure
    return !assessment.rules.names.measures[measure.position].kind.mayBeNegative
  }

  var findings: [Finding] {
    guard entries.count >= Self.fewest, cutCount > 0 else { return [] }
    return (1...cutCount).compactMap { band in
      let inside = entries.filter { self.band($0) == band }
      guard let low = inside.min(by: { $0.value < $1.value }),
        let high = inside.max(by: { $0.value < $1.value }), low.value > 0
      else { return nil }
      return wide(band, low, high) ?? crowded(band, inside.count, low, high)
    }
  }

  private func band(_ entry: Entry) -> Int {
    isLowerWorse ? cutCount - entry.level : entry.level
  }

  private func wide(_ band: Int, _ low: Entry, _ high: Entry) -> Finding? {
    let ratio = high.value / low.value
    guard hasRatios, ratio > Self.widest else { return nil }
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
      "\(count) of \(entries.count) candidates are above the highest cut of '\(name.id)', "
        + "from \(both(low, high)): "
        + "whatever is on the level '\(level(low))' counts the same"
    )
  }

  private func both(_ low: Entry, _ high: Entry) -> String {
    let joint = "to"
    return "\(text(low)) \(joint) \(text(high))"
  }

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

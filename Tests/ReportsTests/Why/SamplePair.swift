@testable import Precedence
@testable import Reports
@testable import Robustness

/// Two candidates compared by hand: theft and burglary of ``SampleResult``, with the numbers of no
/// row.
enum SamplePair {
  static let theft = side("theft", "Theft", place: 1, rating: "High")
  static let burglary = side("burglary", "Burglary", place: 2, rating: "Medium")

  /// Above by the rating, with one rule for one of them, and a group that adds up.
  static let byRating = comparison(
    keys: [key("rating", "High", "Medium", decides: true)],
    cells: (
      cell(down: "Medium", across: "High", rating: "High"),
      cell(down: "Medium", across: "Medium", rating: "Medium")
    ),
    groups: [risk, likelihood, worst],
    rules: [
      PairComparison.RuleDifference(
        id: "rising_fast",
        firedForAhead: true,
        effects: ["raise likelihood by 1"],
        because: "up 44% on a base of 30.",
        distance: "1.9 points"
      ),
      PairComparison.RuleDifference(
        id: "watch",
        firedForAhead: false,
        effects: ["monitor"],
        because: nil,
        distance: nil
      ),
    ]
  )

  /// Above by the tie-break, the rest the same.
  static let byTieBreak = comparison(
    keys: [
      key("rating", "High", "High"), key("risk", "0.75", "0.75"),
      key("volume", "1,122 crimes", "612 crimes", isTieBreak: true, decides: true),
    ],
    groups: [],
    rules: []
  )

  /// Equal on everything.
  static let level = comparison(
    keys: [key("rating", "High", "High"), key("risk", "0.75", "0.75")],
    isLevel: true,
    groups: [],
    rules: []
  )

  static let risk = PairComparison.GroupDifference(
    id: "risk",
    combination: "weighted mean",
    aheadNumber: 0.75,
    behindNumber: 0.5,
    aheadLevel: nil,
    behindLevel: nil,
    terms: [
      term("likelihood", 0.5, "High, 0.8333", "Medium, 0.5", 0.4166666667, 0.25),
      term("impact", 0.5, "Medium, 0.6667", "Medium, 0.5", 0.3333333333, 0.25),
    ]
  )

  /// The trend of the second is left out, so that its volume counts for all.
  static let likelihood = PairComparison.GroupDifference(
    id: "likelihood",
    combination: "weighted mean",
    aheadNumber: 0.8333333333,
    behindNumber: 0.5,
    aheadLevel: "High",
    behindLevel: "Medium",
    terms: [
      PairComparison.TermDifference(
        id: "volume",
        aheadShare: 2.0 / 3,
        behindShare: 1,
        ahead: "High, 1,122 crimes",
        behind: "Medium, 612 crimes",
        aheadContribution: 2.0 / 3,
        behindContribution: 0.5
      ),
      PairComparison.TermDifference(
        id: "trend",
        aheadShare: 1.0 / 3,
        behindShare: 0,
        ahead: "Medium, +2.0%, which does not count as a change",
        behind: "left out",
        aheadContribution: 1.0 / 6,
        behindContribution: 0
      ),
    ]
  )

  static let worst = PairComparison.GroupDifference(
    id: "worst_of_all",
    combination: "largest",
    aheadNumber: 2,
    behindNumber: 2,
    aheadLevel: nil,
    behindLevel: nil,
    terms: [term("harm", 0, "Medium, 150 days", "Low, 12 days", nil, nil)]
  )

  static let swaps = SwapResult(
    ahead: "theft",
    behind: "burglary",
    changes: [
      change(.weight(group: "impact", term: "concern"), 1, .swap(at: 0.8, reaches: false)),
      change(.weight(group: "impact", term: "harm"), 2, .impossible),
      change(.cut(factor: "volume", level: "High"), 500, .level(at: 612), unit: "crimes"),
      change(.cut(factor: "volume", level: "Medium"), 50, .impossible, unit: "crimes"),
      change(.cut(factor: "trend", level: "High"), 5, .impossible, unit: "%"),
      change(
        .measure("volume", candidate: "theft"),
        1122,
        .swap(at: 499.5, reaches: true),
        unit: "crimes",
        isWhole: true
      ),
      change(
        .measure("volume", candidate: "burglary"),
        612,
        .swap(at: 1000, reaches: true),
        unit: "crimes",
        isWhole: true
      ),
      change(.measure("harm", candidate: "theft"), nil, .missing, unit: "days"),
      change(
        .measure("trend", candidate: "burglary"),
        2.5,
        .swap(at: 20.000013, reaches: false),
        unit: "%",
        isExact: false
      ),
      change(
        .judgement("concern", candidate: "burglary"),
        3,
        .swap(at: 4, reaches: true),
        levels: SampleResult.levelNames + ["Very high"]
      ),
      change(
        .judgement("concern", candidate: "theft"),
        1,
        .impossible,
        levels: SampleResult.levelNames
      ),
    ]
  )

  static func change(
    _ subject: SingleChange.Subject,
    _ now: Double?,
    _ answer: SingleChange.Answer,
    unit: String = "",
    levels: [String] = [],
    isWhole: Bool = false,
    isExact: Bool = true
  ) -> SingleChange {
    SingleChange(
      subject: subject,
      now: now,
      unit: unit,
      levels: levels,
      isWhole: isWhole,
      answer: answer,
      isExact: isExact
    )
  }

  static func comparison(
    _ ahead: PairComparison.Side = theft,
    _ behind: PairComparison.Side = burglary,
    keys: [PairComparison.Key] = [],
    isLevel: Bool = false,
    cells: (ahead: CellResult, behind: CellResult)? = nil,
    groups: [PairComparison.GroupDifference] = [],
    rules: [PairComparison.RuleDifference] = []
  ) -> PairComparison {
    PairComparison(
      ahead: ahead,
      behind: behind,
      isLevel: isLevel,
      keys: keys,
      cells: cells,
      groups: groups,
      rules: rules
    )
  }

  static func side(
    _ id: String,
    _ name: String,
    place: Int?,
    rating: String? = nil,
    status: CandidateResult.Status = .ranked
  ) -> PairComparison.Side {
    PairComparison.Side(
      id: id,
      name: name,
      place: place,
      rating: rating,
      isShortlisted: false,
      status: status
    )
  }

  static func key(
    _ name: String,
    _ ahead: String,
    _ behind: String,
    isTieBreak: Bool = false,
    isLowestFirst: Bool = false,
    decides: Bool = false
  ) -> PairComparison.Key {
    PairComparison.Key(
      key: RankingKey(name: name, isTieBreak: isTieBreak, isLowestFirst: isLowestFirst),
      ahead: ahead,
      behind: behind,
      aheadNumber: nil,
      behindNumber: nil,
      decides: decides
    )
  }

  static func term(
    _ id: String,
    _ share: Double,
    _ ahead: String,
    _ behind: String,
    _ aheadContribution: Double?,
    _ behindContribution: Double?
  ) -> PairComparison.TermDifference {
    PairComparison.TermDifference(
      id: id,
      aheadShare: share,
      behindShare: share,
      ahead: ahead,
      behind: behind,
      aheadContribution: aheadContribution,
      behindContribution: behindContribution
    )
  }

  static func cell(down: String, across: String, rating: String) -> CellResult {
    CellResult(
      down: down,
      across: across,
      movedDown: down,
      movedAcross: across,
      row: 1,
      column: 1,
      cellRating: rating,
      rating: rating
    )
  }
}

import Precedence

/// The ranking as a table: a row per candidate, and a line where the shortlist ends.
struct RankingTable {
  private let result: AssessmentResult
  private let scoreKey: RankingKey?
  /// What else the order goes by, before the tie-breaks: without it a reader would see no reason for
  /// the places of candidates of one score.
  private let furtherKeys: [RankingKey]
  private let decimals: Int

  private let hasColours: Bool

  /// Makes the table of a ranking.
  ///
  /// - Parameters:
  ///   - result: What the assessment came to.
  ///   - hasColours: Whether ratings stand on their colours, for a terminal.
  init(_ result: AssessmentResult, hasColours: Bool = false) {
    self.hasColours = hasColours
    self.result = result
    let keys = result.keys.filter { $0.name != "rating" && !$0.isTieBreak }
    scoreKey = keys.first
    furtherKeys = Array(keys.dropFirst())
    decimals = Self.decimals(toTellApart: result.ranking.map(\.score))
  }

  /// The table; columns that would say nothing are left out.
  var table: TextTable {
    var columns = [TextTable.Column(title: "Place")]
    columns.append(TextTable.Column(title: "Candidate", givesWay: true))
    if hasRatings {
      columns.append(TextTable.Column(title: Wording.ratingColumn, colours: colours))
    }
    if let scoreKey {
      columns.append(
        TextTable.Column(title: Wording.capitalised(Wording.name(scoreKey.name)), isNumber: true)
      )
    }
    columns += furtherKeys.map {
      TextTable.Column(title: Wording.capitalised(Wording.name($0.name)), isNumber: true)
    }
    if hasOpenPlaces { columns.append(TextTable.Column(title: "Can be")) }
    if hasShortlist { columns.append(TextTable.Column(title: "Shortlist")) }
    return TextTable(columns: columns, rows: rows)
  }

  /// The colour of each rating; none where no colours are wanted.
  private var colours: [String: Colour] {
    guard hasColours, let ratings = result.matrix?.ratings else { return [:] }
    let colours = Palette.yellowOrangeRed.colours(ratings.count)
    return Dictionary(zip(ratings, colours)) { first, _ in first }
  }

  /// The fewest decimals, from 2, at which neighbours that differ look different.
  ///
  /// For example, 0.7451 and 0.7452 need four: with two a reader would see a tie that is none.
  static func decimals(toTellApart scores: [Double?]) -> Int {
    let known = scores.compactMap(\.self)
    let pairs = zip(known, known.dropFirst()).filter { areApart($0, $1) }
    return (2..<Numeral.mostDecimals).first { decimals in
      pairs.allSatisfy {
        Numeral.fixed($0, decimals: decimals) != Numeral.fixed($1, decimals: decimals)
      }
    } ?? Numeral.mostDecimals
  }

  /// Whether two scores differ by more than the noise that the ranking itself looks past.
  private static func areApart(_ a: Double, _ b: Double) -> Bool {
    (a - b).magnitude > 1e-9 * max(a.magnitude, b.magnitude)
  }

  private var hasRatings: Bool { result.ranking.contains { $0.rating != nil } }

  private var hasOpenPlaces: Bool {
    result.ranking.contains { $0.places.map { $0.lowerBound < $0.upperBound } ?? false }
  }

  private var hasShortlist: Bool {
    result.shortlist != nil || result.ranking.contains { $0.status != .ranked }
  }

  private var rows: [TextTable.Row] {
    var rows: [TextTable.Row] = []
    let end = Slots(of: result).end
    for (position, candidate) in result.ranking.enumerated() {
      rows.append(.cells(cells(candidate)))
      if position == end, let places = result.shortlist {
        rows.append(.line(Wording.shortlistEnds(places)))
      }
    }
    return rows
  }

  private func cells(_ candidate: CandidateResult) -> [String] {
    var cells = [Wording.place(candidate), candidate.name]
    if hasRatings { cells.append(candidate.rating ?? "-") }
    if scoreKey != nil {
      cells.append(candidate.score.map { Numeral.fixed($0, decimals: decimals) } ?? "-")
    }
    cells += furtherKeys.map { Self.value(of: $0.name, candidate) }
    if hasOpenPlaces { cells.append(candidate.places.map(Wording.places) ?? "-") }
    if hasShortlist { cells.append(Wording.status(candidate)) }
    return cells
  }

  /// What a key stands for: the measure as a reader sees it, or the number of a group or criterion.
  private static func value(of name: String, _ candidate: CandidateResult) -> String {
    if let measure = candidate.measures.first(where: { $0.id == name }) {
      return measure.value == nil ? "-" : measure.text
    }
    let number =
      candidate.groups.first { $0.id == name }?.number
      ?? candidate.levels.first { $0.id == name }?.score
    return number.map { Numeral.short($0) } ?? "-"
  }
}

import Precedence
import Robustness

/// What draws came to, as tables with a row for each candidate in the order of the ranking.
struct DrawTables {
  /// The most places that have a column of their own.
  static let mostPlaces = 10

  private let draws: RankAcceptability
  private let shares: DrawShares
  private let names: ShortNames

  init(_ draws: RankAcceptability, _ ranking: AssessmentResult, _ names: ShortNames) {
    self.draws = draws
    shares = DrawShares(draws, ranking)
    self.names = names
  }

  /// How often each candidate takes each place, and is on the shortlist, in per cent.
  var places: TextTable {
    let count = min(Self.mostPlaces, draws.acceptability.map(\.count).max() ?? 0)
    let hasShortlist = !draws.shortlisted.isEmpty
    let titles = (0..<count).map { Numeral.ordinal($0 + 1) } + (hasShortlist ? ["Shortlist"] : [])
    return table(titles) { position in
      let shortlist = hasShortlist ? [draws.shortlisted[position]] : []
      return (draws.acceptability[position].prefix(count) + shortlist).map(Self.percent)
    }
  }

  /// How many places have no column.
  var furtherPlaces: Int {
    max(0, (draws.acceptability.map(\.count).max() ?? 0) - Self.mostPlaces)
  }

  /// How often each candidate is ahead of each other one, in per cent; the columns are numbered in
  /// the order of the rows.
  var pairs: TextTable {
    let columns = shares.order
    return table(columns.indices.map { "\($0 + 1)" }, isNumbered: true) { position in
      columns.map { position == $0 ? "" : Self.percent(draws.pairwise[position][$0]) }
    }
  }

  /// The mean weights with which each candidate comes first, and how often it does with them.
  var centralWeights: TextTable? {
    let rows = shares.order.filter { draws.centralWeights[$0] != nil }
    guard !rows.isEmpty, !draws.weights.isEmpty else { return nil }
    let several = Set(draws.weights.map(\.group)).count > 1
    let titles = draws.weights.map { weight in
      several
        ? "\(Wording.name(weight.group)): \(Wording.name(weight.term))" : Wording.name(weight.term)
    }
    let hasConfidence = draws.settings.drawsMeasures || draws.settings.drawsJudgements
    return table(titles + (hasConfidence ? ["First then"] : []), rows: rows) { position in
      let confidence = hasConfidence ? [draws.confidence[position] ?? 0] : []
      return ((draws.centralWeights[position] ?? []) + confidence).map(Self.percent)
    }
  }

  private func table(
    _ titles: [String],
    rows: [Int]? = nil,
    isNumbered: Bool = false,
    _ cells: (Int) -> [String]
  ) -> TextTable {
    let columns =
      [TextTable.Column(title: "Candidate", givesWay: true)]
      + titles.map { TextTable.Column(title: $0, isNumber: true) }
    let positions = rows ?? shares.order
    return TextTable(
      columns: columns,
      rows: positions.enumerated().map { row, position in
        let name = names.plain(draws.candidates[position])
        return .cells([isNumbered ? "\(row + 1)  \(name)" : name] + cells(position))
      }
    )
  }

  /// A share in per cent without its sign: `93.2`; `0` and `100` are exact.
  static func percent(_ share: Double) -> String {
    if share > 0, share < 0.0005 { return "<0.1" }
    if share < 1, share > 0.9995 { return ">99.9" }
    return share == 0 || share == 1
      ? Numeral.short(share * 100, decimals: 1) : Numeral.fixed(share * 100, decimals: 1)
  }
}

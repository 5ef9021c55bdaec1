import Robustness

/// The weights and judged levels of a stated order as tables.
struct FitTables {
  private let fit: FitResult
  private let names: ShortNames

  init(_ fit: FitResult, _ names: ShortNames) {
    self.fit = fit
    self.names = names
  }

  /// A row for each weight: now, the range it can have, the best and the nearest; or the closest
  /// where the order cannot be had.
  var weights: TextTable {
    let titles = fit.region == nil ? ["Now", "Closest"] : ["Now", "From", "To", "Best", "Nearest"]
    return TextTable(
      columns: [TextTable.Column(title: "Weight", givesWay: true)]
        + titles.map { TextTable.Column(title: $0, isNumber: true) },
      rows: fit.weights.indices.map { .cells(cells($0)) }
    )
  }

  /// A row for each judged level: as judged, those it can have, the best; `nil` if none was free.
  var levels: TextTable? {
    guard !fit.judgements.isEmpty, let region = fit.region else { return nil }
    let columns = [
      TextTable.Column(title: "Candidate", givesWay: true), TextTable.Column(title: "Judged"),
      TextTable.Column(title: "Now"), TextTable.Column(title: "Can be", givesWay: true),
      TextTable.Column(title: "Best"),
    ]
    let rows = fit.judgements.enumerated().map { position, judgement -> TextTable.Row in
      let possible = region.levels.indices.contains(position) ? region.levels[position] : []
      let best = region.bestLevels.indices.contains(position) ? region.bestLevels[position] : nil
      return .cells([
        names.plain(judgement.candidate), Wording.name(judgement.measure),
        judgement.now.map { judgement.name(of: $0) } ?? "-",
        Self.possible(possible, of: judgement), best.map { judgement.name(of: $0) } ?? "-",
      ])
    }
    return TextTable(columns: columns, rows: rows)
  }

  private func cells(_ position: Int) -> [String] {
    let weight = fit.weights[position]
    let name = "\(Wording.name(weight.group)): \(Wording.name(weight.term))"
    let now = Numeral.share(weight.now)
    guard let region = fit.region else {
      return [name, now, Self.share(fit.conflict?.closest, position)]
    }
    let range = region.ranges.indices.contains(position) ? region.ranges[position] : nil
    return [
      name, now, range.map { Numeral.share($0.lowerBound) } ?? "-",
      range.map { Numeral.share($0.upperBound) } ?? "-", Self.share(region.best, position),
      Self.share(region.nearest, position),
    ]
  }

  private static func share(_ shares: [Double]?, _ position: Int) -> String {
    guard let shares, shares.indices.contains(position) else { return "-" }
    return Numeral.share(shares[position])
  }

  /// The levels that a judgement can have: `any`, `none`, or their names.
  private static func possible(_ levels: [Int], of judgement: FitResult.Judgement) -> String {
    if levels.count == judgement.levels.count { return "any" }
    return levels.isEmpty
      ? "none" : levels.map { judgement.name(of: $0) }.joined(separator: ", ")
  }
}

import Precedence
import Robustness

/// What knowing each uncertain figure would settle, as a table, the most telling one first.
struct WorthTable {
  /// The most figures that are listed.
  static let most = 10

  private let worths: FigureWorths
  private let names: ShortNames

  init(_ worths: FigureWorths, _ names: ShortNames) {
    self.worths = worths
    self.names = names
  }

  /// The table; `nil` if no figure settles anything.
  var table: TextTable? {
    let figures = worths.figures.filter { $0.settled.upperBound > 0 }.prefix(Self.most)
    guard !figures.isEmpty else { return nil }
    let hasShortlist = figures.contains { ($0.shortlist?.now ?? 0) > 0 }
    let columns = [
      TextTable.Column(title: "Candidate", givesWay: true), TextTable.Column(title: "Figure"),
      TextTable.Column(title: "Settles"),
    ]
    let last = hasShortlist ? [TextTable.Column(title: "Shortlist open")] : []
    return TextTable(
      columns: columns + last,
      rows: figures.map { .cells(cells($0, hasShortlist)) }
    )
  }

  /// How many figures that settle something are not listed.
  var further: Int {
    max(0, worths.figures.count { $0.settled.upperBound > 0 } - Self.most)
  }

  private func cells(_ worth: FigureWorth, _ hasShortlist: Bool) -> [String] {
    let settled = "\(Wording.places(worth.settled)) of \(worth.doubt)"
    let cells = [names.plain(worth.candidate), Wording.name(worth.measure), settled]
    guard hasShortlist, let open = worth.shortlist else { return cells }
    let then = open.leastRemaining...max(open.leastRemaining, open.mostRemaining)
    return cells + ["\(Wording.places(then)) of \(open.now)"]
  }
}

import Consultation

/// What one group said, option by option: how many named it, how many put it first, and the number by
/// which each method orders.
struct GroupTable {
  private let group: GroupCount
  private let names: [String]
  private let numbered: [ConsultationOrder]

  init(_ group: GroupCount, names: [String]) {
    self.group = group
    self.names = names
    numbered = group.orders.filter { $0.tallies != nil }
  }

  /// The table; the rows stand in the order of the group's first method.
  var table: TextTable {
    let columns =
      [TextTable.Column(title: "Option", givesWay: true)]
      + countTitles.map { TextTable.Column(title: $0, isNumber: true) }
    let methods = numbered.map {
      TextTable.Column(title: Wording.tally(of: $0.method), isNumber: true)
    }
    let places = group.orders.first.map(OrdersTable.places)
    let place = places == nil ? [] : [TextTable.Column(title: "Place")]
    return TextTable(
      columns: place + columns + methods,
      rows: order.map { option in
        .cells((places.map { [$0[option]] } ?? []) + cells(option))
      }
    )
  }

  /// The same table, split so that each part fits the width if it can.
  func parts(width: Int) -> [TextTable] {
    table.parts(keeping: group.orders.isEmpty ? 1 : 2, width: width)
  }

  /// The headings of the counts of people.
  ///
  /// A tick puts no option above another, so that there is nothing to say but who ticked it.
  private var countTitles: [String] {
    switch group.form {
    case .ticks: ["Ticked"]
    case .scores: ["Answered", "Put highest"]
    case .ranks, .order, .places, .preflib, .blt: ["Named", "First"]
    }
  }

  private var order: [Int] { group.orders.first?.tiers.flatMap(\.self) ?? Array(names.indices) }

  private func cells(_ option: Int) -> [String] {
    let tally = group.tallies.indices.contains(option) ? group.tallies[option] : nil
    let counts = [Self.count(tally?.named), Self.count(tally?.first)]
    return [names[option]] + counts.prefix(countTitles.count)
      + numbered.map { order in
        order.tallies.map { Wording.tally($0[option], of: order.method) } ?? ""
      }
  }

  private static func count(_ count: Int?) -> String {
    count.map { Numeral.short(Double($0), decimals: 0) } ?? "-"
  }
}

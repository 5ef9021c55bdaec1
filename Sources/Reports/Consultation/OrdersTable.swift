import Consultation

/// The places of all options by several methods, side by side.
struct OrdersTable {
  private let orders: [ConsultationOrder]
  private let titles: [String]
  private let names: [String]

  /// Makes the table.
  ///
  /// - Parameters:
  ///   - orders: At least one; the rows stand in the order of the first.
  ///   - names: What a reader sees of each option.
  init(_ orders: [ConsultationOrder], names: [String]) {
    self.orders = orders
    self.names = names
    titles = orders.map { Wording.method($0.method) }
  }

  /// Makes the table of an order that somebody published.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - names: What a reader sees of each option.
  init(published order: ConsultationOrder, names: [String]) {
    orders = [order]
    self.names = names
    titles = ["Place"]
  }

  /// The table.
  var table: TextTable {
    let methods = titles.map { TextTable.Column(title: $0) }
    return TextTable(
      columns: [TextTable.Column(title: "Option", givesWay: true)] + methods,
      rows: rows
    )
  }

  /// The same table, split so that each part fits the width if it can.
  func parts(width: Int) -> [TextTable] { table.parts(keeping: 1, width: width) }

  private var rows: [TextTable.Row] {
    let places = orders.map(Self.places)
    return (orders.first?.tiers ?? []).flatMap(\.self).map { option in
      .cells([names[option]] + places.map { $0[option] })
    }
  }

  /// The place of each option as a reader sees it: `1`, or `2=` if it is shared.
  static func places(_ order: ConsultationOrder) -> [String] {
    var places = order.options.map { _ in "" }
    var above = 0
    for tier in order.tiers {
      for option in tier { places[option] = "\(above + 1)\(tier.count > 1 ? "=" : "")" }
      above += tier.count
    }
    return places
  }
}

public import Consultation
public import Precedence

/// A consultation as a table for a spreadsheet: a row for each option, of all groups together and then
/// of each group.
public struct ConsultationCSV: Sendable {
  /// Makes a writer of consultations.
  public init() {}

  /// A consultation as CSV (RFC 4180), lines ending in CRLF.
  ///
  /// Columns: `group` (empty for all together), `option`, `name`, `candidate`, `named` and `first`
  /// (counts of people, empty where too small to be shown), then for each method its place (the best
  /// of those shared) and the number by which it orders. Spoiled ballots are in the other formats.
  ///
  /// - Parameters:
  ///   - consultation: The consultation.
  ///   - count: What it came to.
  /// - Returns: The table.
  /// - Complexity: Linear in options, groups and methods.
  public func text(_ consultation: ConsultationResult, _ count: ConsultationCount) -> String {
    let methods = count.orders.map(\.method)
    let header = ["group", "option", "name", "candidate", "named", "first"]
    var table = CSVWriter(
      header: header + methods.flatMap { ["\($0.name) place", "\($0.name) tally"] }
    )
    for (index, option) in consultation.options.enumerated() {
      table.append(cells(option, group: "") + [.empty, .empty] + places(index, count.orders))
    }
    for group in count.groups {
      for (index, option) in consultation.options.enumerated() {
        let tally = group.tallies.indices.contains(index) ? group.tallies[index] : nil
        table.append(
          cells(option, group: group.name) + [.optional(tally?.named), .optional(tally?.first)]
            + places(index, methods.map { method in group.orders.first { $0.method == method } })
        )
      }
    }
    return table.text
  }

  private func cells(_ option: ConsultationResult.Option, group: String) -> [CSVWriter.Cell] {
    [.text(group), .text(option.id), .text(option.name), .text(option.candidate ?? "")]
  }

  private func places(_ option: Int, _ orders: [ConsultationOrder?]) -> [CSVWriter.Cell] {
    orders.flatMap { order -> [CSVWriter.Cell] in
      guard let order else { return [.empty, .empty] }
      let tally = order.tallies?[option].withoutRoundingNoise
      return [.optional(order.bestPlace(of: option)), .optional(tally)]
    }
  }
}

extension ConsultationOrder {
  /// The place of an option from 1; of those it shares, the best.
  fileprivate func bestPlace(of option: Int) -> Int? {
    var above = 0
    for tier in tiers {
      if tier.contains(option) { return above + 1 }
      above += tier.count
    }
    return nil
  }
}

import Diagnostics
import Evidence
import ScoringKernel

/// Adds up the rows of a set and compares the sums with the row that is their total.
///
/// A column in which a part or the total is missing cannot be compared and is not.
struct TargetTotals {
  private let rows: [TargetRow]
  private let total: TargetRow

  /// Takes the rows apart; there is nothing if no row has the id, or none is beside it.
  init?(_ rows: [TargetRow], total id: String) {
    guard let total = rows.first(where: { $0.id == id }), rows.count > 1 else { return nil }
    self.rows = rows.filter { $0.id != id }
    self.total = total
  }

  /// A warning for every column whose sum is not the total.
  ///
  /// 529 + 2,049 + 101 + 688 + 146 + 309 + 549 + 558 + 104 + 2,039 make 7,072.
  func findings() -> [Finding] {
    var findings = [compare(\.baseline), compare(\.target)]
    for index in total.figures.indices {
      findings.append(compare { index < $0.figures.count ? $0.figures[index] : $0.baseline })
    }
    return findings.compactMap(\.self)
  }

  private func compare(_ figure: (TargetRow) -> TargetRow.Figure) -> Finding? {
    guard let stated = figure(total).value else { return nil }
    var sum = 0.0
    for row in rows {
      guard let value = figure(row).value else { return nil }
      sum += value
    }
    guard !Tolerance.areEqual(sum, stated) else { return nil }
    return TargetMessage.totalDiffers(
      total.id,
      stated: stated,
      sum: sum,
      parts: rows.map(figure),
      figure(total).cell
    )
  }
}

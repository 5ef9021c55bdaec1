import Diagnostics
import RulesFile
import ScoringKernel

extension Check {
  /// Cells that nothing reaches because the axes share a criterion.
  static let unreachableCell = Check(
    CheckPage(
      .unreachableCell,
      .note,
      "cells of the matrix that nothing can reach",
      what: """
        A criterion counts on both axes, so that they cannot go far apart: some pairs of levels never \
        come up together, whatever the evidence says. It is looked for where criteria have levels and \
        up to 20,000 combinations of them.
        """,
      effect: """
        None on the ranking, but the matrix shows choices that nobody can make, and the shared \
        criterion counts twice for every candidate.
        """,
      mend: """
        Let the criterion count on one axis. Accept it where it belongs on both.
        """,
      example: CheckPage.Example(
        wrong: "likelihood: {of: [volume, harm]}\nimpact: {of: [harm, concern]}",
        right: "likelihood: {of: [volume, trend]}\nimpact: {of: [harm, concern]}"
      )
    ),
    .rules { rules in
      guard let matrix = rules.plan.matrix, let names = rules.names.matrix,
        let reach = CellReach(rules)
      else { return [] }
      let cells = unreached(matrix, reach)
      guard !cells.isEmpty else { return [] }
      let texts = cells.prefix(QuotedNames.most).map { cell in
        "'\(names.down[cell.down].name)' with '\(names.across[cell.across].name)'"
      }
      let rest = cells.count - texts.count
      let shared = reach.shared.map { rules.names.criteria[$0.position].id }
      return [
        Finding(
          .unreachableCell,
          .note,
          "\(QuotedNames.text(shared)) \(shared.count == 1 ? "counts" : "count") on both axes, so "
            + "\(cells.count == 1 ? "a cell" : "\(cells.count) cells") of the matrix can never be "
            + "reached: \(texts.joined(separator: ", "))" + (rest > 0 ? " and \(rest) more" : ""),
          at: names.location,
          hint: "let it count on one axis",
          subjects: shared
        )
      ]
    }
  )

  /// The cells out of reach, worst first, but for whole rows and columns, which are findings of their own.
  private static func unreached(
    _ matrix: Matrix,
    _ reach: CellReach
  ) -> [(down: Int, across: Int)] {
    func isReached(_ down: Int, _ across: Int) -> Bool {
      reach.cells[down * matrix.acrossCount + across]
    }
    let rows = (0..<matrix.downCount).filter { row in
      (0..<matrix.acrossCount).contains { isReached(row, $0) }
    }
    let columns = (0..<matrix.acrossCount).filter { column in
      (0..<matrix.downCount).contains { isReached($0, column) }
    }
    return rows.reversed().flatMap { row in
      columns.filter { !isReached(row, $0) }.map { (row, $0) }
    }
  }
}

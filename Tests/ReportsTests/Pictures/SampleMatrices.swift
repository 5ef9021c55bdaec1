@testable import Precedence
@testable import Reports

/// Matrices made by hand, from the ordinary to the absurd.
enum SampleMatrices {
  static let words = ["Very low", "Low", "Medium", "High", "Very high"]

  /// The likeness of a district's assessment: five by five, levels with ranges and definitions, a rule that acted, edges.
  static var ordinary: MatrixView {
    view(
      title: "St Albans District priorities 2021/22",
      rows: axis(
        "Impact",
        words.map { level($0, "what residents and services would feel") },
        cuts: 0.2
      ),
      columns: axis("Likelihood", words.map { level($0) }, cuts: 0.2),
      items: [
        item(0, "Burglary", "1", 3, 4, rating: "Very high"),
        item(1, "Domestic abuse", "2", 4, 3, edges: [(.below, "impact 0.805 is 0.005 above High")]),
        item(
          2,
          "Theft from the person",
          "3=",
          2,
          3,
          edges: [
            (.above, "impact 0.595 is 0.005 below High"),
            (.right, "likelihood 0.79 is 0.01 below Very high"),
          ]
        ),
        item(
          3,
          "Vehicle crime, with thefts of and from vehicles and interference with them",
          "3=",
          2,
          3
        ),
        item(4, "Anti-social behaviour", "5", 2, 2, rating: "High"),
        item(5, "Arson", "6", 1, 0),
        item(6, "Litter", "7", 0, 4, edges: [(.left, "likelihood 0.81 is 0.01 above High")]),
        item(7, "Wellbeing of young people", "-", 1, 2),
      ],
      absent: ["Fraud"]
    )
  }

  /// Levels that only definitions tell apart, with names in several scripts.
  static var judged: MatrixView {
    let long =
      "Loss of life, or several people hurt for life; services stop for more than a week, and the area is in the national news"
    return view(
      title: "Community risk register",
      rows: MatrixView.Axis(
        name: "Consequence",
        levels: [
          RulesSummary.Level(
            name: "Limited",
            definition: ["Few people are affected, for hours."],
            range: nil
          ),
          RulesSummary.Level(name: "Severe", definition: [long], range: nil),
          RulesSummary.Level(name: "Catastrophic", definition: [long, long, long], range: nil),
        ],
        thresholds: []
      ),
      columns: MatrixView.Axis(
        name: "Plausibility",
        levels: [
          RulesSummary.Level(
            name: "Remote",
            definition: ["Less than once in 200 years"],
            range: nil
          ),
          RulesSummary.Level(name: "Possible", definition: [long], range: nil),
          RulesSummary.Level(name: "Expected", definition: ["Nearly every year"], range: nil),
        ],
        thresholds: []
      ),
      items: [
        item(0, "חברה בע״מ – שיטפונות", "1", 2, 1),
        item(1, "سرقة السيارات في وسط المدينة", "2", 1, 1, edges: [(.above, "أقرب إلى الأعلى")]),
        item(
          2,
          "Z\u{0335}\u{0321}\u{0353}\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}a\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}lgo",
          "3",
          0,
          0
        ),
        item(3, "警察活動と地域の安全のための計画と評価の報告書についての長い名前", "4", 2, 2),
        item(4, "<script>alert(\"x\")</script>", "5", 0, 2),
      ],
      absent: []
    )
  }

  /// A matrix of any size with as many candidates as asked for, spread or all in one cell.
  static func sized(
    _ rows: Int,
    _ columns: Int,
    candidates: Int,
    inOneCell: Bool = false,
    name: String = "Candidate"
  ) -> MatrixView {
    view(
      title: "A matrix of \(rows) by \(columns)",
      rows: axis("Impact", (0..<rows).map { level("Impact level \($0 + 1)") }, cuts: 0.1),
      columns: axis("Likelihood", (0..<columns).map { level("Level \($0 + 1)") }, cuts: 0.1),
      items: (0..<candidates).map { index in
        let row = inOneCell ? rows / 2 : (index * 7) % rows
        let column = inOneCell ? columns / 2 : (index * 3 + index / 5) % columns
        let edges: [(MatrixView.Edge.Side, String)] =
          index % 6 == 0 ? [(.right, "likelihood is 0.01 below the next level")] : []
        return item(index, "\(name) \(index + 1)", "\(index + 1)", row, column, edges: edges)
      },
      absent: []
    )
  }

  /// The code of the item with an index: `A`, `Z`, `AA`.
  static func code(_ index: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(65 + index % 26))))
    return index < 26 ? letter : code(index / 26 - 1) + letter
  }

  static func level(_ name: String, _ definition: String? = nil) -> RulesSummary.Level {
    RulesSummary.Level(name: name, definition: definition.map { [$0] } ?? [], range: nil)
  }

  static func axis(_ name: String, _ levels: [RulesSummary.Level], cuts: Double) -> MatrixView.Axis
  {
    let numbers = (0...levels.count).map { Numeral.short(Double($0) * cuts) }
    return MatrixView.Axis(
      name: name,
      levels: levels.enumerated().map { index, level in
        let isLast = index == levels.count - 1
        return RulesSummary.Level(
          name: level.name,
          definition: level.definition,
          range: isLast
            ? "\(numbers[index]) and more" : "\(numbers[index]) up to \(numbers[index + 1])"
        )
      },
      thresholds: Array(numbers.dropFirst().dropLast())
    )
  }

  static func item(
    _ index: Int,
    _ name: String,
    _ place: String,
    _ row: Int,
    _ column: Int,
    rating: String? = nil,
    edges: [(MatrixView.Edge.Side, String)] = []
  ) -> MatrixView.Item {
    MatrixView.Item(
      id: "candidate-\(index)",
      code: code(index),
      name: name,
      place: place,
      rating: rating ?? "",
      row: row,
      column: column,
      edges: edges.map { MatrixView.Edge(side: $0.0, text: $0.1) }
    )
  }

  /// A view whose ratings rise from the lower left to the upper right; an item without a rating has that of its cell.
  static func view(
    title: String,
    rows: MatrixView.Axis,
    columns: MatrixView.Axis,
    items: [MatrixView.Item],
    absent: [String]
  ) -> MatrixView {
    let count = min(5, max(2, rows.levels.count))
    let names = count == 5 ? words : Array(["Low", "Medium", "High", "Very high"].prefix(count))
    let most = max(1, rows.levels.count + columns.levels.count - 2)
    let cells = rows.levels.indices.map { row in
      columns.levels.indices.map { column in min(count - 1, (row + column) * count / (most + 1)) }
    }
    return MatrixView(
      title: title,
      subtitle: [
        "St Albans District, 1 April 2021 to 31 March 2022",
        "Rules: Example matrix, version 3. Date: 2026-11-21",
      ],
      down: rows,
      across: columns,
      ratings: names.map {
        RulesSummary.Level(
          name: $0,
          definition: ["What the partnership does with a candidate rated \($0)."],
          range: nil
        )
      },
      cells: cells,
      items: items.map { old in
        let own = names[cells[old.row][old.column]]
        return MatrixView.Item(
          id: old.id,
          code: old.code,
          name: old.name,
          place: old.place,
          rating: old.rating.isEmpty ? own : old.rating,
          row: old.row,
          column: old.column,
          edges: old.edges
        )
      },
      absent: absent
    )
  }
}

import Precedence

@testable import Reports

/// Matrices made by hand, of any size and with any candidates.
enum SampleMatrix {
  /// Five by five, as in the example of the design, with six candidates.
  static let usual = view(
    title: "Themes 2021/22",
    subtitle: ["Testshire", "Date: 21 November 2026", "Rules: Test rules, version 2"],
    down: axis("Impact", scale),
    across: axis("Likelihood", scale),
    ratings: levels(["Low", "Medium", "High", "Very high"]),
    cells: [
      [0, 0, 0, 0, 1], [0, 0, 1, 1, 1], [0, 1, 1, 2, 2], [1, 1, 2, 2, 3], [1, 2, 2, 3, 3],
    ],
    items: [
      item("A", "1", "Violent crime", 3, 4, [.init(side: .below, text: lowerEdge)]),
      item("B", "2=", "Domestic abuse", 4, 1),
      item(
        "C",
        "2=",
        "Burglary",
        3,
        2,
        [.init(side: .right, text: rightEdge), .init(side: .above, text: upperEdge)]
      ),
      item("D", "4", "Fly tipping and litter", 1, 2, rating: "High"),
      item("E", "5", "Wellbeing", 1, 2, assumed: ["concern", "harm"]),
      item("F", "-", "Arson", 0, 0),
    ],
    absent: ["Fraud", "Cyber crime"]
  )

  static let lowerEdge = "impact 0.63 is 0.005 from falling to Medium"
  static let rightEdge = "likelihood 0.62 is 0.005 short of High"
  static let upperEdge = "impact 0.86 is 0.015 short of Very high"

  static let scale = [
    RulesSummary.Level(name: "Very low", definition: [], range: "below 0.125"),
    RulesSummary.Level(name: "Low", definition: [], range: "0.125 up to 0.375"),
    RulesSummary.Level(name: "Medium", definition: [], range: "0.375 up to 0.625"),
    RulesSummary.Level(name: "High", definition: [], range: "0.625 up to 0.875"),
    RulesSummary.Level(name: "Very high", definition: [], range: "0.875 or more"),
  ]

  /// Two by two with definitions and nobody in it.
  static let empty = view(
    title: "Nobody",
    subtitle: [],
    down: axis(
      "Concern",
      [
        .init(name: "Few", definition: ["one to ten letters"], range: "level 1 of 2"),
        .init(
          name: "Many",
          definition: ["more than ten letters", "or a petition"],
          range: "level 2 of 2"
        ),
      ]
    ),
    across: axis("Volume", levels(["Low", "High"])),
    ratings: [
      .init(name: "Watch", definition: ["look again in a year"], range: nil),
      .init(name: "Act", definition: [], range: nil),
    ],
    cells: [[0, 0], [0, 1]],
    items: [],
    absent: []
  )

  /// Ten by ten with numbered levels and thirty candidates.
  static let large = view(
    title: "Ten by ten",
    subtitle: [],
    down: axis("Harm", levels((1...10).map { "Level \($0)" })),
    across: axis("Volume", tenBands),
    ratings: levels(["Very low", "Low", "Medium", "High", "Very high"]),
    cells: (0..<10).map { row in (0..<10).map { (row + $0) / 4 } },
    items: (0..<30).map {
      item(MatrixCode.text($0), "\($0 + 1)", "Candidate \($0 + 1)", 9 - $0 % 10, ($0 * 7) % 10)
    },
    absent: []
  )

  private static let tenBands = (0..<10).map {
    RulesSummary.Level(
      name: "Level \($0 + 1)",
      definition: [],
      range: "\($0 * 100) up to \($0 * 100 + 100) crimes"
    )
  }

  /// Three by three with many candidates in one cell.
  static func crowded(_ count: Int) -> MatrixView {
    view(
      title: "Crowded",
      subtitle: [],
      down: axis("Impact", levels(["Low", "Medium", "High"])),
      across: axis("Likelihood", levels(["Low", "Medium", "High"])),
      ratings: levels(["Low", "Medium", "High"]),
      cells: [[0, 0, 1], [0, 1, 2], [1, 2, 2]],
      items: (0..<count).map { item(MatrixCode.text($0), "\($0 + 1)", "Theme \($0 + 1)", 1, 1) },
      absent: []
    )
  }

  /// Three by three with names of wide, combining and right-to-left characters, and very long ones.
  static let strange = view(
    title: "Strange",
    subtitle: [],
    down: axis("影響", levels(["低", "中くらい", "高"])),
    across: axis(
      "Cafe\u{301}",
      levels(["منخفض", "e\u{301}e\u{301}e\u{301}", String(repeating: "long", count: 40)])
    ),
    ratings: levels(["Ca\u{301}lm", "警察", "<script>alert(1)</script>\u{1B}[31m"]),
    cells: [[0, 0, 1], [0, 1, 2], [1, 2, 2]],
    items: [
      item("A", "1", "警察と夜の犯罪", 2, 2), item("B", "2", "سرقة", 1, 1),
      item("C", "3", String(repeating: "Name ", count: 60) + "\u{1B}[2J", 0, 1),
    ],
    absent: []
  )

  /// A matrix whose candidates have the rating of their cell unless they say another.
  static func view(
    title: String,
    subtitle: [String],
    down: MatrixView.Axis,
    across: MatrixView.Axis,
    ratings: [RulesSummary.Level],
    cells: [[Int]],
    items: [MatrixView.Item],
    absent: [String]
  ) -> MatrixView {
    MatrixView(
      title: title,
      subtitle: subtitle,
      down: down,
      across: across,
      ratings: ratings,
      cells: cells,
      items: items.map { item in
        MatrixView.Item(
          id: item.id,
          code: item.code,
          name: item.name,
          place: item.place,
          rating: item.rating.isEmpty ? ratings[cells[item.row][item.column]].name : item.rating,
          row: item.row,
          column: item.column,
          edges: item.edges,
          assumed: item.assumed
        )
      },
      absent: absent
    )
  }

  static func axis(_ name: String, _ levels: [RulesSummary.Level]) -> MatrixView.Axis {
    MatrixView.Axis(name: name, levels: levels, thresholds: [])
  }

  static func levels(_ names: [String]) -> [RulesSummary.Level] {
    names.map { RulesSummary.Level(name: $0, definition: [], range: nil) }
  }

  static func item(
    _ code: String,
    _ place: String,
    _ name: String,
    _ row: Int,
    _ column: Int,
    _ edges: [MatrixView.Edge] = [],
    rating: String? = nil,
    assumed: [String] = []
  ) -> MatrixView.Item {
    MatrixView.Item(
      id: code.lowercased(),
      code: code,
      name: name,
      place: place,
      rating: rating ?? "",
      row: row,
      column: column,
      edges: edges,
      assumed: assumed
    )
  }
}

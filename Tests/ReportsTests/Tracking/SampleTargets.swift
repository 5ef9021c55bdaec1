import Diagnostics

@testable import Precedence

/// Targets whose verdicts were worked out by hand.
enum SampleTargets {
  private static func figure(_ value: Double?, _ column: String) -> TrackedFigure {
    TrackedFigure(value: value, cell: .init(file: "targets.csv", row: 2, column: column))
  }

  static func row(
    _ label: String,
    _ direction: TargetDirection = .down,
    group: String? = nil,
    from baseline: Double?,
    to target: Double?,
    _ figures: [Double?],
    isSum: Bool = true,
    isCount: Bool = true,
    publishedAgrees: Bool? = nil,
    length: Double = 1
  ) -> TargetResult {
    let cells = figures.enumerated().map {
      figure($1, figures.count == 1 ? "now" : "q\($0 + 1)")
    }
    let actual = ActualFigure(figures: cells, isSum: isSum)
    let course = TargetCourse(
      direction: direction,
      baseline: baseline,
      target: target,
      actual: actual,
      length: length
    )
    let exposures = TargetChance.Exposures(actual: isSum ? max(0.25, actual.share) : 1)
    return TargetResult(
      id: label.lowercased(),
      label: label,
      group: group,
      direction: direction,
      baseline: figure(baseline, "before"),
      target: figure(target, "goal"),
      actual: actual,
      expected: course.expected,
      changePercent: course.changePercent,
      publishedPercent: publishedAgrees.map { _ in -20 },
      publishedAgrees: publishedAgrees,
      verdict: course.verdict,
      light: course.light,
      chance: isCount
        ? TargetChance(baseline: baseline, actual: actual.value, exposures: exposures)
        : .notTested(.notCounts),
      notes: course.notes
    )
  }

  static func targets(
    _ rows: [TargetResult],
    name: String = "crime_targets",
    total: String? = nil,
    quarters: [String] = []
  ) -> TargetSet {
    TargetSet(name: name, rows: rows, totalID: total, quarters: quarters)
  }

  static let year = targets(
    [
      row("Cars", from: 100, to: 90, [80], publishedAgrees: true),
      row("Bikes", from: 50, to: 40, [60], publishedAgrees: false),
      row("Homes", from: 200, to: 150, [160]),
      row("Wounding", from: 10, to: 20, [8]),
      row("All", from: 360, to: 310, [308]),
    ],
    total: "all"
  )

  static let quarters = targets(
    [
      row("Crime", group: "Less crime", from: 400, to: 384, [80, 95, nil, nil]),
      row("Fires", group: "Less crime", from: 45, to: 40, [24, 17, nil, nil]),
      row("Litter", group: "Less crime", from: 100, to: 80, [20, nil, 30, nil]),
      row("Reports", .up, group: "Safer", from: 60, to: 75, [50, 30, nil, nil]),
      row(
        "A survey of residents' feelings of safety after dark, by telephone",
        .up,
        group: "Safer",
        from: 70.5,
        to: 80,
        [73, nil, nil, nil],
        isSum: false,
        isCount: false
      ),
      row("Cleanliness", .up, group: "Safer", from: nil, to: nil, [nil, nil, nil, nil]),
      row("Panel", .up, group: "Safer", from: nil, to: nil, [12, nil, nil, nil], isSum: false),
    ],
    name: "measures",
    quarters: ["q1", "q2", "q3", "q4"]
  )

  static func result(_ sets: [TargetSet]) -> TrackingResult {
    TrackingResult(name: "Targets 2021/22", area: "Testshire", sets: sets, findings: .init())
  }
}

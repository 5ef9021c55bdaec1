@testable import Reports

/// Charts made by hand.
enum SampleCharts {
  static let bars: [ContributionsChart.Bar] = [
    bar("Burglary", [0.25, 0.1, 0.24, 0.3], "0.89"),
    bar("Domestic abuse", [0.2, 0.004, 0.25, 0.4], "0.85"),
    bar(
      "Vehicle crime, with thefts of and from vehicles and interference",
      [0.15, 0.08, 0.006, 0.004],
      "0.24"
    ),
    bar("Anti-social behaviour", [0.25, 0, 0.02, 0.2], "0.47"),
    bar("Litter", [0, 0, 0, 0], "0"),
  ]

  static func bar(_ label: String, _ values: [Double], _ total: String) -> ContributionsChart.Bar {
    let names = ["Volume", "Trend", "Harm", "Public concern"]
    return .init(label, parts: zip(names, values).map { (name: $0, value: $1) }, total: total)
  }

  static var manyParts: [ContributionsChart.Bar] {
    (1...4).map { row in
      let parts = (1...14).map {
        (name: "Measure of the \($0)th kind", value: Double(($0 * row) % 7) / 3)
      }
      return .init("Candidate \(row)", parts: parts, total: "\(row)0")
    }
  }

  static let lines: [SlopeChart.Line] = [
    line("Burglary", 1, 2, "1", "2="),
    line("Domestic abuse", 2, 1, "2", "1"),
    line("Vehicle crime, with thefts of and from vehicles and interference", 3, 2, "3=", "2="),
    line("Anti-social behaviour", 3, 6, "3=", "6"),
    line("Arson", 5, 5, "5", "5"),
    line("Litter", 6, nil, "6", ""),
    line("Fraud", nil, 2, "", "2="),
    line("Knife crime", 7, 7, "7", "7"),
  ]

  static func line(
    _ name: String,
    _ left: Int?,
    _ right: Int?,
    _ leftText: String,
    _ rightText: String
  ) -> SlopeChart.Line {
    .init(name: name, leftPlace: left, rightPlace: right, leftText: leftText, rightText: rightText)
  }

  static let trends: [TrendChart.Row] = [
    .init(
      name: "Burglary",
      ratio: 1.38,
      interval: 1.2...1.59,
      text: "+38.0% (941 to 1,299), counts",
      counts: true
    ),
    .init(
      name: "Domestic abuse",
      ratio: 1.02,
      interval: 0.93...1.12,
      text: "+2.0%, may be chance",
      counts: false
    ),
    .init(
      name: "Vehicle crime, with thefts of and from vehicles and interference",
      ratio: 0.62,
      interval: 0.55...0.7,
      text: "-38.3%, counts",
      counts: true
    ),
    .init(
      name: "Arson",
      ratio: nil,
      interval: nil,
      text: "the count of last year is missing",
      counts: false
    ),
    .init(name: "Litter", ratio: 0.95, interval: nil, text: "-5.0%", counts: false),
  ]

  static let wideTrends: [TrendChart.Row] =
    trends + [
      .init(
        name: "Kidnap",
        ratio: 3.67,
        interval: 1.02...22,
        text: "+266.7% (3 to 11), may be chance",
        counts: false
      ),
      .init(
        name: "New offence",
        ratio: .infinity,
        interval: 2.1...(.infinity),
        text: "new: none before, 9 now",
        counts: true
      ),
      .init(
        name: "Vanished offence",
        ratio: 0,
        interval: 0...0.4,
        text: "none now, 12 before",
        counts: true
      ),
      .init(
        name: "Hardly known",
        ratio: 40,
        interval: 0.001...5000,
        text: "1 to 40",
        counts: false
      ),
    ]
}

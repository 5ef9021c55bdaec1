import RulesFile
import ScoringKernel

/// Writes down what rules say of one criterion: its levels and what leads to each.
struct CriterionScaleWriter {
  private let criterion: Criterion
  private let name: CriterionName
  private let measure: MeasureName

  init(_ rules: CheckedRules, at position: Int) {
    criterion = rules.plan.criteria[position]
    name = rules.names.criteria[position]
    measure = rules.names.measures[criterion.measure.position]
  }

  /// The criterion's scale.
  var scale: RulesSummary.Scale {
    RulesSummary.Scale(
      id: name.id,
      measure: measure.id,
      kind: kind,
      about: name.about,
      sources: name.sources,
      levels: name.levels.enumerated().map { level, name in
        RulesSummary.Level(name: name.name, definition: name.definition, range: range(level))
      },
      thresholds: thresholds
    )
  }

  /// The word of the rules file.
  private var kind: String {
    switch criterion.kind {
    case .cuts: "cuts"
    case .points: "points"
    case .table: "table"
    case .judged: "judged"
    case .yesNo: "yes/no"
    case .place: "place"
    }
  }

  /// What leads to a level, from 0; `nil` where its name says it already.
  private func range(_ level: Int) -> String? {
    switch criterion.kind {
    case .cuts: BandWording(criterion, name, unit: measure).text(level: level)
    case .table(let table): categories(of: level, in: table)
    case .judged: "level \(level + 1) of \(name.levels.count)"
    case .place: Self.places(of: level, count: name.levels.count)
    case .points, .yesNo: nil
    }
  }

  /// The cuts in the order of the levels that they part: with the lowest worst, the largest first.
  private var thresholds: [String] {
    guard case .cuts(let cuts, let isLowerWorse) = criterion.kind else { return [] }
    return (isLowerWorse ? cuts.reversed() : cuts).map { MeasureWording.text($0, measure) }
  }

  private func categories(of level: Int, in table: [Int]) -> String? {
    guard case .category(let texts) = measure.kind else { return nil }
    let found = zip(texts, table).filter { $0.1 == level }.map(\.0)
    guard let last = found.last, found.count > 1 else { return found.first }
    return found.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Which share of the other candidates is less serious.
  ///
  /// The engine rounds the share, spread over the levels, to the nearest one: the second of five
  /// levels begins at an eighth.
  private static func places(of level: Int, count: Int) -> String? {
    guard count > 1 else { return nil }
    let borders = (1..<count).map { (Double($0) - 0.5) / Double(count - 1) * 100 }
    let texts = borders.map { DisplayNumber.text($0, decimals: 1) + "%" }
    let share =
      switch level {
      case 0: "below \(texts[0])"
      case count - 1: "\(texts[count - 2]) or more"
      default: "\(texts[level - 1]) up to \(texts[level])"
      }
    return "\(share) of the others are less serious"
  }
}

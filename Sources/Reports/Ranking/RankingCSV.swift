import Consultation
public import Precedence

/// A ranking as a table for a spreadsheet: a row for each candidate, those without a place last.
public struct RankingCSV: Sendable {
  private let hasByteOrderMark: Bool

  /// Makes a writer of rankings.
  ///
  /// - Parameter hasByteOrderMark: Whether the table begins with the mark by which older spreadsheets
  ///   know UTF-8.
  public init(hasByteOrderMark: Bool = false) { self.hasByteOrderMark = hasByteOrderMark }

  /// A ranking as CSV (RFC 4180), lines ending in CRLF.
  ///
  /// Columns: `place`, `shared`, `id`, `name`, `rating`, `score`, `best` and `worst` (place), `shortlist`,
  /// `status`; for each criterion its level, or its score where it has no levels; for each group its
  /// number and, if it has one, its level; for each measure its value, with the unit in the heading (`new`
  /// for a change from nothing), and the ends of its interval if any candidate has one; last `missing`, the measures that a candidate
  /// lacks, whose cells are empty.
  ///
  /// - Parameter result: What the assessment came to.
  /// - Returns: The table.
  /// - Complexity: Linear in candidates, measures, criteria and groups.
  public func text(_ result: AssessmentResult) -> String {
    let candidates = result.ranking + result.unranked
    let columns = RankingColumns(candidates)
    var table = CSVWriter(header: Self.fixed + columns.titles + ["missing"])
    for candidate in candidates {
      let missing = candidate.measures.filter(\.isMissing).map(\.id)
      table.append(
        Self.cells(candidate) + columns.cells(candidate)
          + [.text(missing.joined(separator: "; "))]
      )
    }
    return (hasByteOrderMark ? "\u{FEFF}" : "") + table.text
  }

  private static let fixed = [
    "place", "shared", "id", "name", "rating", "score", "best", "worst", "shortlist", "status",
  ]

  private static func cells(_ candidate: CandidateResult) -> [CSVWriter.Cell] {
    [
      .optional(candidate.place), .text(candidate.isShared ? "yes" : "no"), .text(candidate.id),
      .text(candidate.name), .text(candidate.rating ?? ""),
      .optional(candidate.score?.withoutRoundingNoise), .optional(candidate.places?.lowerBound),
      .optional(candidate.places?.upperBound), .text(candidate.isShortlisted ? "yes" : "no"),
      .text(candidate.status.rawValue),
    ]
  }
}

/// The columns of criteria, groups and measures, in the order of the rules file.
private struct RankingColumns {
  private let columns: [(title: String, kind: Kind, id: String)]

  private enum Kind {
    case level
    case score
    case number
    case groupLevel
    case value
    case low
    case high
  }

  var titles: [String] { columns.map(\.title) }

  init(_ candidates: [CandidateResult]) {
    let levels = Self.distinct(candidates.flatMap(\.levels), \.id)
    let groups = Self.distinct(candidates.flatMap(\.groups), \.id)
    let measures = candidates.flatMap(\.measures)
    let hasInterval = Set(measures.lazy.filter { $0.interval != nil }.map(\.id))
    let hasLevel = Set(candidates.lazy.flatMap(\.groups).filter { $0.level != nil }.map(\.id))
    columns =
      levels.map {
        $0.count > 0 ? ("\($0.id) level", .level, $0.id) : ("\($0.id) score", .score, $0.id)
      }
      + groups.flatMap { group in
        [("\(group.id) number", Kind.number, group.id)]
          + (hasLevel.contains(group.id) ? [("\(group.id) level", .groupLevel, group.id)] : [])
      }
      + Self.distinct(measures, \.id).flatMap { measure in
        let title = measure.unit.isEmpty ? measure.id : "\(measure.id) (\(measure.unit))"
        let ends = [("\(title) from", Kind.low, measure.id), ("\(title) to", .high, measure.id)]
        return [(title, .value, measure.id)] + (hasInterval.contains(measure.id) ? ends : [])
      }
  }

  func cells(_ candidate: CandidateResult) -> [CSVWriter.Cell] {
    let levels = Self.index(candidate.levels, \.id)
    let groups = Self.index(candidate.groups, \.id)
    let measures = Self.index(candidate.measures, \.id)
    return columns.map { column in
      switch column.kind {
      case .level: .text(levels[column.id]?.level ?? "")
      case .score: .optional(levels[column.id]?.score?.withoutRoundingNoise)
      case .number: .optional(groups[column.id]?.number?.withoutRoundingNoise)
      case .groupLevel: .text(groups[column.id]?.level ?? "")
      case .value: measures[column.id].map(Self.value) ?? .empty
      case .low: .optional(measures[column.id]?.interval?.lowerBound.withoutRoundingNoise)
      case .high: .optional(measures[column.id]?.interval?.upperBound.withoutRoundingNoise)
      }
    }
  }

  /// A number stays a number; a level, yes or no, and a category are words.
  private static func value(_ measure: MeasureResult) -> CSVWriter.Cell {
    guard let value = measure.value else { return measure.isMissing ? .empty : .text(measure.text) }
    let isWord = ["level", "yes/no", "category"].contains(measure.unit)
    return isWord ? .text(measure.text) : .number(value.withoutRoundingNoise)
  }

  private static func distinct<Item>(_ items: [Item], _ id: (Item) -> String) -> [Item] {
    var seen: Set<String> = []
    return items.filter { seen.insert(id($0)).inserted }
  }

  private static func index<Item>(_ items: [Item], _ id: (Item) -> String) -> [String: Item] {
    Dictionary(items.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension MeasureResult {
  /// Whether nothing is known of it; a change from nothing has no number but is known.
  fileprivate var isMissing: Bool {
    if case .change(let change) = origin, change.standing == .new { return false }
    return value == nil
  }
}

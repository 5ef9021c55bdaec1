import Consultation
import Precedence

/// What a consultation becomes: a number for each candidate, with its interval.
struct ConcernTable {
  private let consultation: ConsultationResult
  private let rows: [(name: String, estimate: OptionEstimate)]

  init(_ consultation: ConsultationResult) {
    self.consultation = consultation
    let estimates = consultation.estimates
    rows = zip(consultation.options, estimates).compactMap { option, estimate in
      option.candidate == nil ? nil : estimate.map { (option.name, $0) }
    }
  }

  /// The table: the highest number first, or the lowest where the first place is 1.
  var table: TextTable {
    var columns = [
      TextTable.Column(title: "Candidate", givesWay: true),
      TextTable.Column(title: Wording.capitalised(consultation.becomes.rawValue), isNumber: true),
    ]
    if hasIntervals { columns.append(TextTable.Column(title: Wording.interval(confidence))) }
    return TextTable(
      columns: columns,
      rows: sorted.map { row in
        let interval = row.estimate.interval.map {
          "\(text($0.lowerBound)) to \(text($0.upperBound))"
        }
        return .cells(
          [row.name, text(row.estimate.value)] + (hasIntervals ? [interval ?? "-"] : [])
        )
      }
    )
  }

  /// Why numbers have no interval, each reason once.
  var reasonsWithoutInterval: [OptionEstimate.NoInterval] {
    OptionEstimate.NoInterval.allCases.filter { reason in
      rows.contains { $0.estimate.noInterval == reason }
    }
  }

  private var confidence: Double { consultation.settings.confidence }

  private var hasIntervals: Bool { rows.contains { $0.estimate.interval != nil } }

  private var sorted: [(name: String, estimate: OptionEstimate)] {
    let isLowestFirst = consultation.becomes == .place || consultation.becomes == .mean
    return rows.enumerated().sorted { left, right in
      let (a, b) = (Self.rounded(left.element.estimate), Self.rounded(right.element.estimate))
      return a == b ? left.offset < right.offset : isLowestFirst ? a < b : a > b
    }.map(\.element)
  }

  /// Shares that are equal but for the rounding of their sums stay in the order of the options.
  private static func rounded(_ estimate: OptionEstimate) -> Double {
    (estimate.value * 1e9).rounded()
  }

  private func text(_ value: Double) -> String { Wording.concern(value, consultation.becomes) }
}

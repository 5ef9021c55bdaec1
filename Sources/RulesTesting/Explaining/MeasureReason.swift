import Precedence

/// Where a value of a measure comes from, in words.
struct MeasureReason {
  let candidate: CandidateResult

  /// For example, `'trend' is 29.3%: from 399 (last_year) to 516 (volume)`.
  func text(_ measure: MeasureResult) -> String {
    let start = "'\(measure.id)' is \(measure.text)"
    switch measure.origin {
    case .missing(let reason): return "\(start): \(reason)"
    case .change(let change): return "\(start): \(Self.text(change))"
    case .formula(let text, let reads):
      let read = reads.compactMap { id in candidate.measures.first { $0.id == id } }
        .map { "\($0.id) \($0.text)" }
      return read.isEmpty ? "\(start): \(text)" : "\(start): \(text), with " + Self.list(read)
    default: return start
    }
  }

  private static func text(_ change: MeasureResult.Change) -> String {
    let counts =
      "from \(DisplayNumber.text(Double(change.baseCount))) (\(change.base)) "
      + "to \(DisplayNumber.text(Double(change.currentCount))) (\(change.current))"
    switch change.standing {
    case .counted: return counts
    case .new: return "there was nothing before, \(counts)"
    case .discounted:
      let percent = change.percent.map { " of \(DisplayNumber.text($0, decimals: 1))%" } ?? ""
      let unless = change.unless.map { ", by 'unless: \($0)'" } ?? ""
      return "the change\(percent) \(counts) does not count\(unless)"
    }
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

import Consultation
import Diagnostics
import Precedence

/// What an assessment came to, in few lines, for expected texts.
enum ResultText {
  /// The findings as a reader sees them, then the result if there is one.
  static func text(_ read: Checked<Assessment>) -> String {
    guard let result = read.value?.result() else { return FindingRenderer().text(read.findings) }
    let findings = FindingRenderer().text(result.findings)
    guard let value = result.value else { return findings }
    return findings + (findings.isEmpty ? "" : "\n") + text(value)
  }

  /// The result, a candidate a line with its measures below.
  static func text(_ result: AssessmentResult) -> String {
    var lines = ["\(result.name), by \(result.rules.name) (\(result.rules.file))"]
    for candidate in result.ranking + result.unranked {
      lines.append(line(candidate))
      lines += candidate.measures.map { "    \($0.id): \($0.text)\(reason($0))" }
      lines += candidate.rules.filter { $0.state != .notFired }.map(line)
    }
    for value in result.missing {
      let assumed = value.assumed.isEmpty ? "" : ": " + value.assumed.joined(separator: ", ")
      lines.append("missing \(value.measure) of \(value.candidate) (\(value.policy))\(assumed)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The place, rating, score and range of places of a candidate: `3= High .625000 [2-4]`.
  static func line(_ candidate: CandidateResult) -> String {
    var words = ["\(candidate.place.map(String.init) ?? "-")\(candidate.isShared ? "=" : "")"]
    words.append(candidate.id)
    if let rating = candidate.rating { words.append(rating) }
    if let score = candidate.score {
      words.append(String(DisplayNumber.fixed(score, decimals: 6)))
    }
    if let places = candidate.places, places.count > 1 {
      words.append("[\(places.lowerBound)-\(places.upperBound)]")
    }
    if candidate.status != .ranked { words.append(candidate.status.rawValue) }
    if candidate.isShortlisted { words.append("shortlisted") }
    if let key = candidate.decidedBy { words.append("by \(key.name)") }
    return words.joined(separator: " ")
  }

  private static func reason(_ measure: MeasureResult) -> String {
    switch measure.origin {
    case .missing(let reason): " (\(reason))"
    case .cell(let cell): " (\(cell.file):\(cell.row) \(cell.column))"
    case .sum(let terms):
      " (" + terms.map { "\($0.cell.file):\($0.cell.row)" }.joined(separator: " + ") + ")"
    case .judged(let judgement): " (judged, \(judgement.file):\(judgement.line))"
    case .stated(let file, let line): " (stated, \(file):\(line))"
    case .consultation(let source):
      " (\(source.method.name) of \(source.groups.map(\.file).joined(separator: " and ")))"
    case .scenario(let source): " (was \(source.before), \(source.change) in \(source.file))"
    case .formula(let text, _): " (\(text))"
    case .change(let change): " (\(change.standing.rawValue))"
    }
  }

  private static func line(_ rule: RuleResult) -> String {
    let margin = rule.margin.map { ", \($0.text) from '\($0.comparison)'" } ?? ""
    return "    rule \(rule.id) \(rule.state.rawValue)\(margin): \(rule.because ?? "")"
  }
}

import Diagnostics
import Precedence

/// What became of targets, a line each, for expected texts.
enum TrackingLines {
  /// The findings as a reader sees them, then the targets if there are any.
  static func text(_ read: Checked<TrackingResult>) -> String {
    let findings = FindingRenderer().text(read.findings)
    guard let value = read.value else { return findings }
    return findings + (findings.isEmpty ? "" : "\n") + text(value)
  }

  static func text(_ result: TrackingResult) -> String {
    var lines = [result.name + (result.area.map { ", \($0)" } ?? "")]
    for targets in result.sets {
      lines.append("\(targets.name) \(targets.quarters) total \(targets.totalID ?? "none")")
      lines += targets.rows.map(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `cars: 100 > 90 = 80, -20% met green, p 0.157`.
  static func line(_ row: TargetResult) -> String {
    let actual = row.actual
    let reported = actual.whole > 1 ? " (\(actual.reported)/\(actual.whole))" : ""
    var words = [
      "  \(row.id): \(number(row.baseline.value)) \(row.direction.rawValue) to "
        + "\(number(row.target.value)), \(number(actual.value))\(reported)"
    ]
    if let expected = row.expected { words.append("line \(number(expected))") }
    if let change = row.changePercent { words.append("\(number(change))%") }
    if let agrees = row.publishedAgrees {
      words.append("published \(number(row.publishedPercent))% \(agrees ? "agrees" : "differs")")
    }
    words.append("\(row.verdict.rawValue) \(row.light.rawValue)")
    words.append(chance(row.chance))
    return (words + row.notes.map(note)).joined(separator: "; ")
  }

  private static func note(_ note: TargetNote) -> String {
    guard case .gap(let headers) = note else { return note.code }
    return "\(note.code) \(headers)"
  }

  private static func chance(_ chance: TargetChance) -> String {
    switch chance {
    case .notTested(let reason): "not tested: \(reason.rawValue)"
    case .tested(let test):
      "p \(DisplayNumber.significant(test.probability))\(test.isDistinguishable ? " told" : "")"
    }
  }

  private static func number(_ value: Double?) -> String {
    value.map { DisplayNumber.text($0, decimals: 3) } ?? "-"
  }
}

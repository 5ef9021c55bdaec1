import Diagnostics
import Foundation
import PlainYAML
import TestSupport
import Testing

@testable import Precedence

/// Assessments to compare.
enum ComparisonSample {
  /// St Albans 2021 with texts of its rules or its assessment replaced.
  static func stAlbans(_ changes: [(String, String)] = []) throws -> Assessment {
    var places = 0
    let files = MemoryFiles.project(["Examples/st-albans-2021", "Rules/st-albans-2021"]) {
      // What commands print of these files stands beside them and may quote a line.
      guard $0.hasSuffix(".yaml") else { return $1 }
      return changes.reduce($1) { text, change in
        let parts = text.components(separatedBy: change.0)
        places += parts.count - 1
        return parts.joined(separator: change.1)
      }
    }
    #expect(places == changes.count, "each text to be replaced stands once")
    let read = Assessment.read("Examples/st-albans-2021", from: files)
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }
}

/// Comparisons in few lines, for expected texts.
enum ComparisonLines {
  static func text(_ comparison: AssessmentComparison) -> String {
    var lines: [String] = []
    for (number, step) in zip(1..., comparison.steps) {
      let alone = step.movesAlone.map(String.init) ?? "-"
      lines.append("[\(number)] moves \(step.moves), alone \(alone)")
      lines += step.differences.map { "    " + text($0) }
    }
    lines += comparison.moves.map(text)
    lines += comparison.otherDifferences.map { "also: " + text($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  static func text(_ difference: AssessmentDifference) -> String {
    var text = "\(difference.part.rawValue) \(difference.key): \(difference.subject)"
    if difference.before != nil || difference.after != nil {
      text += ": \(difference.before ?? "nothing") -> \(difference.after ?? "nothing")"
    }
    for figure in difference.figures {
      text += "; \(figure.candidate) \(figure.before) -> \(figure.after)"
    }
    return text
  }

  private static func text(_ move: ComparisonMove) -> String {
    let steps = move.steps.map(text).joined(separator: " | ")
    let rises = move.rises.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    return "\(move.candidate): \(text(move.before)) -> \(text(move.after)); \(steps); \(rises)"
  }

  private static func text(_ standing: ScenarioMove.Standing?) -> String {
    guard let standing else { return "not there" }
    return "\(standing.place.map(String.init) ?? "-") \(standing.rating ?? "")"
      + (standing.isShortlisted ? "*" : "")
  }
}

extension ComparisonSample {
  /// A small rules file with a table of three candidates, texts in either replaced.
  static func small(
    _ changes: [(String, String)] = [],
    table: String = table
  ) throws -> Assessment {
    func changed(_ text: String) -> String {
      changes.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
    let files = MemoryFiles(["rules.yaml": changed(rules), "table.csv": changed(table)])
    let read = Assessment.read(rules: "rules.yaml", candidates: "table.csv", from: files)
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  static let rules = """
    format: 1
    name: Small
    measures:
      a: {unit: crimes}
      b: {unit: days}
    criteria:
      a: {measure: a, cuts: [10, 20]}
      b: {measure: b, cuts: [10, 20]}
    groups:
      risk: {of: {a: 2, b: 1}}
    rules:
      keep_it: {when: a < 5, then: keep, because: few}
    ranking: {by: [risk], ties: [a], shortlist: 2}

    """
  static let table = "id,name,a,b\none,One,30,5\ntwo,Two,15,15\nthree,Three,4,25\n"

  /// The comparison of the small assessment with a changed copy.
  static func comparison(_ changes: (String, String)...) throws -> AssessmentComparison {
    try #require(try small().comparison(with: small(changes)).value)
  }

  /// The tree of a YAML text.
  static func tree(_ text: String) -> YAMLNode {
    YAMLParser.parse(SourceText(name: "", text: text)).0.root
  }
}

import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel
import TestSupport
import Testing

/// `Rules/README.md`, the reference, against what the program does.
@Suite struct RulesReferenceTests {
  @Test func `the complete example has no findings`() throws {
    let example = try #require(Self.blocks.first)
    let source = SourceText(name: "rules.yaml", text: example)
    let (rules, findings) = RulesReader.read(source)
    #expect(FindingRenderer().text(findings) == "")
    #expect(rules?.plan.groups.count == 3)
  }

  /// Parts of a file lack the rest of it; what stands there must be right all the same.
  @Test func `every other example has no wrong keys or values`() {
    #expect(Self.blocks.count > 8)
    for block in Self.blocks {
      // Comments alone, such as the line for editors, are no part of a file.
      guard block.split(separator: "\n").contains(where: { !$0.hasPrefix("#") }) else { continue }
      let (_, findings) = RulesReader.read(SourceText(name: "README.md", text: block))
      let wrong = findings.sorted.filter {
        $0.code.rawValue.hasPrefix("Y") && $0.code != .missingKey
      }
      #expect(FindingRenderer().text(FindingList(wrong)) == "")
    }
  }

  @Test(arguments: [
    "Sources/RulesFile/RulesFindingCodes.swift",
    "Sources/RulesFile/Dates/DatesFindingCodes.swift",
    "Sources/RulesFile/Expressions/ExpressionFindingCodes.swift",
    "Sources/PlainYAML/Reading/ReadingFindingCodes.swift",
  ])
  func `every code stands there as in the code`(path: String) {
    let rows = Self.rows(of: path)
    #expect(!rows.isEmpty)
    for row in rows { #expect(Self.text.contains(row)) }
  }

  @Test func `every word of the file is explained`() {
    let words =
      MeasureSection.Missing.allCases.map(\.rawValue) + MeasureSection.Test.allCases.map(\.rawValue)
      + CriterionSection.Kind.allCases.map(\.rawValue)
      + CriterionSection.Worse.allCases.map(\.rawValue)
      + GroupSection.Combination.allCases.map(\.rawValue)
      + GroupSection.Scale.allCases.map(\.rawValue)
      + ConsultationMethodName.all
      + ConsultationSection.Becomes.allCases.map(\.rawValue)
      + ConsultationSection.Unranked.allCases.map(\.rawValue)
      + ConsultationSection.SelfSelected.allCases.map(\.rawValue)
      + RankingSection.Key.Aspect.allCases.map { "volume \($0.rawValue)" }
    for word in words { #expect(Self.text.contains("`\(word)`"), "\(word)") }
  }

  private static let text = String(
    decoding: ProjectFolder.bytes("Rules/README.md"),
    as: UTF8.self
  )

  /// The fenced blocks of YAML, in order.
  private static let blocks: [String] = text.split(separator: "```yaml\n").dropFirst().map {
    String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex))
  }

  /// The rows of the table of codes that a file of codes calls for.
  private static func rows(of path: String) -> [String] {
    var rows: [String] = []
    var comment = ""
    let source = String(decoding: ProjectFolder.bytes(path), as: UTF8.self)
    for line in source.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("/// ") {
        comment += (comment.isEmpty ? "" : " ") + line.dropFirst(4)
      } else {
        let parts = line.split(separator: "\"")
        if line.contains("FindingCode = "), parts.count > 1 {
          rows.append("| \(parts[1]) | \(comment) |")
        }
        comment = ""
      }
    }
    return rows
  }
}

import Diagnostics
import Foundation
import Precedence
import TestSupport
import Testing

@testable import RulesTesting

/// The section about tests of `Rules/README.md` against what the program does.
@Suite struct RulesTestsReferenceTests {
  private static let text = String(
    decoding: ProjectFolder.bytes("Rules/README.md"),
    as: UTF8.self
  )

  /// The examples of a kind, whole.
  private static func blocks(_ kind: String) -> [String] {
    text.components(separatedBy: "```\(kind)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  private func rules(_ tests: String = "") throws -> Rules {
    let example = try #require(Self.blocks("yaml").first)
    let head = try #require(example.components(separatedBy: "\ntests:").first)
    let read = Rules.read(SourceText(name: "rules.yaml", text: head + "\n" + tests))
    return try #require(read.value, "\(FindingRenderer().text(read.findings))")
  }

  @Test func `the examples of tests pass by the complete file`() throws {
    let examples = Self.blocks("yaml").filter { $0.hasPrefix("tests:") }
    #expect(examples.count == 1)
    for example in examples { try expectPass(RulesTests.read(try rules(example)), rules()) }
  }

  @Test func `the example of a table passes by the complete file`() throws {
    let examples = Self.blocks("csv").filter { $0.hasPrefix("test,") }
    #expect(examples.count == 1)
    for example in examples {
      let table = SourceText(name: "tests.csv", text: example)
      try expectPass(RulesTests.read(try rules(), and: [table]), rules())
    }
  }

  private func expectPass(_ read: Checked<RulesTests>, _ rules: Rules) throws {
    #expect(FindingRenderer().text(read.findings) == "")
    let outcomes = try #require(read.value).outcomes(by: rules)
    #expect(outcomes.count == 2)
    for outcome in outcomes {
      #expect(outcome.state == .passed, "\(outcome.test.name): \(outcome.differences)")
    }
  }

  @Test func `every code stands there as in the code`() {
    let source = ProjectFolder.bytes("Sources/RulesTesting/TestFindingCodes.swift")
    let lines = String(decoding: source, as: UTF8.self).split(separator: "\n")
    let rows = zip(lines, lines.dropFirst()).compactMap { comment, line -> String? in
      guard line.contains(": FindingCode = ") else { return nil }
      let code = line.split(separator: "\"")[1]
      return "| \(code) | \(comment.trimmingCharacters(in: .whitespaces).dropFirst(4)) |"
    }
    #expect(rows.count == 22)
    for row in rows { #expect(Self.text.contains(row)) }
  }
}

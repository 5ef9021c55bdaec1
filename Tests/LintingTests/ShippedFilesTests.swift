import Diagnostics
import Precedence
import Testing

@testable import Linting

/// Where the checks of scales and of evidence fire on the files that the project ships, accepted or not.
@Suite struct ShippedFilesTests {
  private static let checks = Check.scaleChecks + Check.evidenceChecks

  private func lines(_ path: String, _ findings: [Finding]) -> [String] {
    FindingList(findings).sorted
      .map { "\(path) \($0.code.rawValue) \($0.subjects.joined(separator: ", "))" }
  }

  private func lines(_ path: String, _ rules: Rules) -> [String] {
    let linted = LintedRules(rules)
    let found = Self.checks.flatMap { check -> [Finding] in
      switch check.work {
      case .rules(let work), .either(let work, _): work(linted)
      case .candidates, .reading: []
      }
    }
    return lines(path, found)
  }

  /// What is said because of the candidates; the rules alone have a test of their own.
  private func lines(_ path: String, _ assessment: Assessment) throws -> [String] {
    let linted = try #require(LintedAssessment(assessment), "\(path)")
    let found = Self.checks.flatMap { check -> [Finding] in
      switch check.work {
      case .candidates(let work), .either(_, let work): work(linted)
      case .rules, .reading: []
      }
    }
    return lines(path, found)
  }

  @Test func `rules`() throws {
    var found: [String] = []
    for path in ShippedFiles.rules {
      let read = Rules.read(ShippedFiles.full(path), from: DiskFiles())
      found += lines(path, try #require(read.value, "\(path)"))
    }
    #expect(found == ["Examples/dacorum-2023/rules.yaml R137 reported_change, change"])
  }

  @Test func `assessments`() throws {
    var found: [String] = []
    for path in ShippedFiles.assessments {
      let read = Assessment.read(ShippedFiles.full(path), from: DiskFiles())
      let value = try #require(read.value, "\(path)")
      found += try lines(path, value)
    }
    #expect(
      found == [
        // The plan lists it as a strand among others; reoffending, which it calls cross-cutting, is monitored.
        "Examples/dacorum-2023/assessment.yaml R156 extremist-activity",
        // It prints no counts.
        "Examples/dacorum-2023/assessment.yaml R137 reported_change, change",
        "Examples/dacorum-2023/if-chance.yaml R156 extremist-activity",
        "Examples/dacorum-2023/if-chance.yaml R137 reported_change, change",
        // Three areas share the cuts, and this one is the largest.
        "Examples/forum-2021/st-albans.yaml R134 incidents",
        // The plan publishes an order and no number.
        "Examples/north-herts-2008/assessment.yaml R153 concern",
      ]
    )
  }

  @Test func `the shortest way in`() throws {
    let read = Assessment.read(
      rules: ShippedFiles.full("Rules/simple/rules.yaml"),
      candidates: ShippedFiles.full("Rules/simple/candidates.csv"),
      from: DiskFiles()
    )
    let value = try #require(read.value)
    #expect(try lines("simple", value) == ["simple R155 concern"])
  }
}

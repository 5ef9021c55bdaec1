import Diagnostics
import Precedence
import Testing

@testable import Linting

/// What the checks of scales and of evidence say of the files that the project ships, accepted or not.
@Suite struct ShippedFilesTests {
  private static let codes = (Check.scaleChecks + Check.evidenceChecks).map(\.code)

  private func lines(_ path: String, _ findings: FindingList) -> [String] {
    findings.sorted.filter { Self.codes.contains($0.code) }
      .map { "\(path) \($0.code.rawValue) \($0.subjects.joined(separator: ", "))" }
  }

  @Test func `rules`() throws {
    var found: [String] = []
    for path in ShippedFiles.rules {
      let read = Rules.read(ShippedFiles.full(path), from: DiskFiles())
      let value = try #require(read.value, "\(path)")
      found += lines(path, Lint.findings(of: value))
    }
    #expect(found == ["Examples/dacorum-2023/rules.yaml R137 reported_change, change"])
  }

  @Test func `assessments`() throws {
    var found: [String] = []
    for path in ShippedFiles.assessments {
      let read = Assessment.read(ShippedFiles.full(path), from: DiskFiles())
      let value = try #require(read.value, "\(path)")
      found += lines(path, Lint.findings(of: value))
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
    let found = lines("simple", Lint.findings(of: value))
    #expect(found == ["simple R155 concern"])
  }
}

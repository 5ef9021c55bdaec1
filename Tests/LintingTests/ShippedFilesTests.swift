import Diagnostics
import Precedence
import Testing

@testable import Linting

/// Where the checks fire on the files that the project ships, accepted or not.
@Suite struct ShippedFilesTests {
  private func lines(_ path: String, _ findings: [Finding]) -> [String] {
    FindingList(findings).sorted
      .map { "\(path) \($0.code.rawValue) \($0.subjects.joined(separator: ", "))" }
  }

  private func lines(_ path: String, _ rules: Rules) -> [String] {
    let linted = LintedRules(rules)
    return lines(path, Check.all.flatMap { $0.findings(in: linted) ?? [] })
  }

  /// What is said because of the candidates; the rules alone have a test of their own.
  private func lines(_ path: String, _ assessment: Assessment) throws -> [String] {
    let linted = try #require(LintedAssessment(assessment), "\(path)")
    return lines(path, Check.all.flatMap { $0.findings(in: linted) ?? [] })
  }

  @Test func `rules`() throws {
    var found: [String] = []
    for path in ShippedFiles.rules {
      let read = Rules.read(ShippedFiles.full(path), from: DiskFiles())
      found += lines(path, try #require(read.value, "\(path)"))
    }
    #expect(
      found == [
        "Rules/simple/rules.yaml R125 impact, likelihood, Very low, High",
        "Rules/simple/rules.yaml R124 impact, likelihood, Very low, Very high",
        "Rules/st-albans-2008/rules.yaml R164 few_but_agreed, watched",
        "Rules/st-albans-2021/rules.yaml R125 impact, likelihood, Very low, High",
        "Rules/st-albans-2021/rules.yaml R124 impact, likelihood, Very low, Very high",
        "Rules/st-albans-2021/rules.yaml R164 few_but_asked_for, too_few_to_tell",
        "Examples/dacorum-2023/rules.yaml R137 reported_change, change",
        "Examples/forum-2021/rules.yaml R125 impact, likelihood, Very low, High",
        "Examples/forum-2021/rules.yaml R124 impact, likelihood, Very low, Very high",
      ]
    )
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
        "Examples/forum-2021/harpenden.yaml R125 impact, likelihood, Very low, High",
        "Examples/forum-2021/harpenden.yaml R124 impact, likelihood, Very low, Very high",
        "Examples/forum-2021/london-colney.yaml R141 incidents, reported, speeding, fly-tipping",
        "Examples/forum-2021/london-colney.yaml R149 reported",
        "Examples/forum-2021/london-colney.yaml R157 reported, support",
        "Examples/forum-2021/london-colney.yaml R149 support",
        "Examples/forum-2021/london-colney.yaml R150 impact, harm",
        "Examples/forum-2021/london-colney.yaml R125 impact, likelihood, Very low, High",
        "Examples/forum-2021/london-colney.yaml R124 impact, likelihood, Very low, Very high",
        // Three areas share the cuts, and this one is the largest.
        "Examples/forum-2021/st-albans.yaml R134 incidents",
        "Examples/forum-2021/st-albans.yaml R125 impact, likelihood, Very low, High",
        "Examples/forum-2021/st-albans.yaml R124 impact, likelihood, Very low, Very high",
        // The plan publishes an order and no number.
        "Examples/north-herts-2008/assessment.yaml R153 concern",
        "Examples/st-albans-2021/assessment.yaml R125 impact, likelihood, Very low, High",
        "Examples/st-albans-2021/assessment.yaml R124 impact, likelihood, Very low, Very high",
        "Examples/st-albans-2021/offences.yaml R141 volume, trend, harm, concern, vwoi",
        "Examples/st-albans-2021/offences.yaml R149 volume",
        "Examples/st-albans-2021/offences.yaml R150 risk, likelihood",
        "Examples/st-albans-2021/offences.yaml R125 impact, likelihood, Very low, High",
        "Examples/st-albans-2021/offences.yaml R124 impact, likelihood, Very low, Very high",
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
    #expect(
      try lines("simple", value) == [
        "simple R141 volume, trend, harm, concern, fraud, harassment", "simple R149 volume",
        "simple R155 concern", "simple R150 risk, likelihood",
        "simple R125 impact, likelihood, Very low, High",
        "simple R124 impact, likelihood, Very low, Very high",
      ]
    )
  }
}

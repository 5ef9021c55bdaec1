import Diagnostics
import Foundation
import Precedence
import TestSupport
import Testing

/// The example in the reference of the assessment file, read as a user would type it.
@Suite struct AssessmentReferenceTests {
  @Test func theExampleOfTheReferenceRanks() throws {
    let page = String(decoding: ProjectFolder.bytes("Examples/README.md"), as: UTF8.self)
    let block = try #require(page.block(after: "```yaml\n", before: "```"))
    let disk = DiskFiles()
    let folder = ProjectFolder.file("Examples/st-albans-2021").path
    let files = OneFileOver(path: folder + "/typed.yaml", text: block, others: disk)
    let read = Assessment.read(folder + "/typed.yaml", from: files)
    let result = try #require(read.value?.result().value)
    #expect(result.ranking.map(\.id) == ["burglary"])
    #expect(result.ranking.first?.measures.first?.text == "327 crimes")
  }

  @Test func theTargetsOfTheReferenceAreFollowed() throws {
    let page = String(decoding: ProjectFolder.bytes("Examples/README.md"), as: UTF8.self)
    let start = try #require(page.range(of: "## Decision records\n"))
    let block = try #require(
      String(page[start.lowerBound...]).block(after: "```yaml\n", before: "```")
    )
    let folder = ProjectFolder.file("Examples/st-albans-2008").path
    let path = folder + "/typed.yaml"
    let files = OneFileOver(path: path, text: block, others: DiskFiles())
    let targets = try #require(TrackingResult.read(path, from: files).value?.sets.first)
    #expect(targets.rows.count == 11)
    #expect(Assessment.findings(in: path, from: files).sorted.map(\.code.rawValue) == ["T013"])
  }
}

/// The consultation of the reference: five files, each behind its name, pasted into one folder.
@Suite struct ConsultationReferenceTests {
  private static let names = [
    "assessment.yaml", "rules.yaml", "public.csv", "stakeholders.csv", "survey.csv",
  ]

  private static func assessment() throws -> Checked<Assessment> {
    let page = String(decoding: ProjectFolder.bytes("Examples/README.md"), as: UTF8.self)
    let start = try #require(page.range(of: "## Consultation\n"))
    var rest = String(page[start.lowerBound...])
    var files: [String: String] = [:]
    for name in names {
      let place = try #require(rest.range(of: "`\(name)`"), "\(name)")
      rest = String(rest[place.upperBound...])
      let kind = name.hasSuffix(".csv") ? "csv" : "yaml"
      let text: String = try #require(rest.block(after: "```\(kind)\n", before: "```"))
      files[name] = text
    }
    return Assessment.read("assessment.yaml", from: MemoryFiles(files))
  }

  @Test func `it is read without a finding`() throws {
    let read = try Self.assessment()
    #expect(FindingRenderer().text(read.findings) == "")
  }

  @Test func `it ranks by what was said`() throws {
    let result = try #require(try Self.assessment().value?.result().value)
    #expect(result.ranking.map(\.id) == ["burglary", "damage", "speeding"])
    let texts = result.ranking.map { $0.measures.map(\.text) }
    #expect(texts == [["1", "0%"], ["0.67", "66.7%"], ["0.33", "-50%"]])
  }
}

/// The scenarios of the reference, on the assessment of St Albans.
@Suite struct ScenarioReferenceTests {
  /// A change for each kind of target that the reference lists, in its order.
  private static let changes = [
    ("`GROUP.TERM`", ["impact.concern=60", "impact.concern=-1", "impact.concern=x2"]),
    ("`cuts.NAME`", ["cuts.volume=[40, 200, 500, 900]", "cuts.volume=+10%"]),
    ("`cuts.NAME.LEVEL`", ["cuts.volume.High=600", "cuts.volume.High=+20%"]),
    (
      "`MEASURE@CANDIDATE`",
      [
        "volume@domestic-abuse=900", "volume@*=-5%", "concern@wellbeing=Low",
        "concern@wellbeing=2", "volume@wellbeing=100..150", "volume@domestic-abuse=missing",
      ]
    ),
    ("`RULE`", ["few_but_asked_for=off"]),
    ("`when.RULE`", ["when.few_but_asked_for=volume is at most \"Medium\""]),
    ("`missing.MEASURE`", ["missing.harm_per_crime=leave out", "missing.concern=worst"]),
    ("`without.CANDIDATE`", ["without.wellbeing=yes"]),
    ("`cells.ROW.COLUMN`", ["cells.Medium.Medium=High"]),
    ("`shortlist`", ["shortlist=5"]),
    (
      "any path into the rules file",
      [
        "criteria.volume.cuts=[40, 200, 500, 900]", "ranking.by=[risk]",
        "rules.fell_in_lockdown.then=keep",
      ]
    ),
  ]

  private static let page = String(
    decoding: ProjectFolder.bytes("Examples/README.md"),
    as: UTF8.self
  )

  private static func assessment() throws -> Assessment {
    let folder = ProjectFolder.file("Examples/st-albans-2021").path
    return try #require(Assessment.read(folder, from: DiskFiles()).value)
  }

  private static func section() throws -> String {
    let start = try #require(page.range(of: "## Scenarios\n"))
    let end = try #require(page.range(of: "## Decision records\n"))
    return String(page[start.lowerBound..<end.lowerBound])
  }

  @Test func `the example is asked`() throws {
    let block: String = try #require(try Self.section().block(after: "```yaml\n", before: "```"))
    let read = Scenario.read("typed.yaml", from: MemoryFiles(["typed.yaml": block]))
    #expect(FindingRenderer().text(read.findings) == "")
    let result = try Self.assessment().whatIf(try #require(read.value))
    #expect(result.value?.outcomes.map(\.scenario.changes.count) == [3])
  }

  @Test func `every kind of target is in the table and does what it says`() throws {
    let rows = try Self.section().split(separator: "\n").filter { $0.hasPrefix("| ") }
      .dropFirst(2).map { $0.dropFirst(2).split(separator: " |")[0] }
    #expect(rows.count == Self.changes.count)
    let assessment = try Self.assessment()
    for (row, kind) in zip(rows, Self.changes) {
      #expect(row.hasPrefix(kind.0))
      for text in kind.1 {
        let change = try #require(ScenarioChange.read(text, as: .set).value, "\(text)")
        let scenario = Scenario(name: text, changes: [change])
        let applied = assessment.applying(scenario)
        #expect(applied.value != nil, "\(FindingRenderer().text(applied.findings))")
      }
    }
  }
}

/// The files of a disk with one more among them.
private struct OneFileOver: FileSource {
  let path: String
  let text: String
  let others: DiskFiles

  func read(_ path: String) throws(FileFault) -> SourceText {
    path == self.path ? SourceText(name: path, text: text) : try others.read(path)
  }

  func isFolder(_ path: String) -> Bool { others.isFolder(path) }
}

extension String {
  /// The text between two marks, the first of each.
  fileprivate func block(after start: String, before end: String) -> String? {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
    guard let first = lines.firstIndex(where: { $0 == start[...] }) else { return nil }
    return lines[(first + 1)...].prefix { !$0.hasPrefix(end) }.joined()
  }
}

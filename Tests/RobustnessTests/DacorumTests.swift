import Precedence
import Robustness
import TestSupport
import Testing

/// What the README of the example says can and cannot be concluded.
@Suite struct DacorumTests {
  private static let folder = "Examples/dacorum-2023/"

  /// The example, with one row of its sheet filled in.
  private func assessment(_ row: (old: String, new: String)? = nil) throws -> Assessment {
    var files: [String: String] = [:]
    for file in ["assessment.yaml", "rules.yaml", "evidence/strands.csv"] {
      files[file] = String(decoding: ProjectFolder.bytes(Self.folder + file), as: UTF8.self)
    }
    if let row {
      let sheet = try #require(files["evidence/strands.csv"])
      #expect(sheet.contains(row.old + "\n"))
      files["evidence/strands.csv"] = sheet.replacing(row.old + "\n", with: row.new + "\n")
    }
    return try #require(Assessment.read("assessment.yaml", from: MemoryFiles(files)).value)
  }

  private func places(_ assessment: Assessment) throws -> [String: ClosedRange<Int>] {
    let result = try #require(assessment.result().value)
    return Dictionary(uniqueKeysWithValues: result.ranking.map { ($0.id, $0.places ?? 0...0) })
  }

  @Test func `the three headline strands lead, and hate crime does not reach them`() throws {
    let places = try places(assessment())
    for strand in ["antisocial-behaviour", "violent-crime", "domestic-abuse"] {
      #expect(places[strand] == 1...3)
    }
    #expect(places["hate-crime"] == 4...12)
    #expect(places["modern-slavery"] == 3...12)
  }

  @Test func `the number of domestic abuse incidents may settle most, and none is sure to`() throws
  {
    let worths = try assessment().figureWorths()
    #expect(worths.doubt == 85)
    #expect(worths.figures.first?.candidate == "domestic-abuse")
    #expect(worths.figures.first?.measure == "volume")
    #expect(worths.figures.first?.settled == 0...7)
    #expect(worths.figures.first?.shortlist?.leastRemaining == 0)
    #expect(worths.figures.allSatisfy { $0.settled.lowerBound == 0 })
  }

  @Test
  func
    `a change that nobody tested is taken as printed, a tested one that chance explains as none`()
    throws
  {
    let result = try #require(try assessment().result().value)
    func change(_ id: String) -> Double? {
      result.candidate(id)?.measures.first { $0.id == "change" }?.value
    }
    #expect(change("hate-crime") == -12)
    #expect(change("violent-crime") == 0)
    #expect(change("domestic-abuse") == nil)
  }

  @Test(arguments: ["domestic-abuse,,,,-13.8%,", "domestic-abuse,50,,,,"])
  func `either figure of domestic abuse closes the shortlist`(row: String) throws {
    let places = try places(assessment(("domestic-abuse,,,,,", row)))
    #expect(places.values.filter { $0.contains(3) }.count == 3)
    #expect(places["modern-slavery"] == 4...12)
  }
}

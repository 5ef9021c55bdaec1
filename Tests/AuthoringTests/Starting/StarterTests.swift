import Diagnostics
import Precedence
import TestSupport
import Testing

@testable import Authoring

@Suite struct StarterTests {
  @Test(arguments: Starter.allCases)
  func `every set ranks as it stands, without a warning`(_ starter: Starter) throws {
    let files = MemoryFiles(
      bytes: Dictionary(uniqueKeysWithValues: starter.files.map { ($0.path, $0.bytes) })
    )
    let checked = Assessment.read("assessment.yaml", from: files)
    let result = try #require(checked.value?.result().value)
    #expect(result.ranking.count + result.unranked.count >= 6)
    let warnings = result.findings.sorted.filter { $0.severity != .note }
    #expect(FindingRenderer().text(FindingList(warnings)) == "")
  }

  /// Files of a set that stand in the project too, each with its twin.
  private static let twins: [(Starter, path: String, twin: String)] = [
    (.simple, "rules.yaml", "Rules/simple/rules.yaml"),
    (.simple, "candidates.csv", "Rules/simple/candidates.csv"),
    (.stAlbans, "rules.yaml", "Rules/st-albans-2021/rules.yaml"),
    (.stAlbans, "assessment.yaml", "Examples/st-albans-2021/assessment.yaml"),
    (.stAlbans, "evidence/offences.csv", "Examples/st-albans-2021/evidence/offences.csv"),
    (.stAlbans, "evidence/harm.csv", "Examples/st-albans-2021/evidence/harm.csv"),
    (.stAlbans, "evidence/harm-map.csv", "Examples/st-albans-2021/evidence/harm-map.csv"),
    (.northHerts, "rules.yaml", "Examples/north-herts-2008/rules.yaml"),
    (.northHerts, "assessment.yaml", "Examples/north-herts-2008/assessment.yaml"),
    (.northHerts, "evidence/orders.csv", "Examples/north-herts-2008/evidence/orders.csv"),
  ]

  @Test(arguments: twins.indices)
  func `what stands in the project too is the same there`(_ index: Int) throws {
    let (starter, path, twin) = Self.twins[index]
    let file = try #require(starter.files.first { $0.path == path })
    let given = String(decoding: file.bytes, as: UTF8.self)
    let other = String(decoding: ProjectFolder.bytes(twin), as: UTF8.self)
    #expect(given == Self.moved(other))
  }

  /// A file of the project as it stands in a folder of its own: the rules beside it.
  private static func moved(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("rules: ") ? "rules: rules.yaml" : String($0) }
      .filter { !$0.hasPrefix("# yaml-language-server: ") }
      .joined(separator: "\n")
  }
}

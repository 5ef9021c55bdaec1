import Diagnostics
import Precedence
import RulesTesting
import TestSupport
import Testing

@testable import Authoring

@Suite struct StarterTests {
  @Test(arguments: Starter.allCases)
  func `every set ranks as it stands, without a warning`(_ starter: Starter) throws {
    let checked = Assessment.read("assessment.yaml", from: Self.files(of: starter))
    let result = try #require(checked.value?.result().value)
    #expect(result.ranking.count + result.unranked.count >= 6)
    let warnings = result.findings.sorted.filter { $0.severity != .note }
    #expect(FindingRenderer().text(FindingList(warnings)) == "")
  }

  @Test(arguments: Starter.allCases)
  func `every set passes its own tests`(_ starter: Starter) throws {
    let files = Self.files(of: starter)
    let rules = try #require(Rules.read("rules.yaml", from: files).value)
    let paths = starter.files.map(\.path).filter { $0.hasPrefix("tests.") }
    let tests = RulesTests.read(rules, and: paths, from: files)
    #expect(FindingRenderer().text(tests.findings) == "")
    let states = try #require(tests.value).outcomes(by: rules).map(\.state)
    #expect(states.count >= 4)
    #expect(states.allSatisfy { $0 == .passed })
  }

  @Test(arguments: [Starter.matrix4x4, .matrix5x5])
  func `no two invented candidates of a matrix are level, and every judgement has its reason`(
    _ starter: Starter
  ) throws {
    let files = Self.files(of: starter)
    let result = try #require(Assessment.read("assessment.yaml", from: files).value?.result().value)
    #expect(result.ranking.compactMap(\.place) == Array(1...8))
    let text = try #require(starter.files.first.map { String(decoding: $0.bytes, as: UTF8.self) })
    for key in ["level: ", "because: ", "by: invented", "confidence: "] {
      #expect(text.ranges(of: key).count == 16)
    }
    #expect(text.contains("INVENTED"))
  }

  @Test(arguments: Starter.allCases)
  func `what stands in the project too is the same there`(_ starter: Starter) throws {
    let twins = Self.twins.filter { $0.starter == starter }
    for (_, path, twin) in twins {
      let file = try #require(starter.files.first { $0.path == path })
      let given = String(decoding: file.bytes, as: UTF8.self)
      let other = String(decoding: ProjectFolder.bytes(twin), as: UTF8.self)
      #expect(given == Self.moved(other), "Scripts/make-starters writes \(path) of \(starter)")
    }
    let schemas = ["rules", "assessment", "tests"].map { "schema/\($0).schema.json" }
    let own = Set(starter.files.map(\.path)).subtracting(twins.map(\.path) + schemas)
    #expect(own == Self.own[starter] ?? [])
  }

  @Test(arguments: Starter.allCases)
  func `every YAML file is formatted and names its schema, which is beside it`(
    _ starter: Starter
  ) throws {
    for file in starter.files where file.path.hasSuffix(".yaml") {
      let kind = try #require(WrittenFile(rawValue: String(file.path.dropLast(5))))
      let source = SourceText(name: file.path, bytes: file.bytes)
      #expect(kind.formatted(source).value == source.text, "\(file.path)")
      let schema = "schema/\(kind.rawValue).schema.json"
      #expect(source.text.hasPrefix("# yaml-language-server: $schema=\(schema)\n"), "\(file.path)")
      let held = try #require(starter.files.first { $0.path == schema })
      #expect(String(decoding: held.bytes, as: UTF8.self) == kind.schema)
    }
  }

  @Test(arguments: Starter.allCases)
  func `every file that a set names is in it`(_ starter: Starter) throws {
    let paths = starter.files.map(\.path)
    let known = Set(paths + paths.compactMap { $0.split(separator: "/").last.map(String.init) })
    for file in starter.files where !file.path.hasPrefix("schema/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for match in text.matches(of: /[A-Za-z0-9_.\/-]+\.(md|csv|yaml|json)\b/) {
        #expect(known.contains(String(match.0)), "\(file.path) names \(match.0)")
      }
    }
  }

  @Test func `what the simple set judges stands nowhere else`() throws {
    let file = try #require(Starter.simple.files.first { $0.path == "candidates.csv" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.hasPrefix("id,name,volume,last_year,harm\n"))
    let files = Self.files(of: .simple)
    let assessment = try #require(Assessment.read("assessment.yaml", from: files).value)
    let ranking = try #require(assessment.result().value).ranking.map(\.id)
    #expect(
      ranking == [
        "street-robbery", "burglary", "harassment", "fraud", "arson", "vehicle-crime",
        "criminal-damage", "graffiti",
      ]
    )
  }

  /// Files of a set that stand nowhere else.
  private static let own: [Starter: Set<String>] = [
    .simple: ["assessment.yaml", "candidates.csv"],
    .matrix4x4: ["assessment.yaml"],
    .matrix5x5: ["assessment.yaml"],
    .stAlbans: ["README.md"],
  ]

  /// Files of a set that stand in the project too, each with its twin.
  private static var twins: [(starter: Starter, path: String, twin: String)] {
    String(decoding: ProjectFolder.bytes("Scripts/starters.txt"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        return Starter(rawValue: words[0]).map { ($0, words[1], words[2]) }
      }
  }

  private static func files(of starter: Starter) -> MemoryFiles {
    MemoryFiles(
      bytes: Dictionary(uniqueKeysWithValues: starter.files.map { ($0.path, $0.bytes) })
    )
  }

  /// A file of the project as it stands in a folder of its own: rules and schemas beside it.
  private static func moved(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line -> String in
        if line.hasPrefix("rules: ") { return "rules: rules.yaml" }
        return String(line).replacing("../../Rules/schema/", with: "schema/")
          .replacing("../schema/", with: "schema/")
          .replacing(/Examples\/[a-z0-9-]+\//, with: "")
      }
      .joined(separator: "\n")
  }
}

import Diagnostics
import Foundation
import PlainYAML
import Precedence
import RulesFile
import TestSupport
import Testing

@testable import Authoring

@Suite struct FormattingTests {
  /// The shipped files, by their paths in the project.
  private static let shipped: [String] = ["Rules", "Examples"].flatMap { folder in
    let start = ProjectFolder.file(folder).path
    let names = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
  }

  /// The kind of a shipped file, by its name.
  private static func kind(_ path: String) -> WrittenFile {
    let name = path.split(separator: "/").last ?? ""
    if name.hasSuffix("tests.yaml") { return .tests }
    if name.hasPrefix("rules") { return .rules }
    return name.hasPrefix("scenario") ? .scenario : .assessment
  }

  private static func text(_ path: String) -> String {
    String(decoding: ProjectFolder.bytes(path), as: UTF8.self)
  }

  @Test(arguments: shipped)
  func `shipped files keep their meaning and their comments`(path: String) {
    Sample.expectKept(Self.text(path), as: Self.kind(path))
  }

  /// Sections in another order than theirs, each with a comment above, behind and below a deeper line.
  @Test func `comments stay with the key or the text that they stood by`() {
    let text = """
      # of the file

      name: a
      # above the ranking
      ranking:   # behind the ranking
        # above ties
        ties: a  # behind ties
        by: [b]  # behind by
      # above the criteria
      criteria:
        # above c
        c: {cuts: [1, 2], kind: banded}  # behind c
        # above d
        d:
          source: s # behind source
          # above measure
          measure: m
      format: 1  # behind format

      """
    let after = Sample.formatted(text)
    #expect(after.hasPrefix("# of the file\n\nformat: 1  # behind format\nname: a\n"))
    #expect(Sample.commentPlaces(after) == Sample.commentPlaces(text))
  }

  @Test(arguments: shipped)
  func `comments of shipped files with their sections turned round stay where they were`(
    path: String
  ) {
    let text = Self.turned(Self.text(path))
    guard Sample.meaning(text) != nil else { return }
    let after = Sample.formatted(text, as: Self.kind(path))
    #expect(Sample.commentPlaces(after) == Sample.commentPlaces(text), "\(path)")
  }

  /// A file with its sections of the top level in the opposite order, each with the comments above it.
  private static func turned(_ text: String) -> String {
    var blocks: [[Substring]] = []
    var above: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isKey = line.first.map { $0.isLetter || $0 == "\"" } ?? false
      if isKey {
        blocks.append(above + [line])
        above = []
      } else if line.hasPrefix("#") {
        above.append(line)
      } else if blocks.isEmpty {
        above.append(line)
      } else {
        blocks[blocks.count - 1] += above + [line]
        above = []
      }
    }
    // What stands on top of the file belongs to the file, and stays there.
    guard let first = blocks.first else { return text }
    let top = first.prefix { !($0.first.map { $0.isLetter } ?? false) }
    blocks[0].removeFirst(top.count)
    return (top + ["x-first: 1"] + blocks.reversed().flatMap { $0 } + above).joined(separator: "\n")
      + "\n"
  }

  @Test(arguments: shipped.filter { kind($0) == .rules })
  func `shipped rules make the same plan before and after`(path: String) throws {
    let before = SourceText(name: "rules.yaml", text: Self.text(path))
    let text = try #require(WrittenFile.rules.formatted(before).value)
    let first = RulesReader.read(before)
    let second = RulesReader.read(SourceText(name: "rules.yaml", text: text))
    let rules = try #require(first.rules)
    #expect(rules.plan == second.rules?.plan)
    // Names and acceptances carry their places, which may move; their texts may not.
    #expect(names(rules) == second.rules.map(names))
    #expect(messages(first.findings) == messages(second.findings))
  }

  private func names(_ rules: CheckedRules) -> [String] {
    let names = rules.names
    return names.measures.map(\.id) + names.criteria.map(\.id) + names.groups.map(\.id)
      + names.criteria.flatMap { $0.levels.map { "\($0)" } }
      + rules.document.acceptances.map { "\($0.code) \($0.subject ?? "") \($0.because)" }
  }

  private func messages(_ findings: FindingList) -> [String] {
    findings.sorted.map { "\($0.code) \($0.message)" }.sorted()
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `random files keep their meaning and their comments`(block: UInt64) {
    var sound = 0
    for seed in block * 200..<(block + 1) * 200 {
      var generator = RandomYAML(seed: seed)
      let text = generator.text()
      guard Sample.meaning(text) != nil else { continue }
      sound += 1
      Sample.expectKept(text)
    }
    #expect(sound > 100)
  }

  @Test func `changed shipped files keep their meaning or are refused`() {
    var random = SplitMix64(seed: 26)
    var kept = 0
    for path in Self.shipped where Self.text(path).utf8.count < 4000 {
      for _ in 0..<30 {
        let text = changed(Self.text(path), &random)
        guard Sample.meaning(text) != nil else {
          let checked = WrittenFile.rules.formatted(SourceText(name: "x.yaml", text: text))
          #expect(checked.value == nil && checked.findings.hasErrors)
          continue
        }
        kept += 1
        Sample.expectKept(text, as: Self.kind(path))
        if Self.kind(path) == .rules { expectSamePlan(text) }
      }
    }
    #expect(kept > 50)
  }

  /// Checks that rules make the same plan before and after, and the same findings.
  private func expectSamePlan(_ text: String) {
    let after = Sample.formatted(text)
    let sources = [text, after].map { SourceText(name: "rules.yaml", text: $0) }
    let read = sources.map { RulesReader.read($0) }
    #expect(read[0].rules?.plan == read[1].rules?.plan, "\(text)")
    #expect(messages(read[0].findings) == messages(read[1].findings), "\(text)")
  }

  /// A text with a few lines left out, doubled, indented otherwise or given a comment.
  private func changed(_ text: String, _ random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<1 + random.below(3) {
      let index = random.below(lines.count)
      switch random.below(6) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[random.below(lines.count)], at: index)
      case 2: lines[index] = "  " + lines[index]
      case 3: lines[index] += "   # added"
      case 4: lines.insert(String(repeating: " ", count: random.below(8)) + "# added", at: index)
      default: lines.swapAt(index, random.below(lines.count))
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test func `a mistake of YAML is told and nothing is formatted`() {
    let checked = WrittenFile.rules.formatted(SourceText(name: "r.yaml", text: "a: [1\nb: 2\n"))
    #expect(checked.value == nil)
    #expect(
      checked.findings.sorted.map(\.message) == ["'[' is not closed"]
    )
  }

  @Test func `mistakes of rules are none of the format`() {
    let text = "measures: {m: {missing: wrost, unit: crimes}}\nfomrat: 1\n"
    #expect(
      Sample.formatted(text) == "measures: {m: {unit: crimes, missing: wrost}}\nfomrat: 1\n"
    )
  }

  @Test func `a file of comments alone stays, and an empty one is empty`() {
    #expect(Sample.formatted("# a\n\n\n# b  \n\n") == "# a\n\n# b\n")
    #expect(Sample.formatted("") == "")
    #expect(Sample.formatted("\n\n") == "")
  }

  @Test func `a mistake of this program would leave the file as it is`() {
    let finding = FormatFault.notKept(SourceText(name: "r.yaml", text: "a: 1\n"))
    #expect(finding.message == "this file cannot be formatted without changing what it says")
    #expect(finding.code == "C105")
  }
}

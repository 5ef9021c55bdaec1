import Diagnostics
import Precedence
import RulesFile
import Testing

@testable import Authoring

@Suite struct KeyOrdersTests {
  /// The keys that the reader of rules knows in a mapping, from what it says of one it does not know.
  private func read(_ text: String, _ title: String) -> Set<String>? {
    Self.keys(RulesReader.read(SourceText(name: "x", text: text)).findings, title)
  }

  /// The keys in the hint behind `unknown key 'zzzzzzzzz' in TITLE`.
  static func keys(_ findings: FindingList, _ title: String) -> Set<String>? {
    let finding = findings.sorted.first { $0.message == "unknown key 'zzzzzzzzz' in \(title)" }
    guard let hint = finding?.hint, hint.hasPrefix("its keys are ") else { return nil }
    return Set(hint.dropFirst(13).split(separator: ",").map { $0.trimmed })
  }

  /// A rules file with an unknown key wherever keys are fixed.
  private let rules = """
    format: 1
    zzzzzzzzz: 1
    measures:
      m: {zzzzzzzzz: 1, unit: crimes}
    consultation:
      m: {zzzzzzzzz: 1, method: borda, weighting: {zzzzzzzzz: 1, to: [a]}}
    criteria:
      c: {zzzzzzzzz: 1, levels: [{zzzzzzzzz: 1, name: a}, b], cuts: [1]}
    groups:
      g: {zzzzzzzzz: 1, of: [c]}
    matrix: {zzzzzzzzz: 1}
    rules:
      r: {zzzzzzzzz: 1}
    ranking: {zzzzzzzzz: 1}
    """

  @Test func `the keys of a rules file are those that its reader knows`() {
    let orders: [(String, KeyOrder)] = [
      ("measure 'm'", .measure), ("the consultation of 'm'", .consultation),
      ("criterion 'c'", .criterion), ("group 'g'", .group), ("the matrix", .matrix),
      ("rule 'r'", .rule), ("the ranking", .ranking),
    ]
    for (title, order) in orders {
      #expect(read(rules, title) == Set(order.known.map(\.key)), "\(title)")
    }
    // Dated values bring a section of their own; until the reader knows it, it stands in no file.
    let top = read(rules, "the rules file")?.union(["parameters"])
    #expect(top == Set(KeyOrder.rulesFile.known.map(\.key)))
  }

  @Test func `levels and weightings have the keys that the reader knows`() {
    let findings = RulesReader.read(SourceText(name: "x", text: rules)).findings.sorted
    let hints = findings.filter { $0.message.hasPrefix("unknown key") }.compactMap(\.hint)
    let level = KeyOrder.level.known.map(\.key).joined(separator: ", ")
    #expect(hints.contains("its keys are \(level)"))
    #expect(hints.contains("its keys are to, cap"))
  }

  @Test func `every kind of file has its keys in order`() {
    for kind in WrittenFile.allCases {
      let keys = kind.keys.known.map(\.key)
      #expect(keys.first == "format")
      #expect(Set(keys).count == keys.count)
    }
    #expect(WrittenFile.tests.keys.known.map(\.key) == ["format", "tests"])
    #expect(KeyOrder.test.known.map(\.key) == ["about", "only", "todo", "given", "expect"])
  }
}

extension Substring {
  /// Without blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\n" }.reversed())
  }
}

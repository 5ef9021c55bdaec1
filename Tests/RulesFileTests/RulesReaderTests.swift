import Diagnostics
import RulesFile
import ScoringKernel
import TestSupport
import Testing

@Suite struct RulesReaderTests {
  @Test(arguments: ["Rules/simple/rules.yaml", "Rules/st-albans-2021/rules.yaml"])
  func `shipped rules have no findings`(path: String) {
    let source = SourceText(name: path, bytes: ProjectFolder.bytes(path))
    let (rules, findings) = RulesReader.read(source)
    #expect(FindingRenderer().text(findings) == "")
    #expect(rules != nil)
  }

  @Test func `a file with warnings alone gives rules`() {
    let (rules, findings) = RulesReader.read(
      SourceText(
        name: "rules.yaml",
        text: RulesText(measures: "a: {unit: crimes}\nb: {unit: days}").text
      )
    )
    #expect(rules != nil)
    #expect(findings.sorted.map(\.code) == [.unusedMeasure])
  }

  @Test func `bytes that are not text leave findings and no rules`() {
    let source = SourceText(name: "rules.yaml", bytes: [0xFF, 0x00, 0x80, 0x0A])
    let (rules, findings) = RulesReader.read(source)
    #expect(rules == nil)
    #expect(findings.hasErrors)
  }

  /// A chain of groups each holding the next must not end the program for want of stack.
  @Test func `twenty thousand groups one in the other are read`() {
    let count = 20_000
    var groups = "  g0: {of: {a: 1}}\n"
    for index in 1..<count { groups += "  g\(index): {of: {g\(index - 1): 1}}\n" }
    let text = """
      format: 1
      name: A chain
      measures: {a: {unit: crimes}}
      criteria: {a: {cuts: [1]}}
      groups:
      \(groups)
      ranking: {by: [g\(count - 1)]}
      """
    let (rules, findings) = RulesReader.read(SourceText(name: "rules.yaml", text: text))
    #expect(FindingRenderer().text(findings) == "")
    #expect(rules?.plan.groups.count == count)
  }

  /// Looking for the nearest of thousands of names for each of thousands would take minutes.
  @Test func `thousands of unknown names among thousands are told in a moment`() {
    let text = RulesText(
      criteria: (0..<3000).map { "c\($0): {measure: q\($0), cuts: [1]}" }.joined(separator: "\n"),
      groups: (0..<3000).map { "g\($0): {of: {z\($0): 1}}" }.joined(separator: "\n"),
      ranking: "{by: [g0]}"
    )
    #expect(text.findings.sorted.count == FindingList.limit)
    #expect(text.findings.uncounted > 4000)
  }

  /// Right files with lines or bytes lost, doubled, swapped or changed: findings or rules, never a
  /// trap, and a finding whenever there are no rules.
  @Test(arguments: CaseFolder.all("rules").filter { $0.name.hasPrefix("right-") })
  func `damaged files give findings or rules`(folder: CaseFolder) {
    let whole = folder.bytes("rules.yaml")
    var random = SplitMix64(seed: 20_261_121)
    for _ in 0..<300 {
      let damaged = Self.damaged(whole, &random)
      let (rules, findings) = RulesReader.read(SourceText(name: "rules.yaml", bytes: damaged))
      #expect((rules == nil) == findings.hasErrors)
      if let rules { #expect(throws: Never.self) { try rules.plan.verify() } }
      #expect(!findings.sorted.contains { $0.code == .planNotMade })
    }
  }

  private static func damaged(_ whole: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var lines = whole.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    var bytes = whole
    for _ in 0...random.below(3) {
      let line = random.below(lines.count)
      let other = random.below(lines.count)
      let byte = random.below(bytes.count)
      switch random.below(6) {
      case 0: if lines.count > 1 { lines.remove(at: line) }
      case 1: lines.insert(lines[line], at: other)
      case 2: lines.swapAt(line, other)
      case 3:
        bytes = Array(lines.joined(separator: [0x0A]))
        if !bytes.isEmpty { bytes.remove(at: byte % bytes.count) }
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
      case 4:
        bytes = Array(lines.joined(separator: [0x0A]))
        if !bytes.isEmpty { bytes[byte % bytes.count] = UInt8(random.below(256)) }
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
      default:
        bytes = Array(lines.joined(separator: [0x0A]))
        let sign = Array("{}[]:,-#\"'0.%&*!| >".utf8)
        bytes.insert(sign[random.below(sign.count)], at: byte % (bytes.count + 1))
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}

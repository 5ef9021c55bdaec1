import Diagnostics
import ScoringKernel
import Testing

@testable import RulesFile

@Suite struct ExpressionCompilerTests {
  private let compiler = ExpressionCompiler(scope: ExpressionExamples.rule)

  @Test func aWarningDoesNotStopAnExpression() {
    var findings = FindingList()
    let condition = compiler.condition(ExpressionText("volume > 3 or 1 > 2"), findings: &findings)
    #expect(condition != nil)
    #expect(findings.sorted.map(\.severity) == [.warning])
    #expect(!findings.hasErrors)
  }

  @Test func severalMistakesAreReportedAtOnce() {
    let text = "tredn >= 25 % && volme => 1,000 or cost > trend and volume >="
    var findings = FindingList()
    #expect(compiler.condition(ExpressionText(text), findings: &findings) == nil)
    #expect(
      findings.sorted.map(\.code.rawValue) == [
        "X060", "X020", "X005", "X060", "X006", "X019", "X062", "X023",
      ]
    )
  }

  @Test func aNumberIsNoConditionAndAConditionNoNumber() {
    var findings = FindingList()
    #expect(compiler.condition(ExpressionText("volume"), findings: &findings) == nil)
    #expect(compiler.number(ExpressionText("volume > 3"), findings: &findings) == nil)
    #expect(findings.sorted.map(\.code) == [.notACondition, .notANumber])
  }

  @Test func oneExpressionGetsTwentyFindingsAtMost() {
    let text = "1 > 2" + String(repeating: " or 1 > x", count: 30)
    var findings = FindingList()
    #expect(compiler.condition(ExpressionText(text), findings: &findings) == nil)
    #expect(findings.sorted.count == 20)
    #expect(findings.sorted.allSatisfy { $0.severity == .error })
  }

  // MARK: - Any input

  private static let pieces = [
    "volume", "trend", "kind", "repeated", "likelihood", "harm", "trnd", "and", "or", "not", "in",
    "between", "is", "missing", "at", "least", "most", "level", "true", "(", ")", "[", "]", "..",
    ",", "+", "-", "*", "/", "**", "=", "!=", "<", ">=", "%", "25%", "1,000", "10k", "0", "1e400",
    "\"High\"", "\"fraud\"", "'High'", "“", "”", "\"", "&&", "||", "!", "==", "=>", "≥", "change(",
    "max(", "round(", "count(", "significant at 95%", "base", "£", "\u{0}", "é", "\u{FEFF}", "\\",
    "99999999999999999999", "-2 ** 1024", "high", "very high", "…", "\n", "\t", "{", "}",
  ]

  private static let seeds = [
    "trend >= 25% and volume >= 100", #"volume is at most "Low" and likelihood is at least "High""#,
    "round(max(volume, last_year) / 3, 2) in [10..20)", #"kind in ["fraud", "burglary"]"#,
    "base < 20 or not significant at 95%", "change(volume, last_year)",
  ]

  /// A result without an error, an error without a result, and never a trap.
  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = ExpressionText(text)
    for scope in [ExpressionExamples.rule, ExpressionExamples.change] {
      let compiler = ExpressionCompiler(scope: scope)
      var findings = FindingList()
      let condition = compiler.condition(text, findings: &findings)
      #expect((condition == nil) == findings.hasErrors, sourceLocation: sourceLocation)
      if let condition {
        #expect(condition.atoms.count == condition.condition.atoms.count)
        _ = condition.condition.truth(reading: ExampleCandidate())
      }
      var others = FindingList()
      let derivation = compiler.derivation(text, findings: &others)
      #expect((derivation == nil) == others.hasErrors, sourceLocation: sourceLocation)
      _ = FindingRenderer().text(findings) + FindingRenderer().text(others)
    }
  }

  @Test(arguments: 0..<8)
  func anyRowOfPiecesIsReadOrRefused(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let count = generator.number(below: 14)
      let row = (0..<count).map { _ in Self.pieces[generator.number(below: Self.pieces.count)] }
      check(row.joined(separator: generator.number(below: 3) == 0 ? "" : " "))
    }
  }

  @Test(arguments: 0..<8)
  func anyChangeOfARightExpressionIsReadOrRefused(_ seed: UInt64) {
    var generator = SeededGenerator(seed: 1000 + seed)
    for _ in 0..<250 {
      var text = Array(Self.seeds[generator.number(below: Self.seeds.count)].unicodeScalars)
      for _ in 0...generator.number(below: 4) {
        let place = generator.number(below: text.count + 1)
        let piece = Self.pieces[generator.number(below: Self.pieces.count)]
        switch generator.number(below: 3) {
        case 0: text.insert(contentsOf: piece.unicodeScalars, at: place)
        case 1 where place < text.count: text.remove(at: place)
        default: text.removeLast(min(text.count, generator.number(below: 6)))
        }
      }
      check(text.reduce(into: "") { $0.unicodeScalars.append($1) })
    }
  }

  /// Long, but not beyond the limit: nothing may recurse over operators of one rank.
  @Test(arguments: ["+1", "*1", " or repeated", " and repeated", "**1", ")", "]", "..", ",1"])
  func longRowsAreRead(_ piece: String) {
    check("repeated" + String(repeating: piece, count: 4_000 / piece.utf8.count))
    check("1" + String(repeating: piece, count: 4_000 / piece.utf8.count))
  }
}

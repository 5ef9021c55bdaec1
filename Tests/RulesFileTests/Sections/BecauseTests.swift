import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct BecauseTests {
  @Test(arguments: [
    ("few crimes", ["few crimes"]), ("up {trend} on {base}", ["up ", "<trend>", " on ", "<base>"]),
    ("{ trend }", ["<trend>"]), ("{{literal}} {a}", ["{literal} ", "<a>"]),
    ("{a}{b}", ["<a>", "<b>"]),
  ])
  func `names in braces are told from text`(text: String, pieces: [String]) {
    let (because, report) = SectionSample("'\(text)'").readValue { Because($0, reader: &$1) }
    #expect(because?.pieces.map(Self.summary) == pieces)
    #expect(report == "")
  }

  @Test(arguments: ["{", "}", "{}", "{ }", "a { b", "a } b", "{a}}"])
  func `braces that do not pair are refused`(text: String) {
    let (because, report) = SectionSample("'\(text)'").readValue { Because($0, reader: &$1) }
    #expect(because == nil)
    #expect(report.hasPrefix("error[R082]"))
  }

  @Test func `a name has its place in a folded text`() {
    let sample = SectionSample(">-\n  up\n  {trend}\n")
    let (because, _) = sample.readValue { Because($0, reader: &$1) }
    guard case .measure(let name) = because?.pieces.last else {
      Issue.record("no measure")
      return
    }
    #expect(sample.source.text(in: name.range) == "trend")
  }

  private static func summary(_ piece: Because.Piece) -> String {
    switch piece {
    case .text(let text): text
    case .measure(let name): "<\(name.value)>"
    }
  }
}

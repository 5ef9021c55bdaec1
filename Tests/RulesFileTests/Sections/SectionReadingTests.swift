import PlainYAML
import Testing

@testable import RulesFile

@Suite struct SectionReadingTests {
  @Test func `the author's own keys are left out`() {
    let (names, report) = SectionSample("a: 1\nx-note: 2\nb: 3").readValue { node, reader in
      reader.named(node, "'measures'") { $1.key.text }
    }
    #expect(names?.value == ["a", "b"])
    #expect(report == "")
  }

  @Test func `an expression is any text`() {
    let (node, report) = SectionSample("a >= 25% and b > 1").readValue {
      $1.expression($0, "'when'")
    }
    #expect(node?.value.scalar?.text == "a >= 25% and b > 1")
    #expect(report == "")
  }

  @Test func `a level may be a mapping with nothing but its name`() {
    let (levels, _) = SectionSample("[{name: Low}]").readValue { $1.levels($0, "'levels'") }
    #expect(levels?.value.map(\.name.value) == ["Low"])
  }
}

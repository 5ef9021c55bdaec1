import PlainYAML
import Testing

@testable import RulesFile

@Suite struct RuleSectionTests {
  @Test func `one effect or a list of them`() {
    let one = SectionSample("r: {when: a > 1, then: keep, because: so}").read {
      RuleSection($0, reader: &$1)
    }
    #expect(one.section?.effects.value?.map(\.value) == [.keep])
    #expect(one.section?.because.value?.text == "so")
    let two = SectionSample("r: {when: a > 1, then: [keep, leave out]}").read {
      RuleSection($0, reader: &$1)
    }
    #expect(two.section?.effects.value?.map(\.value) == [.keep, .leaveOut])
    #expect(one.report + two.report == "")
  }

  @Test func `effects that can be read stay beside one that cannot`() {
    let (read, report) = SectionSample("r: {when: a > 1, then: [keep, jump]}").read {
      RuleSection($0, reader: &$1)
    }
    #expect(read?.effects.value?.map(\.value) == [.keep])
    #expect(report.hasPrefix("error[R083]: 'jump' is not an effect\n  rules.yaml:1:31\n"))
  }

  @Test func `when and then have to be there`() {
    let (_, report) = SectionSample("r: {because: so}").read { RuleSection($0, reader: &$1) }
    #expect(report.contains("rule 'r' lacks the key 'when'"))
    #expect(report.contains("rule 'r' lacks the key 'then'"))
  }
}

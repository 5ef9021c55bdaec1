import Precedence
import Testing

@Suite struct TableEvidenceTests {
  @Test func `a category that cannot be added is found once, not for every measure`() {
    var sample = Sample()
    sample.assessment = sample.assessment.changing("[shop, bike]", to: "[shop, shop]")
    #expect(sample.codes == ["E051"])
  }

  @Test func `an overlapping row stands alone or not at all`() {
    var sample = Sample()
    sample.assessment = sample.assessment.changing("[shop, bike]", to: "[shop, bike, flag]")
    #expect(sample.codes == ["E053"])
    sample.assessment = sample.assessment.changing("[shop, bike, flag]", to: "[flag]")
    #expect(sample.codes == ["A014"])
  }

  @Test func `a child with its parent is refused`() {
    var sample = Sample()
    sample.assessment = sample.assessment.changing("[shop, bike]", to: "[shop, all]")
    #expect(sample.codes == ["E052"])
  }

  @Test func `the evidence is checked although the rules are not there`() {
    var sample = Sample()
    sample.assessment = sample.assessment
      .changing("rules: rules.yaml", to: "rules: none.yaml")
      .changing("[shop, bike]", to: "[shop, bkie]")
      .changing("id: damage", to: "id: theft")
    #expect(sample.codes == ["F001", "E050", "A002"])
  }
}

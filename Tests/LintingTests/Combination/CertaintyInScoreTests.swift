import Testing

@testable import Linting

@Suite struct CertaintyInScoreTests {
  @Test(
    arguments: [
      "confidence", "evidence_confidence", "data_quality", "Evidence strength",
      "source-reliability",
      "certainty",
    ]
  )
  func `names that say how good evidence is`(_ name: String) {
    #expect(CertaintyInScore.isAboutEvidence(name))
  }

  @Test(
    arguments: [
      "public_confidence", "confidence in the police", "victim_confidence", "quality_of_life",
      "harm", "strength", "data",
    ]
  )
  func `names that do not`(_ name: String) {
    #expect(!CertaintyInScore.isAboutEvidence(name))
  }

  @Test func `confidence in a product and in a mean`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: [harm, confidence], by: product, scale: raw levels}\n  other: {of: {harm: 1, confidence: 1}}"
    ).text(of: .certaintyInScore)
    #expect(
      text == """
        note[R154]: 'confidence' seems to say how sure one is, and is multiplied into 'risk': a grave risk that little is known about comes out low
          rules.yaml:16:21
           |
        16 |   risk: {of: [harm, confidence], by: product, scale: raw levels}
           |                     ^^^^^^^^^^
           = show it beside the score instead: as a flag of a rule, or as an interval of a measure

        note[R154]: 'confidence' seems to say how sure one is, and is reckoned into 'other': a grave risk that little is known about comes out low
          rules.yaml:17:37
           |
        17 |   other: {of: {harm: 1, confidence: 1}}
           |                                     ^
           = show it beside the score instead: as a flag of a rule, or as an interval of a measure

        note[R154]: 'confidence' seems to say how sure one is, and is reckoned into 'all': a grave risk that little is known about comes out low
          rules.yaml:18:35
           |
        18 |   all: {of: [volume, harm, trend, confidence, repeat]}
           |                                   ^^^^^^^^^^
           = show it beside the score instead: as a flag of a rule, or as an interval of a measure

        """
    )
  }
}

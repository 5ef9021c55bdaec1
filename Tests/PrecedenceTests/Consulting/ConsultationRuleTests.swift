import Consultation
import Precedence
import Testing

@Suite struct ConsultationRuleTests {
  @Test func `what the rules do not say has its default`() throws {
    let consultation = try ConsultationSample().consultation()
    #expect(consultation.method == .topShare(2))
    #expect(consultation.becomes == .share)
    #expect(consultation.settings == CountSettings())
    #expect(consultation.groups.map(\.respondents.share) == [60, 40])
  }

  @Test func `every setting of the rules counts`() throws {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("concern: {unit: percent", to: "concern: {unit: number")
      .changing(
        "method: top 2 share",
        to: """
          method: borda
              unranked: modified
              becomes: rank sum
              confidence: 99.9%
              smallest cell: 0
              self-selected: interval
          """
      )
    let consultation = try sample.consultation()
    #expect(consultation.method == .borda(.modified))
    #expect(consultation.becomes == .rankSum)
    let settings = CountSettings(confidence: 0.999, smallestCell: 0, estimatesSelfSelected: true)
    #expect(consultation.settings == settings)
  }

  @Test func `groups that the rules do not name count the same`() throws {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("    groups: {public: 60, forum: 40}\n", to: "")
    #expect(try sample.consultation().groups.map(\.respondents.share) == [1, 1])
    #expect(try sample.concern("asb").value == 50)
  }
}

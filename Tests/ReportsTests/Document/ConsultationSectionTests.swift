import Testing

@testable import Precedence
@testable import Reports

@Suite struct ConsultationSectionTests {
  private func made(_ consultations: [ConsultationResult]) -> ReportSection? {
    let material = ReportMaterial(
      result: SampleResult.assessment(),
      summary: .nothing,
      consultations: consultations
    )
    return ConsultationSection(material).section
  }

  @Test func withoutConsultationsThereIsNoSection() { #expect(made([]) == nil) }

  @Test func whoWasAskedAndWhatBecomesOfItStandsThere() throws {
    let asked = SampleConsultation.consultation(
      question: "What\nfirst?",
      [SampleConsultation.group(mode: "online")]
    )
    let section = try #require(made([asked]))
    #expect(section.paragraphs.last == "Asked: What first?")
    #expect(section.items.first == "20 ballots cast: 20 valid, 0 spoiled.")
    #expect(section.items[1].contains("How they were asked: online."))
    #expect(section.tables[0].caption == "Borda: points in per cent of the most there could be.")
    #expect(section.tables[0].texts.map { $0[0] } == ["Burglary", "Speeding"])
    #expect(section.tables[0].columns[0].isHeading)
  }

  @Test func groupsStandApart() throws {
    let groups = [
      SampleConsultation.group("public", share: 0.6),
      SampleConsultation.group("key_stakeholders", share: 0.4),
    ]
    let items = try #require(made([SampleConsultation.consultation(groups)])).items
    #expect(items.contains { $0.hasPrefix("Who answered: public. 20 ballots cast") })
    #expect(items.contains { $0.hasPrefix("Who answered: key stakeholders. 20 ballots cast") })
  }
}

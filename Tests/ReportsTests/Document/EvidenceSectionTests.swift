import Diagnostics
import Testing

@testable import Precedence
@testable import Reports

@Suite struct EvidenceSectionTests {
  @Test func filesStandWithTheirFingerprints() throws {
    var material = SampleReport.material
    material.consultations = [SampleConsultation.consultation()]
    let section = try #require(EvidenceSection(material).section)
    // The fingerprint of 'abc' is that of FIPS 180-4, as sha256sum prints it.
    #expect(
      section.tables[0].texts == [
        [
          "assessment.yaml", "assessment", "3",
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ]
      ]
    )
    #expect(section.items.first == "Comparison sheet, page 3.")
  }

  @Test func everyRoleHasAName() {
    let files = InputFile.Role.allCases.map {
      InputFile(path: "a\nb", role: $0, source: SourceText(name: "a", bytes: []))
    }
    let material = ReportMaterial(
      result: SampleResult.assessment(),
      summary: .nothing,
      files: files
    )
    let texts = EvidenceSection(material).section?.tables.first?.texts ?? []
    #expect(texts.map { $0[1] } == ["assessment", "rules", "evidence", "ballots or answers"])
    #expect(texts.map { $0[0] } == Array(repeating: "a b", count: 4))
  }

  @Test func nothingKnownHasNoSection() {
    let material = ReportMaterial(result: SampleResult.assessment(), summary: .nothing)
    #expect(EvidenceSection(material).section == nil)
  }
}

import Diagnostics
import Evidence
import Testing

@Suite struct RowMessageTests {
  @Test func offencesAndWeightsSpeakAlike() throws {
    let text = "id,n\na,1\na,2\n,3\n"
    let weights = KeyedValues.read(try EvidenceSamples.table(text), key: "id", value: "n").findings
    let columns = OffenceTableColumns(id: "id", counts: ["n"])
    let offences = try EvidenceSamples.offences(text, columns: columns).findings
    #expect(FindingRenderer().text(weights) == offences)
    #expect(offences.contains("error[E031]: rows 2 and 3 are both 'a'\n"))
    #expect(offences.contains("error[E030]: row 4 has no id in 'id'\n"))
  }
}

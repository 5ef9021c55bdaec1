import Precedence
import Testing

@Suite struct EvidenceTablesTests {
  @Test func `a file used twice is read and reported once`() {
    var sample = Sample()
    sample.assessment = sample.assessment.changing(
      "measures:\n",
      to: "  second: {file: ./offences.csv, kind: values, id: id}\nmeasures:\n"
    )
    sample.offences += "\"open,1,1,1,no\n"
    #expect(sample.codes == ["E005"])
  }

  @Test func `a table whose rows may be lost is not searched`() {
    var sample = Sample()
    sample.offences = "\0" + sample.offences
    #expect(sample.codes.allSatisfy { $0.hasPrefix("E00") })
  }

  @Test func `published changes are recomputed for the first two counts`() {
    var sample = Sample()
    sample.assessment = sample.assessment
      .changing("    parent: parent\n", to: "    parent: parent\n    change: change\n")
    sample.offences =
      "id,parent,now,before,overlaps,change\nshop,,90,80,no,10\nbike,,30,35,no,5\ndamage,,46,35,no,11\n"
    #expect(sample.codes == ["E036"])
  }
}

import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct RecordWritingTests {
  @Test func `the whole record is as it was`() throws {
    let record = try RecordSample.record(
      RecordSample().assessment(),
      folder: "evidence",
      made: "2026-11-21T10:00:00Z",
      people: [.init(role: "chair", name: "A. Smith")],
      note: "agreed"
    )
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/json/decision-record.json"))
    #expect(golden.mismatch(with: record.jsonText) == nil)
    #expect(record.made == "2026-11-21T10:00:00Z")
    #expect(record.people.map(\.name) == ["A. Smith"])
  }

  @Test func `the id has nothing to do with who, when, where and what they say`() throws {
    let assessment = try RecordSample().assessment()
    let plain = try RecordSample.record(assessment)
    let other = try RecordSample.record(
      assessment,
      folder: "../x",
      made: "now",
      people: [.init(role: "a", name: "b")],
      note: "c"
    )
    #expect(plain.id == other.id)
    #expect(plain.jsonText != other.jsonText)
    #expect(plain.id.count == 71)
  }

  @Test func `the id is the same wherever the files lie`() throws {
    let sample = Sample()
    let texts = [
      "rules.yaml": sample.rules, "assessment.yaml": sample.assessment,
      "offences.csv": sample.offences,
    ]
    let ids = try ["", "a/", "/a/b/", "../x/", "q/../z/"].map { folder in
      let files = MemoryFiles(Dictionary(uniqueKeysWithValues: texts.map { (folder + $0, $1) }))
      let read = DecisionSource.assessment("assessment.yaml").read(in: folder, from: files)
      return try RecordSample.record(#require(read.value)).id
    }
    #expect(Set(ids).count == 1)
  }

  /// Also where a byte changes nothing that is read, such as a blank in a comment.
  @Test func `the id changes with any byte of any file`() throws {
    let original = try RecordSample().record().id
    var ids: Set<String> = [original]
    var samples = [RecordSample(), RecordSample(), RecordSample()]
    samples[0].sample.rules += "# \n"
    samples[1].sample.assessment += " \n"
    samples[2].sample.offences = samples[2].sample.offences.changing("166", to: " 166")
    for sample in samples { ids.insert(try sample.record().id) }
    #expect(ids.count == 4)
  }

  @Test func `findings are recorded with their places`() throws {
    var changed = RecordSample()
    changed.sample.offences = changed.sample.offences.changing("all,,166", to: "all,,165")
    let text = try changed.record().jsonText
    let finding = #"{"code": "E034", "severity": "warning", "file": "offences.csv", "line": 2}"#
    #expect(text.contains(finding))
  }

  @Test func `a table by itself is recorded with its rules`() throws {
    let read = Sample.table("id,volume,last_year,concern\na,1,2,1\nb,30,2,2\n")
    let record = try RecordSample.record(#require(read.value))
    #expect(
      record.jsonText.contains("\"rules\": \"rules.yaml\",\n    \"candidates\": \"candidates.csv\"")
    )
    #expect(try RecordSample.read(record.jsonText).id == record.id)
  }
}

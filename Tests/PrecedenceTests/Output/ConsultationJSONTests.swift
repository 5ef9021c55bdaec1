import Consultation
import Precedence
import TestSupport
import Testing

@Suite struct ConsultationJSONTests {
  @Test func `a consultation whole`() throws {
    let consultation = try ConsultationSample().consultation()
    let json = consultation.jsonText(consultation.count)
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/reports/consultation.json"))
    #expect(golden.mismatch(with: json) == nil)
  }

  private func json(_ text: String, by methods: [ConsultationMethod]) throws -> String {
    let files = MemoryFiles(["b.csv": text])
    let read = ConsultationResult.read(ballots: "b.csv", form: .ranks, from: files)
    let consultation = try #require(read.value)
    return consultation.jsonText(consultation.count(by: methods))
  }

  @Test func `ballots by themselves have no measure and no estimates`() throws {
    let json = try json("a,b\n1,2\n", by: [.copeland])
    #expect(json.hasPrefix("{\n  \"schema\": \"precedence.consultation/1\",\n  \"measure\": null,"))
    #expect(json.contains("\"becomes\": null"))
    #expect(json.contains("\"estimates\": []"))
    #expect(json.contains("\"fieldwork\": null"))
  }

  @Test func `numbers of people too small to be shown are null, 0 stays 0`() throws {
    let json = try json("a,b,c\n1,2,3\n2,1,3\n1,3,2\n", by: [.plurality])
    #expect(json.contains("{\"id\": \"a\", \"named\": null, \"first\": null}"))
    #expect(json.contains("{\"id\": \"c\", \"named\": null, \"first\": 0}"))
    #expect(json.contains("\"tallies\": {\"plurality\": null}"))
  }

  @Test func `methods that cannot be used stand among the lacking`() throws {
    let json = try json("a,b\n1,2\n", by: [.approval])
    #expect(json.contains("\"orders\": {}"))
    #expect(json.contains("{\"method\": \"approval\", \"reason\": \"the ballots hold no ticks\"}"))
  }

  @Test func `disagreements name both sides`() throws {
    let rows =
      String(repeating: "1,2,3\n", count: 7) + String(repeating: "3,2,1\n", count: 5)
      + String(repeating: "3,1,2\n", count: 3)
    let json = try json("a,b,c\n" + rows, by: [.borda(.zero), .plurality])
    #expect(
      json.contains(
        """
              "first": "a",
              "second": "b",
              "forFirst": ["plurality"],
              "forSecond": ["borda"]
        """
      )
    )
  }

  @Test func `every spoiled ballot is there`() throws {
    let rows = String(repeating: "0,7\n", count: 30)
    let json = try json("a,b\n1,2\n" + rows, by: [.copeland])
    #expect(json.contains("\"counts\": {\"cast\": 31, \"valid\": 1, \"spoiled\": 30}"))
    #expect(json.split(separator: "\"a rank that there is not\"").count == 31)
  }

  @Test func `names are quoted as JSON wants it`() throws {
    let json = try json("\"a \"\"b\"\"\\\",=cmd\n1,2\n", by: [.copeland])
    #expect(json.contains("\"id\": \"a \\\"b\\\"\\\\\""))
    #expect(json.contains("\"id\": \"=cmd\""))
  }

  @Test func `a published order has no counts`() throws {
    let files = MemoryFiles.project(["Tests/Cases/assessments/right-consultation-published-order"])
    let path = "Tests/Cases/assessments/right-consultation-published-order/assessment.yaml"
    let consultation = try #require(Assessment.read(path, from: files).value?.consultations.first)
    let json = consultation.jsonText(consultation.count)
    #expect(json.contains("\"counts\": {\"cast\": 0, \"valid\": 0, \"spoiled\": 0}"))
    #expect(json.contains("\"orderOnly\": true"))
    #expect(json.contains("\"cast\": null"))
    #expect(json.contains("\"noInterval\": \"only an order is known\""))
  }
}

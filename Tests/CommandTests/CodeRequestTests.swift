import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct CodeRequestTests {
  @Test(arguments: ["R125", "r125"])
  func `a letter and three digits are a code`(word: String) {
    #expect(CodeRequest(word)?.code == "R125")
  }

  @Test(arguments: ["[R125]", "error[R125]", "warning[R125]:", "note[r125]"])
  func `a code may be copied from a finding with its brackets`(word: String) {
    #expect(CodeRequest(word)?.code == "R125")
  }

  @Test(arguments: ["[R125", "R125]", "fault[R125]", "error[R125]a", "[]", "[[R125]]"])
  func `other brackets are not taken off`(word: String) {
    #expect(CodeRequest(word) == nil)
  }

  @Test(arguments: ["", "R12", "R1250", "125", "RR12", "R12a", "rules.yaml", "Ä125", "R１２５"])
  func `anything else is none`(word: String) {
    #expect(CodeRequest(word) == nil)
  }

  @Test func `every form tells of the same code`() throws {
    let request = try #require(CodeRequest("Y101"))
    let text = request.outcome(as: .text, width: 80)
    #expect(text.output.hasPrefix("Y101: A key that means nothing here.\n"))
    let json = request.outcome(as: .json, width: 80)
    #expect(json.output.contains("\"sentence\": \"A key that means nothing here.\""))
    #expect([text.status, json.status] == [.done, .done])
  }

  @Test func `a code that there is not is a mistake of usage`() throws {
    let outcome = try #require(CodeRequest("Y999")).outcome(as: .text, width: 80)
    #expect(outcome.status == .usage)
    #expect(outcome.output.isEmpty)
    #expect(outcome.talk.hasPrefix("error[C110]: there is no finding of the code 'Y999'\n"))
  }
}

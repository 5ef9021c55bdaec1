import Diagnostics
import Testing

@testable import Consultation

@Suite struct ElectionFileMessageTests {
  @Test func `A file of too many bytes is refused unread`() {
    #expect(ElectionFileMessage.byteLimit == 134_217_728)
    let source = SourceText(name: "a.soi", text: String(repeating: " ", count: 1001))
    #expect(ElectionFileMessage.tooManyBytes(source) == nil)
    #expect(ElectionFileMessage.tooManyBytes(source, limit: 1001) == nil)
    #expect(
      ElectionFileMessage.tooManyBytes(source, limit: 1000)?.message
        == "the file has 1,001 bytes; the most is 1,000"
    )
  }

  @Test func `A file of more than a million ballots is told to count equal ones together`() {
    let finding = ElectionFileMessage.tooManyBallots(SourceText(name: "a.soi", text: ""))
    #expect(
      FindingRenderer().text(FindingList([finding])) == """
        error[B032]: the file has more than 1,000,000 ballots
          a.soi:1:1
          = count equal ballots together, on one line each

        """
    )
  }
}

import Testing

@testable import Consultation

@Suite struct BallotFaultTests {
  @Test func `A fault keeps the text at fault, if there is one`() {
    #expect(BallotFault(.empty).detail == "")
    Array("burglry".utf8).withUnsafeBufferPointer {
      #expect(BallotFault(.unknownOption, $0).detail == "burglry")
    }
  }
}

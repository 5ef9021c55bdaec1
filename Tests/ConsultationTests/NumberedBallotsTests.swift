import Testing

@testable import Consultation

@Suite struct NumberedBallotsTests {
  @Test func `Ballots stand in one run, each with its part`() {
    var ballots = NumberedBallots()
    let hasRoom = ballots.begin(line: 4, range: 10..<20)
    #expect(hasRoom)
    for number in [2, 1] {
      ballots.add(number)
      ballots.endTier()
    }
    ballots.finish(at: 18, count: 3, fault: nil)
    _ = ballots.begin(line: 5, range: 20..<30)
    ballots.add(.max)
    ballots.finish(
      at: 30,
      count: 1,
      fault: NumberedBallots.Fault(reason: .unreadable, range: 22..<23)
    )
    #expect(ballots.entries == [2, -1, 1, -1, Int32.max])
    #expect(ballots.ballots.map(\.entries) == [0..<4, 4..<5])
    #expect(ballots.ballots.map(\.range) == [10..<18, 20..<30])
    #expect(ballots.ballots.map(\.line) == [4, 5])
    #expect(ballots.ballots[1].fault?.range == 22..<23)
    #expect(ballots.respondents == 4)
  }

  @Test func `There is room for a million ballots and no more`() {
    var ballots = NumberedBallots()
    for line in 0..<NumberedBallots.ballotLimit { _ = ballots.begin(line: line, range: 0..<0) }
    let hasRoom = ballots.begin(line: 0, range: 0..<0)
    #expect(!hasRoom)
    #expect(ballots.ballots.count == 1_000_000)
  }

  @Test func `Closing a ballot that was not begun does nothing`() {
    var ballots = NumberedBallots()
    ballots.finish(at: 3, count: 1, fault: nil)
    #expect(ballots.ballots.isEmpty && ballots.respondents == 0)
  }
}

import Testing

@testable import Consultation

@Suite struct SpoiledTableSummaryTests {
  @Test func `Unknown names are asked about, the first three of them`() {
    let sample = BallotSample(
      "order\nasb\nburglry\nspeding\nburglry\nlitter\nasb;asb\n",
      BallotLayout(form: .order)
    )
    #expect(
      sample.messages == """
        warning[B003]: 5 of 6 ballots are spoiled: 1 names an option twice, 4 name an unknown option; the first is on line 3
          a.csv:3:1
           |
         3 | burglry
           | ^^^^^^^
           = 'burglry': did you mean 'burglary'?
           = 'speding': did you mean 'speeding'?

        """
    )
  }

  @Test func `Names that are like no other can be declared`() {
    let sample = BallotSample("order\nlitter\nasb\n", BallotLayout(form: .order))
    #expect(
      sample.messages == """
        warning[B003]: 1 of 2 ballots is spoiled: 1 names an unknown option; the first is on line 2
          a.csv:2:1
           |
         2 | litter
           | ^^^^^^
           = 'litter' is no option: declare it, withdraw it, or give it as another name of one

        """
    )
  }

  @Test func `If no ballot is left that is an error`() {
    let closed = BallotSample(
      "asb,burglary,speeding\n9,1,1\n",
      BallotLayout(form: .scores, steps: 5)
    )
    #expect(closed.ballots?.profile.ballotCount == 0)
    #expect(
      closed.messages == """
        error[B003]: 1 of 1 ballot is spoiled: 1 gives an answer that there is not; the first is on line 2
          a.csv:2:1
           |
         2 | 9,1,1
           | ^^^^^
           = no ballot is left to count: is the form right?

        """
    )
  }
}

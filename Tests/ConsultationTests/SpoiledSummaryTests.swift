import Diagnostics
import Testing

@testable import Consultation

@Suite struct SpoiledSummaryTests {
  private let source = SourceText(name: "a.blt", text: "1 1 1 0\n1 0\n1 2 2 0\n")

  private func spoiled(
    _ reason: SpoiledBallot.Reason,
    line: Int,
    count: Int = 1
  ) -> SpoiledBallot {
    SpoiledBallot(file: "a.blt", line: line, reason: reason, count: count)
  }

  private func text(_ spoiled: [SpoiledBallot], valid: Int) -> String {
    let lines = [0..<7, 8..<11, 12..<19]
    let summary = SpoiledSummary(
      code: .spoiledElectionBallots,
      spoiled: spoiled,
      validCount: valid
    )
    let finding = summary.finding { reason in
      let first = spoiled.first { $0.reason == reason }
      return source.location(of: first.map { lines[$0.line - 1] } ?? 0..<0)
    }
    return finding.map { FindingRenderer().text(FindingList([$0])) } ?? ""
  }

  @Test func `All spoiled ballots make one warning with the first place of each kind`() {
    let ballots = [
      spoiled(.duplicateOption, line: 1), spoiled(.empty, line: 2),
      spoiled(.duplicateOption, line: 3),
    ]
    #expect(
      text(ballots, valid: 397) == """
        warning[B030]: 3 of 400 ballots are spoiled: 2 name an option twice, 1 is empty
          a.blt:1:1
           |
         1 | 1 1 1 0
           | ^^^^^^^
           = they are listed with the result
           = the first that is empty: a.blt:2:1

        """
    )
  }

  @Test func `Equal ballots that the file counts together are all spoiled`() {
    #expect(
      text([spoiled(.empty, line: 2, count: 1200)], valid: 1).hasPrefix(
        "warning[B030]: 1,200 of 1,201 ballots are spoiled: 1,200 are empty\n  a.blt:2:1\n"
      )
    )
  }

  @Test func `If none is left it is an error`() {
    #expect(
      text([spoiled(.unknownOption, line: 3)], valid: 0) == """
        error[B030]: 1 of 1 ballot is spoiled: 1 names an unknown option
          a.blt:3:1
           |
         3 | 1 2 2 0
           | ^^^^^^^
           = no ballot is left to count: is the form right?

        """
    )
  }

  @Test func `Without spoiled ballots there is nothing to say`() {
    #expect(text([], valid: 3) == "")
  }

  @Test func `Unknown names are asked about, the first three of them`() {
    let sample = BallotSample(
      "order\nasb\nburglry\nspeding\nburglry\nlitter\nasb;asb\n",
      BallotLayout(form: .order)
    )
    #expect(
      sample.messages == """
        warning[B003]: 5 of 6 ballots are spoiled: 1 names an option twice, 4 name an unknown option
          a.csv:3:1
           |
         3 | burglry
           | ^^^^^^^
           = 'burglry': did you mean 'burglary'?
           = 'speding': did you mean 'speeding'?
           = the first that names an option twice: a.csv:7:1

        """
    )
  }

  @Test func `Names that are like no other can be declared`() {
    let sample = BallotSample("order\nlitter\nasb\n", BallotLayout(form: .order))
    #expect(
      sample.messages == """
        warning[B003]: 1 of 2 ballots is spoiled: 1 names an unknown option
          a.csv:2:1
           |
         2 | litter
           | ^^^^^^
           = 'litter' is no option: declare it, withdraw it, or give it as another name of one

        """
    )
  }

  @Test func `If no ballot of a table is left that is an error`() {
    let closed = BallotSample(
      "asb,burglary,speeding\n9,1,1\n",
      BallotLayout(form: .scores, steps: 5)
    )
    #expect(closed.ballots?.profile.ballotCount == 0)
    #expect(
      closed.messages == """
        error[B003]: 1 of 1 ballot is spoiled: 1 gives an answer that there is not
          a.csv:2:1
           |
         2 | 9,1,1
           | ^^^^^
           = no ballot is left to count: is the form right?

        """
    )
  }

  @Test(
    arguments: zip(
      SpoiledBallot.Reason.allCases,
      [
        "2 name an option twice", "2 name an unknown option", "2 give a rank that there is not",
        "2 give one rank to two options", "2 are empty", "2 cannot be read",
        "2 have no usable weight",
      ]
    )
  )
  func `Every reason has its words`(reason: SpoiledBallot.Reason, words: String) {
    #expect(
      text([spoiled(reason, line: 1, count: 2)], valid: 1).contains("are spoiled: \(words)\n")
    )
  }
}

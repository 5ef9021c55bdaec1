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
    let finding = SpoiledSummary.finding(
      spoiled,
      valid: valid,
      code: .spoiledElectionBallots,
      place: { source.location(of: lines[spoiled[$0].line - 1]) }
    )
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
           = no ballot is left to count

        """
    )
  }

  @Test func `Without spoiled ballots there is nothing to say`() {
    #expect(text([], valid: 3) == "")
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

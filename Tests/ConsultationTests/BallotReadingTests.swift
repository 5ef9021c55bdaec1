import Evidence
import Testing

@testable import Consultation

@Suite struct BallotReadingTests {
  @Test func `Skipped ranks are an order, and withdrawn options are passed over`() {
    let sample = BallotSample(
      "asb,burglary,speeding,parking\n1,3,,\n4,2,3,1\n2,2,1,\n",
      BallotLayout(form: .ranks)
    )
    #expect(sample.rows == [[1, 2, 0], [3, 1, 2], [2, 2, 1]])
    #expect(sample.messages.isEmpty)
  }

  @Test func `Every reason for which ranks are spoiled is given with its line`() {
    let sample = BallotSample(
      "asb,burglary,speeding,weight\n1,2,3,1\n0,1,2,1\n1,7,2,1\n1,one,0,1\n1,1,2,1\n,,,1\n1,2,,-1\n1,,,\n1,2,3,=cmd\n",
      BallotLayout(form: .ranks, weightColumn: "weight", allowsTies: false)
    )
    #expect(sample.rows == [[1, 2, 3]])
    #expect(
      sample.spoiled == [
        "3: a rank that there is not (0)", "4: a rank that there is not (7)",
        "5: something unreadable (one)", "6: one rank for two options (1)", "7: nothing on it",
        "8: no usable weight (-1)", "9: no usable weight", "10: no usable weight (=cmd)",
      ]
    )
    #expect(
      sample.messages == """
        warning[B003]: 8 of 9 ballots are spoiled: 2 give a rank that there is not, 1 gives one rank to two options, 1 is empty, 1 cannot be read, 3 have no usable weight
          a.csv:3:1
           |
         3 | 0,1,2,1
           | ^^^^^^^
           = they are listed with the result
           = the first that gives one rank to two options: a.csv:6:1
           = the first that is empty: a.csv:7:1
           = the first that cannot be read: a.csv:5:1
           = the first that has no usable weight: a.csv:8:1

        """
    )
  }

  @Test func `Traits are those of the valid ballots`() {
    let sample = BallotSample(
      "asb,burglary,speeding,area\n1,2,3,south\n9,9,9,east\n2,1,,north\n2,1,,\"south\"\n",
      BallotLayout(form: .ranks, traitColumns: ["area"])
    )
    #expect(
      sample.ballots?.traits
        == [Ballots.Trait(name: "area", categories: ["south", "north"], entries: [0, 1, 0])]
    )
  }

  @Test func `A weight of 0 is legal and noted, and weights may have decimals`() {
    let sample = BallotSample(
      "asb,w\n1,0\n1,1.25\n1,0.0\n",
      BallotLayout(form: .ranks, weightColumn: "w"),
      options: OptionNames([.init(id: "asb", name: "ASB")])
    )
    #expect(sample.ballots?.profile.weights == [0, 1.25, 0])
    #expect(
      sample.messages == """
        note[B015]: 2 ballots weigh 0 and so have no say
          a.csv:1:5
           |
         1 | asb,w
           |     ^

        """
    )
  }

  @Test func `One ballot that weighs 0 is noted as one`() {
    let sample = BallotSample(
      "asb,w\n1,0\n1,1\n",
      BallotLayout(form: .ranks, weightColumn: "w"),
      options: OptionNames([.init(id: "asb", name: "ASB")])
    )
    #expect(
      sample.messages == """
        note[B015]: 1 ballot weighs 0 and so has no say
          a.csv:1:5
           |
         1 | asb,w
           |     ^

        """
    )
  }

  @Test func `A blank row is an empty ballot between others and nothing at the end`() {
    let sample = BallotSample(
      "asb,burglary,speeding\n1,2,3\n,,\n1,3,2\n,,\n , ,\n",
      BallotLayout(form: .ranks)
    )
    #expect(sample.spoiled == ["3: nothing on it"])
    #expect(
      sample.messages == """
        note[B017]: the 2 blank rows at the end are not counted as ballots
          a.csv:1:1

        warning[B003]: 1 of 3 ballots is spoiled: 1 is empty
          a.csv:3:1
           |
         3 | ,,
           | ^^
           = they are listed with the result

        """
    )
  }

  @Test func `Ranks that begin at 0 are spoiled, with a hint`() {
    let sample = BallotSample(
      "asb,burglary,speeding\n0,1,2\n2,0,1\n",
      BallotLayout(form: .ranks)
    )
    #expect(sample.ballots?.profile.ballotCount == 0)
    #expect(
      sample.messages == """
        error[B003]: 2 of 2 ballots are spoiled: 2 give a rank that there is not
          a.csv:2:1
           |
         2 | 0,1,2
           | ^^^^^
           = ranks begin at 1: is 0 the first here?

        """
    )
    #expect(
      BallotSample(
        "asb,burglary\n0,1\n1,2\n",
        BallotLayout(form: .ranks),
        options: BallotSample.open
      ).rows == [[1, 2]]
    )
  }

  @Test func `Whoever says no to everything has said something, whoever says nothing has not`() {
    let sample = BallotSample(
      "id,asb,burglary,speeding\n1,no,no,0\n2,,,\n3,yes,,\n4,maybe,,\n",
      BallotLayout(form: .ticks)
    )
    #expect(sample.rows == [[0, 0, 0], [1, 0, 0]])
    #expect(sample.spoiled == ["3: nothing on it", "5: something unreadable (maybe)"])
  }

  @Test func `Answers are kept, and the higher answer has the better place`() {
    let sample = BallotSample(
      "id,asb,burglary,speeding\n1,5,1,3\n2,2,,2\n3,6,1,1\n4,,n/a,\n5,bad,1,1\n",
      BallotLayout(form: .scores, steps: 5)
    )
    #expect(sample.rows == [[1, 3, 2], [1, 0, 1]])
    #expect(sample.ballots?.profile.answers == [[5, 2], [1, 0], [3, 2]])
    #expect(sample.ballots?.profile.kind == .answers(steps: 5))
    #expect(
      sample.spoiled == [
        "4: a rank that there is not (6)", "5: nothing on it", "6: something unreadable (bad)",
      ]
    )
  }

  @Test func `A ballot that is spoiled leaves nothing to the next`() {
    let sample = BallotSample(
      "order\nasb;burglary;asb\nspeeding\n",
      BallotLayout(form: .order)
    )
    #expect(sample.rows == [[0, 0, 1]])
  }
}

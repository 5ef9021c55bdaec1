import Testing

@testable import Consultation

@Suite struct FormFinderTests {
  @Test(arguments: [BallotSample.names, BallotSample.open])
  func `Ranks are told by rows without gaps and ties`(names: OptionNames) {
    let sample = BallotSample(
      "id,asb,burglary,speeding\n901,1,2,3\n902,3,2,1\n903,,1,2\n",
      options: names
    )
    #expect(sample.ballots?.form == .ranks)
    #expect(sample.rows == [[1, 2, 3], [3, 2, 1], [0, 1, 2]])
    #expect(
      sample.messages == """
        note[B005]: the ballots are read as ranks: 3 of 3 number their options 1, 2, 3 without a gap
          a.csv:1:1
          = name the form if it is another

        """
    )
  }

  @Test func `Numbers that may be answers are never taken for ranks`() {
    let sample = BallotSample("asb,burglary,speeding\n1,1,3\n2,1,1\n3,1,2\n")
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B004]: the form of the ballots in 'a.csv' cannot be told: its numbers may be ranks or answers on a scale
          a.csv:1:1
           |
         1 | asb,burglary,speeding
           | ^^^
           = name the form: ranks, order, ticks, or scores with the number of its steps

        """
    )
  }

  @Test func `A scale makes them answers`() {
    let sample = BallotSample("asb,burglary\n1,1\n2,1\n", BallotLayout(steps: 3))
    #expect(sample.ballots?.form == .scores)
  }

  @Test(arguments: [
    "asb,burglary\nx,\n,x\n", "asb,burglary\n1,0\n0,1\n", "asb,burglary\n1,1\n,1\n",
  ])
  func `Ticks are told by their words, by zeros, or by more than one first`(text: String) {
    let sample = BallotSample(text)
    #expect(sample.ballots?.form == .ticks)
    #expect(
      sample.messages == """
        note[B005]: the ballots are read as ticks: the cells say no more than yes or no
          a.csv:1:1
          = name the form if it is another

        note[B010]: the option 'speeding' has no column in 'a.csv' and is left out
          a.csv:1:1

        """
    )
  }

  @Test(
    arguments: [
      ("asb,burglary\n1,\n,1\n", "a single 1 on each ballot may be a rank or a tick"),
      ("asb,burglary\n,\n", "its cells are empty"),
      ("age,comment\n34,none\n", "no column is an option, and none holds names parted by ';'"),
      ("a,b\nasb;burglary,x;y\n", "'a', 'b' may all hold orders"),
    ]
  )
  func `In doubt the form is asked for`(text: String, because: String) {
    let sample = BallotSample(text)
    #expect(sample.ballots == nil)
    #expect(
      sample.messages.hasPrefix(
        "error[B004]: the form of the ballots in 'a.csv' cannot be told: \(because)\n"
      )
    )
  }

  @Test(arguments: [BallotSample.names, BallotSample.open])
  func `Orders are told by their semicolons`(names: OptionNames) {
    let sample = BallotSample("id,first to last\n1,asb;speeding\n2,burglary\n", options: names)
    #expect(sample.ballots?.form == .order)
    #expect(
      sample.messages.hasPrefix(
        "note[B005]: the ballots are read as orders: 'first to last' names options one after another\n"
      )
    )
  }
}

import Evidence
import Testing

@testable import Consultation

@Suite struct PublishedOrderTests {
  private let layout = BallotLayout(
    form: .places,
    optionColumn: "priority",
    placeColumn: "consultation_rank"
  )

  @Test func `A published order is one ballot, with shared places and without gaps`() {
    let sample = BallotSample(
      "priority,consultation_rank,source\nSpeeding,2,p. 4\nasb,2,p. 4\nBurglary,5,p. 4\nParking,1,p. 4\n\n",
      layout
    )
    #expect(sample.ballots?.form == .places)
    #expect(sample.options == ["asb", "burglary", "speeding"])
    #expect(sample.rows == [[1, 2, 1]])
    #expect(sample.messages.isEmpty)
  }

  @Test func `An option without a place is unranked, one without a row is left out`() {
    let sample = BallotSample("priority,consultation_rank\nasb,1\nspeeding,\n", layout)
    #expect(sample.options == ["asb", "speeding"])
    #expect(sample.rows == [[1, 0]])
    #expect(
      sample.messages == """
        note[B010]: the option 'burglary' has no row in 'a.csv' and is left out
          a.csv:1:1

        note[B023]: the option 'speeding' has no place and stands below those that have one
          a.csv:3:1
           |
         3 | speeding,
           | ^^^^^^^^^

        """
    )
  }

  @Test func `A place that leaves others empty may be a slip`() {
    let slip = BallotSample("priority,consultation_rank\nasb,10\nburglary,2\nspeeding,1\n", layout)
    #expect(slip.rows == [[3, 2, 1]])
    #expect(
      slip.messages == """
        warning[B022]: place 10 follows place 2
          a.csv:2:1
           |
         2 | asb,10
           | ^^^^^^
           = the gap is closed; correct the place if it is a slip

        """
    )
    let late = BallotSample("priority,consultation_rank\nasb,2\nburglary,3\nspeeding,4\n", layout)
    #expect(late.messages.hasPrefix("warning[B022]: the order begins with place 2\n"))
    for shared in ["1,1,3", "1,1,2", "1,2,2"] {
      let places = shared.split(separator: ",")
      let rows = zip(["asb", "burglary", "speeding"], places).map { "\($0),\($1)\n" }.joined()
      #expect(BallotSample("priority,consultation_rank\n" + rows, layout).messages.isEmpty)
    }
  }

  @Test func `Several options without a place are told together`() {
    let sample = BallotSample("priority,consultation_rank\nasb,1\nburglary,\nspeeding,-\n", layout)
    #expect(
      sample.messages.hasPrefix(
        "note[B023]: the options 'burglary', 'speeding' have no place and stand level, "
          + "below those that have one\n"
      )
    )
  }

  @Test func `Of an open list the rows are the options`() {
    let sample = BallotSample(
      "priority,consultation_rank\nb,1\na,2\n",
      layout,
      options: BallotSample.open
    )
    #expect(sample.options == ["b", "a"])
    #expect(sample.rows == [[1, 2]])
  }

  @Test func `Only rows that are chosen are part of the order`() {
    var layout = layout
    layout.filter = BallotLayout.Filter(column: "year", entry: "2008")
    let sample = BallotSample(
      "priority,consultation_rank,year\nasb,1,2007\nasb,2,2008\nburglary,1,2008\nspeeding,3,2008\n",
      layout
    )
    #expect(sample.rows == [[2, 1, 3]])
  }

  @Test func `Rows that cannot be part of an order are told one by one`() {
    let sample = BallotSample(
      "priority,consultation_rank\nasb,1\nburglry,2\nspeeding,first\nasb,0\n,4\nburglary,0\n",
      layout
    )
    #expect(sample.rows == [[1, 0, 0]])
    #expect(
      sample.messages == """
        error[B019]: 'burglry' is none of the options
          a.csv:3:1
           |
         3 | burglry,2
           | ^^^^^^^^^
           = did you mean 'burglary'?

        error[B021]: 'first' in column 'consultation_rank' is no place
          a.csv:4:1
           |
         4 | speeding,first
           | ^^^^^^^^^^^^^^
           = write 1 for the first, 2 for the second; options may share a place

        error[B020]: the option 'asb' stands in the order twice
          a.csv:5:1
           |
         5 | asb,0
           | ^^^^^
           = leave one of the rows out
           = the first of them: a.csv:2:1

        error[B019]: line 6 names no option in column 'priority'
          a.csv:6:1
           |
         6 | ,4
           | ^^
           = declare it as an option, withdraw it, or leave the row out

        error[B021]: '0' in column 'consultation_rank' is no place
          a.csv:7:1
           |
         7 | burglary,0
           | ^^^^^^^^^^
           = write 1 for the first, 2 for the second; options may share a place

        """
    )
  }

  @Test func `The two columns must be named, and be there`() {
    let sample = BallotSample("a,b\nasb,1\n", BallotLayout(form: .places, optionColumn: "a"))
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B018]: an order of options and places needs the names of both columns
          a.csv:1:1
           |
         1 | a,b
           | ^
           = name them, as in 'id: id' and 'place: consultation_rank'

        """
    )
    #expect(BallotSample("priority,b\nasb,1\n", layout).ballots == nil)
  }

  @Test func `An order without places is no ballot`() {
    let sample = BallotSample("priority,consultation_rank\nasb,\nburglary,\nspeeding,\n", layout)
    #expect(sample.ballots?.profile.ballotCount == 0)
    #expect(
      sample.messages.hasPrefix(
        "warning[B002]: the file of ballots 'a.csv' has a header but no ballots"
      )
    )
  }
}

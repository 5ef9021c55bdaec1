import Evidence
import Testing

@testable import Consultation

@Suite struct BallotPlannerTests {
  @Test func `A column of ranks that is no option is a mistake`() {
    let sample = BallotSample(
      "asb,burglry,speeding,ward,age\n1,2,3,4,71\n3,1,2,4,34\n",
      BallotLayout(form: .ranks)
    )
    #expect(sample.options == ["asb", "speeding"])
    #expect(
      sample.messages == """
        note[B010]: the option 'burglary' has no column in 'a.csv' and is left out
          a.csv:1:1

        error[B007]: column 'burglry' is none of the options
          a.csv:1:5
           |
         1 | asb,burglry,speeding,ward,age
           |     ^^^^^^^
           = did you mean 'burglary'?

        error[B007]: column 'ward' holds ranks but is none of the options
          a.csv:1:22
           |
         1 | asb,burglry,speeding,ward,age
           |                      ^^^^
           = declare it as an option, withdraw it, or leave the column out

        note[B011]: column 'age' is not used
          a.csv:1:27
           |
         1 | asb,burglry,speeding,ward,age
           |                           ^^^

        """
    )
  }

  @Test
  func `Answers to another question are a warning only, unless the header is nearly an option`() {
    let sample = BallotSample(
      "asb,burglary,speeding,trust\n1,2,3,4\n",
      BallotLayout(form: .scores, steps: 5)
    )
    #expect(sample.rows == [[3, 2, 1]])
    #expect(
      sample.messages == """
        warning[B007]: column 'trust' holds answers but is none of the options
          a.csv:1:23
           |
         1 | asb,burglary,speeding,trust
           |                       ^^^^^
           = declare it as an option, withdraw it, or leave the column out

        """
    )
    #expect(
      BallotSample("asb,burglary,speedin\nx,,x\n", BallotLayout(form: .ticks)).messages.contains(
        "error[B007]: column 'speedin' is none of the options\n"
      )
    )
  }

  @Test func `Columns that are not used are told in one note`() {
    let sample = BallotSample(
      "id,asb,burglary,speeding,comment,\n1,1,2,3,none,\n2,,1,,\"=cmd\",x\n",
      BallotLayout(form: .ranks)
    )
    #expect(sample.rows == [[1, 2, 3], [0, 1, 0]])
    #expect(
      sample.messages == """
        note[B011]: columns 'comment', column 6 are not used
          a.csv:1:26
           |
         1 | id,asb,burglary,speeding,comment,
           |                          ^^^^^^^

        """
    )
    #expect(
      BallotSample("asb,burglary,speeding,\n1,2,3,\n", BallotLayout(form: .ranks)).messages.isEmpty
    )
  }

  @Test func `Of an open list every column that holds ranks is an option`() {
    let sample = BallotSample(
      "id,litter,age,dogs,why,noise\n1,1,44,2,because,3\n2,2,18,1,,3\n",
      BallotLayout(form: .ranks),
      options: BallotSample.open
    )
    #expect(sample.options == ["litter", "dogs", "noise"])
    #expect(sample.rows == [[1, 2, 3], [2, 1, 3]])
    #expect(
      sample.messages == """
        note[B012]: columns 'age', 'why' do not hold ranks and are taken for no options
          a.csv:1:11
           |
         1 | id,litter,age,dogs,why,noise
           |           ^^^

        """
    )
  }

  @Test func `An open list keeps what is known about its options`() {
    let names = OptionNames(
      [.init(id: "asb", name: "ASB")],
      aliases: [("nuisance", "asb")],
      withdrawn: ["parking"],
      isOpen: true
    )
    let sample = BallotSample(
      "litter,parking,nuisance\n1,2,3\n",
      BallotLayout(form: .ranks),
      options: names
    )
    #expect(sample.options == ["litter", "asb"])
    #expect(sample.rows == [[1, 2]])
  }

  @Test func `An open list of orders has the names as they turn up`() {
    let sample = BallotSample(
      "id,order\n1,litter;dogs=noise\n2,Dogs; =cmd\n",
      BallotLayout(form: .order, orderColumn: "order"),
      options: BallotSample.open
    )
    #expect(sample.options == ["litter", "dogs", "noise", "=cmd"])
    #expect(sample.rows == [[1, 2, 2, 0], [0, 1, 0, 2]])
  }

  @Test func `Orders of more names than there may be options are refused`() {
    let names = (0..<1000).map { "n\($0)" }.joined(separator: "\n")
    let sample = BallotSample(
      "order\n" + names,
      BallotLayout(form: .order),
      options: BallotSample.open
    )
    #expect(sample.ballots == nil)
    #expect(sample.messages.hasPrefix("error[B009]: there are 1,000 options; the most is 200\n"))
  }

  @Test func `Declared options that no order names are unranked`() {
    let sample = BallotSample("order\nspeeding\n", BallotLayout(form: .order))
    #expect(sample.options == ["asb", "burglary", "speeding"])
    #expect(sample.rows == [[0, 0, 1]])
    #expect(sample.messages.isEmpty)
  }

  @Test func `The column of orders is asked for where several may be meant`() {
    let text = "first,second\nasb,speeding\n"
    let sample = BallotSample(text, BallotLayout(form: .order))
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B013]: the orders may stand in 'first', 'second'
          a.csv:1:1
           |
         1 | first,second
           | ^^^^^
           = name the column, as in 'order: preferences'

        """
    )
    #expect(
      BallotSample("id\n1\n", BallotLayout(form: .order)).messages.hasPrefix(
        "error[B013]: no column of 'a.csv' can hold the orders\n"
      )
    )
    #expect(
      BallotSample(text, BallotLayout(form: .order, orderColumn: "frist")).messages.contains(
        "= did you mean 'first'?"
      )
    )
  }

  @Test func `A file without options is refused`() {
    let sample = BallotSample("age,sex\n34,f\n", BallotLayout(form: .ticks))
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B006]: no column of 'a.csv' is an option with ticks
          a.csv:1:1
           |
         1 | age,sex
           | ^^^
           = its columns are 'age', 'sex'

        note[B011]: columns 'age', 'sex' are not used
          a.csv:1:1
           |
         1 | age,sex
           | ^^^

        """
    )
  }

  @Test func `Answers need a scale`() {
    #expect(
      BallotSample("asb\n1\n", BallotLayout(form: .scores)).messages == """
        error[B014]: the scale of the answers in 'a.csv' is not known
          a.csv:1:1
          = say how many steps it has, as in 'steps: 5', or name them in 'scale', the lowest first

        """
    )
    #expect(
      BallotSample("asb\n1\n", BallotLayout(form: .scores, steps: 1)).messages.hasPrefix(
        "error[B014]: a scale of answers has 2 to 100 steps, not 1\n"
      )
    )
  }

  @Test func `Forms that are no table are not read as one`() {
    #expect(
      BallotSample("asb\n1\n", BallotLayout(form: .blt)).messages == """
        error[B004]: ballots of the form 'blt' are not read from a table
          a.csv:1:1
          = name the form: ranks, order, ticks, or scores with the number of its steps

        """
    )
  }
}

import Diagnostics
import Evidence
import Testing

@testable import Consultation

@Suite struct BallotColumnsTests {
  @Test func `Columns of the layout are no options`() {
    let sample = BallotSample(
      "age,asb,burglary,speeding,w\nold,1,2,3,2\nyoung,2,1,,0.5\n,1,,,1\n",
      BallotLayout(form: .ranks, weightColumn: "w", traitColumns: ["age"])
    )
    #expect(sample.ballots?.profile.weights == [2, 0.5, 1])
    #expect(
      sample.ballots?.traits
        == [Ballots.Trait(name: "age", categories: ["old", "young"], entries: [0, 1, -1])]
    )
    #expect(sample.messages.isEmpty)
  }

  @Test func `Columns that there are not are asked for, with the nearest`() {
    let sample = BallotSample(
      "asb,burglary,speeding,weight\n1,2,3,1\n",
      BallotLayout(form: .ranks, weightColumn: "wieght", traitColumns: ["age"])
    )
    #expect(sample.rows == [[1, 2, 3]])
    #expect(
      sample.messages == """
        error[E015]: table 'a.csv' has no column 'age'
          a.csv:1:1
           |
         1 | asb,burglary,speeding,weight
           | ^^^
           = its columns are 'asb', 'burglary', 'speeding', 'weight'

        error[E015]: table 'a.csv' has no column 'wieght'
          a.csv:1:1
           |
         1 | asb,burglary,speeding,weight
           | ^^^
           = did you mean 'weight'?

        note[B011]: column 'weight' is not used
          a.csv:1:23
           |
         1 | asb,burglary,speeding,weight
           |                       ^^^^^^

        """
    )
  }

  @Test func `Rows are chosen by the entry of a column`() {
    let text = "group,asb,burglary\npublic,1,2\n\"key \"\"s\"\"\",2,1\n public ,,1\n"
    func read(_ entry: String, _ column: String = "group") -> BallotSample {
      let filter = BallotLayout.Filter(column: .init(column), entry: entry)
      return BallotSample(text, BallotLayout(form: .ticks, filter: filter))
    }
    #expect(read("public").ballots?.spoiled.count == 1)
    #expect(read("key \"s\"").ballots?.spoiled.map(\.line) == [3])
    #expect(read("public", "grp").ballots == nil)
    #expect(
      read("pubic").messages == """
        note[B010]: the option 'speeding' has no column in 'a.csv' and is left out
          a.csv:1:1

        error[B016]: no row has 'pubic' in column 'group'
          a.csv:1:1
           |
         1 | group,asb,burglary
           | ^^^^^
           = did you mean 'public'?

        """
    )
    #expect(read("others").messages.contains("= its entries are 'public', 'key \"s\"'\n"))
  }

  @Test(arguments: ["id", "Respondent_ID", "Start time", "WEIGHT", "group"])
  func `Some headers are about the respondents`(name: String) {
    #expect(BallotColumns.isAboutRespondent(name))
  }

  @Test(arguments: ["Youth group", "identity theft", "", "asb"])
  func `Others may be options`(name: String) {
    #expect(!BallotColumns.isAboutRespondent(name))
  }

  @Test func `A number or a time for each respondent is nothing to note, a weight is`() {
    let names = ["ID", "Respondent ID", "Start time", "weight", "group", "asb"]
    let identities = names.map { BallotColumns.isIdentity($0) }
    let others = names.map { BallotColumns.isAboutRespondent($0) }
    #expect(identities == [true, true, true, false, false, false])
    #expect(others == [true, true, true, true, true, false])
  }
}

import Testing

@testable import Consultation

@Suite struct ColumnMatchTests {
  @Test func `Columns are matched by id, name and other names`() {
    let sample = BallotSample(
      "FAST CARS,Burglary,asb\n1,2,3\n3,1,2\n",
      BallotLayout(form: .ranks)
    )
    #expect(sample.options == ["asb", "burglary", "speeding"])
    #expect(sample.rows == [[3, 2, 1], [2, 1, 3]])
  }

  @Test func `Two columns of one option are told`() {
    let sample = BallotSample("asb,speeding,Fast cars\n1,2,3\n", BallotLayout(form: .ranks))
    #expect(
      sample.messages == """
        note[B010]: the option 'burglary' has no column in 'a.csv' and is left out
          a.csv:1:1

        error[B008]: columns 2 and 3 both mean the option 'speeding'
          a.csv:1:14
           |
         1 | asb,speeding,Fast cars
           |              ^^^^^^^^^
           = leave one of them out
           = the first of them: a.csv:1:5

        """
    )
  }

  @Test func `Two columns of one name are told, also where any name is an option`() {
    let sample = BallotSample(
      "a,b,A\n1,2,3\n",
      BallotLayout(form: .ranks),
      options: BallotSample.open
    )
    #expect(sample.messages.hasPrefix("error[B008]: columns 1 and 3 both mean the option 'a'\n"))
    #expect(sample.options == ["a", "b"])
  }
}

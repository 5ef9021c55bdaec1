import Testing

@testable import Precedence
@testable import Reports

@Suite struct AccountLineTests {
  @Test func aSentenceIsASentence() {
    #expect(AccountLine.sentence("stated").sentences == ["stated"])
  }

  @Test func aSumNamesItsColumnOnceAndEveryCell() throws {
    guard case .sum(let terms) = SampleResult.volumeOfTheft.origin else {
      Issue.record("not a sum")
      return
    }
    #expect(
      AccountLine.sum(SumAccount(terms)).sentences == [
        "from evidence/offences.csv, column this_year", "1,053 (shops, line 20)",
        "+ 69 (bicycles, line 4)",
      ]
    )
  }
}

import Testing

@testable import Precedence
@testable import Reports

@Suite struct ChangesAccountTests {
  private func accounts(_ outcome: ScenarioOutcome) -> [ChangesAccount] {
    ScenarioColumn.all(SampleScenarios.result(outcome)).map(ChangesAccount.init)
  }

  @Test func `each change says what it does by itself`() {
    #expect(
      accounts(SampleScenarios.many).first?.changes == [
        "The weight of 'concern' in 'risk': 60 (50%), now 40 (40%). Alone it changes "
          + "nothing; without it 1 of the 2 that change would stay as it is.",
        "The rule 'rising_fast': off, now on. Alone it changes nothing; without it 1 of the 2 that "
          + "change would stay as it is.",
        "A missing 'concern': 'worst', now 'leave out'. Alone it changes the standing of "
          + "1 candidate; without it 1 of the 2 that change would stay as it is.",
      ]
    )
  }

  @Test func `the last step is where the candidate ends`() {
    #expect(
      accounts(SampleScenarios.many).first?.steps?.lines(width: 80) == [
        "Candidate       As it is    + change 1  + 2         + 3",
        "--------------  ----------  ----------  ----------  -----",
        "Noise           3 Medium    3           2 up        2",
        "Dangerous dogs  not ranked  not ranked  not ranked  4 Low",
      ]
    )
  }

  @Test func `where nothing moves there are no steps and no causes`() {
    let account = accounts(SampleScenarios.none).first
    #expect(account?.steps == nil)
    #expect(account?.causes.isEmpty ?? false)
  }
}

import Testing

@testable import Precedence
@testable import Reports

@Suite struct ChangesWordingTests {
  private func change(alone: Int, needed: Int, of count: Int) -> String {
    let effect = ChangeEffect(
      subject: "rule 'a'",
      before: "on",
      after: "off",
      movesAlone: alone,
      movesOnlyWithIt: needed
    )
    return Wording.change(effect, moving: count)
  }

  @Test func `counts are said in words`() {
    let head = "The rule 'a': off, now on. Alone it"
    #expect(change(alone: 0, needed: 0, of: 0) == "\(head) changes nothing.")
    #expect(change(alone: 2, needed: 0, of: 3) == "\(head) changes the standing of 2 candidates.")
    let one = "\(head) changes the standing of 1 candidate"
    #expect(change(alone: 1, needed: 3, of: 3) == "\(one); without it nothing would change.")
    #expect(
      change(alone: 1, needed: 1, of: 3)
        == "\(one); without it 1 of the 3 that change would stay as it is."
    )
    #expect(
      change(alone: 1, needed: 2, of: 3)
        == "\(one); without it 2 of the 3 that change would stay as they are."
    )
  }

  @Test func `the cause of a move is told by the numbers of the changes`() {
    let column = ScenarioColumn(
      title: "x",
      outcome: SampleScenarios.many,
      base: SampleScenarios.base
    )
    let causes: [(ScenarioMove.Cause, String)] = [
      (.anyOf([2]), "by change 3 alone"), (.anyOf([0, 1]), "by change 1 or 2, each alone"),
      (.together([0, 1]), "only by changes 1 and 2 together"),
      (.together([0, 1, 2]), "only by all 3 changes together"),
    ]
    for (cause, text) in causes {
      let move = SampleScenarios.move("noise", "3 Low", "2 Low", cause)
      let sentence = Wording.cause(of: move, column, changes: 3)
      #expect(sentence == "Noise rises from 3rd to joint 2nd, \(text).")
    }
    #expect(
      Wording.cause(.together([0, 1]), [SampleScenarios.weight, SampleScenarios.rule])
        == "Only both together do it."
    )
  }

  @Test func `a step shows which way it goes`() {
    let standings = ["3 Low", "1 Low", "1 High", "- -"].map(SampleScenarios.standing)
    let steps = zip(standings, standings.dropFirst()).map(Wording.step)
    #expect(steps == ["1 up", "1 High", "not ranked"])
    #expect(Wording.step(from: standings[1], to: standings[0]) == "3 down")
    #expect(Wording.step(from: standings[3], to: standings[3]) == "not ranked")
  }
}

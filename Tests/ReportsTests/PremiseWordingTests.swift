import Testing

@testable import Precedence
@testable import Reports

@Suite struct PremiseWordingTests {
  private func effect(_ subject: String, _ before: String, _ after: String) -> ChangeEffect {
    ChangeEffect(
      subject: subject,
      before: before,
      after: after,
      movesAlone: 0,
      movesOnlyWithIt: 0
    )
  }

  @Test(arguments: [
    ("weight of 'a' in 'b'", "1", "2", "with the weight of 'a' in 'b' at 2 instead of 1"),
    ("weight of 'a' in 'b'", "1", "1", "with the weight of 'a' in 'b' at 1, as it is"),
    ("'volume' of 'a'", "7", "missing", "with 'volume' of 'a' at missing instead of 7"),
    (
      "'volume' of every candidate", "as it is", "+10% for each",
      "with 'volume' of every candidate +10% for each"
    ),
    ("rule 'a'", "on", "off", "with the rule 'a' off instead of on"),
    ("candidate 'a'", "takes part", "takes no part", "without 'a'"),
    ("candidate 'a'", "takes no part", "takes part", "with 'a' taking part"),
    ("missing 'a'", "interval", "worst", "with a missing 'a' as 'worst' instead of 'interval'"),
    (
      "condition of 'a'", "b > 1", "b >\n2",
      "with the condition of 'a' at 'b > 2' instead of 'b > 1'"
    ),
  ])
  func `every kind of change reads as a sentence`(
    subject: String,
    before: String,
    after: String,
    text: String
  ) {
    #expect(Wording.premise([effect(subject, before, after)]) == text)
  }

  @Test func `two changes are both told, more are counted`() {
    let changes = [effect("rule 'a'", "on", "off"), effect("candidate 'b'", "x", "takes no part")]
    #expect(Wording.premise(changes) == "with the rule 'a' off instead of on and without 'b'")
    #expect(Wording.premise([]) == "without any change")
    #expect(Wording.premise(ofMany: 3) == "with these 3 changes together")
  }

  @Test func `a change in a list says what it is now`() {
    #expect(Wording.fromTo(effect("rule 'a'", "on", "off")) == "the rule 'a': off, now on")
    #expect(
      Wording.fromTo(effect("'v' of every candidate", "as it is", "x2 for each"))
        == "'v' of every candidate: x2 for each"
    )
  }
}

import Diagnostics
import Testing

@testable import Robustness

@Suite struct StabilityJSONTests {
  @Test func anInfiniteEndIsNull() {
    #expect(
      SampleOutput.endless.json.formatted
        == "{\"low\": null, \"high\": null, \"below\": null, \"above\": null}\n"
    )
  }

  @Test func aPlaceThatIsNoneIsNull() {
    let turn = Turn(moves: [.init(candidate: "a", from: nil, to: 3)])
    #expect(turn.json.formatted.contains("{\"candidate\": \"a\", \"from\": null, \"to\": 3}"))
  }

  @Test func everyAnswerOfALeastChangeHasTheSameMembers() {
    let answers: [LeastChange.Answer] = [
      .impossible, .notWorkedOut(because: "b"),
      .change(size: 1, shares: [], turn: SampleOutput.turn),
    ]
    for answer in answers {
      let text = LeastChange(group: "g", target: .first, distance: .total, answer: answer).json
        .formatted
      for key in ["answer", "size", "shares", "turn", "because"] {
        #expect(text.contains("\"\(key)\": "))
      }
    }
  }
}

import Robustness
import Testing

@testable import Reports

@Suite struct TurnWordingTests {
  private let names = ShortNames(SampleFirmness.ranking)

  private func turn(_ subject: Brink.Subject, _ entering: [String], _ leaving: [String]) -> String {
    Wording.turn(Turn(moves: [], entering: entering, leaving: leaving), subject, names)
  }

  @Test func theFirstPlace() {
    #expect(
      turn(.first, ["abuse"], ["litter"]) == "\"Domestic abuse\" takes first place from \"Litter\""
    )
    #expect(turn(.first, ["abuse"], []) == "\"Domestic abuse\" comes level in first place")
    #expect(turn(.first, [], ["abuse"]) == "\"Domestic abuse\" no longer shares first place")
    #expect(
      turn(.first, ["abuse", "litter"], ["burglary"])
        == "\"Domestic abuse\" and \"Litter\" take first place from \"Burglary\""
    )
  }

  @Test func theShortlist() {
    #expect(
      turn(.shortlist, ["abuse"], ["litter"])
        == "\"Domestic abuse\" replaces \"Litter\" on the shortlist"
    )
    #expect(turn(.shortlist, ["abuse"], []) == "\"Domestic abuse\" comes onto the shortlist")
    #expect(
      turn(.shortlist, [], ["abuse", "litter"])
        == "\"Domestic abuse\" and \"Litter\" fall off the shortlist"
    )
  }

  @Test func twoThatChangePlaces() {
    #expect(
      Wording.moves(SampleFirmness.swapOfThird.moves, names)
        == "\"Burglary\" and \"Litter\" change places (3rd and 4th)"
    )
  }

  @Test func thoseThatMoveAlikeGoTogetherAndTheFurthestFirst() {
    let moves = [
      SampleFirmness.move("abuse", 1, 2), SampleFirmness.move("burglary", 1, 2),
      SampleFirmness.move("litter", 4, 1),
    ]
    #expect(
      Wording.moves(moves, names)
        == "\"Litter\" goes from 4th to 1st and \"Domestic abuse\" and \"Burglary\" go from 1st to 2nd"
    )
  }

  @Test func thoseThatComeAndGo() {
    #expect(
      Wording.moves([SampleFirmness.move("abuse", nil, 2)], names)
        == "\"Domestic abuse\" comes in at 2nd"
    )
    #expect(
      Wording.moves([SampleFirmness.move("abuse", 2, nil)], names)
        == "\"Domestic abuse\" is no longer ranked"
    )
  }

  @Test func tooManyAreCounted() {
    let moves = [
      SampleFirmness.move("abuse", 2, 1), SampleFirmness.move("burglary", 3, 2),
      SampleFirmness.move("litter", 4, 3), SampleFirmness.move("violence", 1, 9),
    ]
    #expect(
      Wording.moves(moves, names)
        == "\"Violent crime, knives, gangs...\" goes from 1st to 9th, \"Domestic abuse\" goes from 2nd "
        + "to 1st and 2 others move"
    )
  }
}

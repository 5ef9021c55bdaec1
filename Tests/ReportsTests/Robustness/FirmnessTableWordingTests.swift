import Robustness
import Testing

@testable import Reports

@Suite struct FirmnessTableWordingTests {
  private let names = ShortNames(SampleFirmness.ranking)

  @Test func cutsThatDoNothing() {
    #expect(Wording.idleCuts([]) == nil)
    #expect(
      Wording.idleCuts(SampleFirmness.thresholds)
        == "No change wherever they are between their neighbours: volume (Medium, High)."
    )
  }

  @Test func whatTurnsWithoutACandidate() {
    func reversal(_ wasLevel: Bool, _ becomesLevel: Bool) -> RemovalEffect.Reversal {
      .init(ahead: "abuse", behind: "burglary", wasLevel: wasLevel, becomesLevel: becomesLevel)
    }
    func text(_ reversals: [RemovalEffect.Reversal], _ because: [String] = []) -> String {
      Wording.removal(
        RemovalEffect(candidate: "litter", reversals: reversals, because: because),
        names
      )
    }
    #expect(
      text([reversal(false, false)], ["volume"])
        == "Without \"Litter\", \"Burglary\" overtakes \"Domestic abuse\", because \"volume\" counts "
        + "places among the candidates."
    )
    #expect(
      text([reversal(false, true)])
        == "Without \"Litter\", \"Burglary\" draws level with \"Domestic abuse\"."
    )
    #expect(
      text([reversal(true, false)])
        == "Without \"Litter\", \"Domestic abuse\" and \"Burglary\" no longer share a place."
    )
    let many = [RemovalEffect.Reversal](repeating: reversal(false, false), count: 5)
    #expect(text(many).hasSuffix("and 2 other pairs turn too."))
  }

  @Test func notesOfDraws() {
    let notes = Wording.drawNotes(SampleFirmness.draws, further: 3)
    #expect(notes.count == 2)
    #expect(notes.last == "3 further places: see --format json.")
  }
}

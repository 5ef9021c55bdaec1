import Diagnostics
import Precedence
import Robustness
import TestSupport
import Testing

@testable import PrecedenceCommand

@Suite struct FitRequestTests {
  private func text(_ findings: [Finding]) -> String {
    FindingRenderer().text(FindingList(findings))
  }

  private func assessment() throws -> Assessment {
    try #require(Assessment.read(SampleFiles.stAlbans, from: CommandFiles()).value)
  }

  @Test func anOrderIsNeededAndOnlyOne() {
    #expect(
      text(FitRequest().findings) == """
        error[C038]: there is no order to explain
          = name one: --order burglary,arson=fraud or --order FILE

        """
    )
    #expect(
      text(FitRequest(order: "a", orderFile: "b").findings) == """
        error[C038]: '--order' and '--order-file' contradict each other
          = leave out one of them

        """
    )
    #expect(FitRequest(orderFile: "b").findings.isEmpty)
  }

  @Test func `a fit cannot go without draws`() {
    let request = FitRequest(order: "a", draws: DrawRequest(draws: "0", canBeNone: false))
    #expect(
      text(request.findings) == """
        error[C030]: '--draws' takes a whole number from 1 to 1,000,000,000, not '0'
          = leave it out for 100,000 draws

        """
    )
  }

  @Test(arguments: ["no-such.csv", "./nosuch", "NO-SUCH.TXT"])
  func `a word named like a file is one`(order: String) throws {
    let read = FitRequest(order: order).order(of: try assessment(), from: CommandFiles())
    #expect(read.findings.sorted.map(\.code.rawValue) == ["F001"])
  }

  @Test(arguments: ["0", "21", "-1", "x", "9223372036854775808"])
  func piecesThatCannotBeHad(text: String) {
    let request = FitRequest(order: "a", isByFunctions: true, pieces: text)
    #expect(
      self.text(request.findings) == """
        error[C041]: '--pieces' takes a whole number from 1 to 20, not '\(text)'
          = leave it out for 3 pieces

        """
    )
  }

  @Test(arguments: ["0", "1", "-0.1", "nan", "inf", "x"])
  func aGapThatCannotBeHad(text: String) {
    let request = FitRequest(order: "a", isByFunctions: true, gap: text)
    #expect(
      self.text(request.findings) == """
        error[C042]: '--gap' takes a number above 0 and below 1, not '\(text)'
          = leave it out for 0.05

        """
    )
  }

  @Test func optionsOfTheOtherKindAreNotPassedOver() {
    let functions = FitRequest(
      order: "a",
      groups: ["g"],
      judged: ["m"],
      draws: DrawRequest(draws: "5", seed: "5"),
      isByFunctions: true
    )
    #expect(functions.findings.map(\.code) == Array(repeating: .idleOption, count: 4))
    let weights = FitRequest(order: "a", pieces: "2", gap: "0.1")
    #expect(weights.findings.map(\.code) == [.idleOption, .idleOption])
    #expect(
      text(Array(weights.findings.prefix(1))) == """
        error[C016]: '--pieces' means nothing to weights
          = add --value-functions

        """
    )
  }

  @Test func namesThatDoNotExist() throws {
    let assessment = try assessment()
    let ranking = try #require(assessment.result().value)
    let request = FitRequest(order: "a", groups: ["impcat", "risk"], judged: ["concrn"])
    #expect(
      text(request.unknown(assessment, ranking)) == """
        error[C039]: there is no group 'impcat'
          = did you mean 'impact'?
          = groups: likelihood, impact, risk

        error[C040]: there is no measure 'concrn'
          = did you mean 'concern'?
          = measures: volume, last_year, harm_days, concern

        """
    )
  }

  @Test func anOrderOfIdsIsAListAndAnythingElseThatExistsAFile() throws {
    let assessment = try assessment()
    let ids = assessment.candidates
    let list = FitRequest(order: ids.joined(separator: ", "))
    #expect(list.order(of: assessment, from: CommandFiles()).value?.tiers == ids.map { [$0] })
    let folder = try TemporaryFolder()
    let file = try folder.write(ids.reversed().joined(separator: "\n"), to: "order.txt")
    let backwards = ids.reversed().map { [$0] }
    let read = FitRequest(order: file).order(of: assessment, from: CommandFiles())
    #expect(read.value?.tiers == backwards)
    let named = FitRequest(orderFile: file).order(of: assessment, from: CommandFiles())
    #expect(named.value?.tiers == backwards)
    let neither = FitRequest(order: "nowhere.csv").order(of: assessment, from: CommandFiles())
    #expect(neither.findings.sorted.map(\.message) == ["there is no file 'nowhere.csv'"])
  }

  @Test func settingsAreWhatWasAskedFor() {
    let request = FitRequest(
      order: "a",
      groups: ["risk"],
      judged: ["concern"],
      draws: DrawRequest(draws: "500", seed: "9"),
      pieces: "2",
      gap: "0.1"
    )
    #expect(request.settings.groups == ["risk"])
    #expect(request.settings.judged == ["concern"])
    #expect(request.settings.draws == 500)
    #expect(request.settings.seed == 9)
    #expect(request.pieceCount == 2)
    #expect(request.gapWidth == 0.1)
    #expect(FitRequest(order: "a").settings.groups == nil)
    #expect(FitRequest(order: "a").pieceCount == 3)
    #expect(FitRequest(order: "a").gapWidth == 0.05)
  }
}

import Diagnostics
import Precedence
import Robustness
import Testing

@testable import PrecedenceCommand

@Suite struct DrawRequestTests {
  private func text(_ request: DrawRequest) -> String {
    FindingRenderer().text(FindingList(request.findings))
  }

  private func assessment() throws -> Assessment {
    try #require(Assessment.read(SampleFiles.stAlbans, from: CommandFiles()).value)
  }

  @Test(arguments: ["0", "-1", "9223372036854775808", "1000000001", "many", "", "1.5", "1e3"])
  func aNumberOfDrawsThatCannotBeHad(text: String) {
    #expect(
      self.text(DrawRequest(draws: text)) == """
        error[C030]: '--draws' takes a whole number from 1 to 1,000,000,000, not '\(text)'
          = leave it out for 100,000 draws; --no-draws draws nothing

        """
    )
  }

  @Test(arguments: ["-1", "18446744073709551616", "x", ""])
  func aSeedThatCannotBeHad(text: String) {
    #expect(
      self.text(DrawRequest(seed: text)) == """
        error[C031]: '--seed' takes a whole number from 0 to 18446744073709551615, not '\(text)'
          = leave it out for seed 1

        """
    )
  }

  @Test(arguments: ["0", "-1", "1000000000", "two"])
  func aNumberOfThreadsThatCannotBeHad(text: String) {
    #expect(
      self.text(DrawRequest(threads: text)) == """
        error[C032]: '--threads' takes a whole number from 1 to 256, not '\(text)'
          = leave it out for as many as there are processors; the result is the same

        """
    )
  }

  @Test func nothingToDrawAndSomethingToDraw() {
    let request = DrawRequest(
      draws: "5",
      seed: "1",
      threads: "1",
      weights: ["x"],
      drawsMeasures: true,
      drawsJudgements: true,
      isNone: true,
      showsPairs: true
    )
    #expect(request.findings.map(\.code) == Array(repeating: .contradictoryDraws, count: 7))
    #expect(
      text(DrawRequest(seed: "3", isNone: true)) == """
        error[C036]: '--seed' contradicts '--no-draws'
          = leave out one of them

        """
    )
    #expect(DrawRequest(isNone: true).findings.isEmpty)
  }

  @Test func whatIsNotSaidIsAsUsual() throws {
    let settings = try #require(DrawRequest().settings(for: assessment()).value)
    #expect(settings == DrawSettings())
    #expect((1...DrawRequest.mostThreads).contains(DrawRequest().threadCount))
    #expect(DrawRequest().count == 100_000)
    let usual = [0, 1, 50, 51, 100, 300, 500, 2_000].map(DrawRequest.usualDraws)
    #expect(usual == [100_000, 100_000, 100_000, 96_000, 25_000, 2_000, 1_000, 1_000])
    #expect(DrawRequest().firstSeed == 1)
  }

  @Test func whatIsSaidIsDrawn() throws {
    let request = DrawRequest(
      draws: "1,000,000",
      seed: "18446744073709551615",
      threads: "7",
      weights: ["impact.concern=20%..60%"],
      drawsMeasures: true,
      drawsJudgements: true
    )
    #expect(request.findings.isEmpty)
    #expect(request.threadCount == 7)
    let settings = try #require(request.settings(for: assessment()).value)
    #expect(
      settings
        == DrawSettings(
          draws: 1_000_000,
          seed: .max,
          groups: ["impact": .within([0...1, 0.2...0.6])],
          drawsMeasures: true,
          drawsJudgements: true
        )
    )
  }

  @Test func nothingIsDrawnIfSaidSo() throws {
    let checked = try DrawRequest(isNone: true).settings(for: assessment())
    let settings = try #require(checked.value)
    #expect(settings == nil)
  }

  @Test func weightsOfNoGroupAreFound() throws {
    let checked = try DrawRequest(weights: ["riks: any"]).settings(for: assessment())
    #expect(checked.value == nil)
    #expect(checked.findings.sorted.map(\.code.rawValue) == ["C034"])
  }
}

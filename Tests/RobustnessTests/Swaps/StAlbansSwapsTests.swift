import Foundation
import Precedence
import TestSupport
import Testing

@testable import Robustness

/// What would put burglary (5th) above stalking and harassment (4th) in St Albans 2021/22, worked out
/// by a model of the rules in Python that knows these two offences alone and tries every count.
@Suite struct StAlbansSwapsTests {
  private static let swaps = Assessment.read(
    ProjectFolder.file("Examples/st-albans-2021/offences.yaml").relativePath,
    from: DiskFiles()
  ).value?.swaps("burglary", "stalking_harassment")

  private let result: SwapResult

  init() throws { result = try #require(Self.swaps) }

  private func answer(_ subject: SingleChange.Subject) -> SingleChange.Answer? {
    result.changes.first { $0.subject == subject }?.answer
  }

  @Test func `the one with the better place is ahead`() {
    #expect(result.ahead == "stalking_harassment")
    #expect(result.behind == "burglary")
  }

  @Test func `counts reach the next level, or the change that chance explains`() {
    // Below 500 stalking is Medium. At 424 crimes burglary has fallen no more than chance explains.
    #expect(
      answer(.measure("volume", candidate: "stalking_harassment")) == .swap(at: 499, reaches: true)
    )
    #expect(answer(.measure("volume", candidate: "burglary")) == .swap(at: 424, reaches: true))
    #expect(
      answer(.measure("last_year", candidate: "stalking_harassment"))
        == .swap(at: 431, reaches: true)
    )
    #expect(answer(.measure("last_year", candidate: "burglary")) == .swap(at: 408, reaches: true))
  }

  @Test func `harm per crime is followed back to the days of which it is made`() {
    // A year for each of 327 burglaries; less than a week for each of 516 cases of stalking.
    #expect(
      answer(.measure("harm_days", candidate: "burglary")) == .swap(at: 119_355, reaches: true)
    )
    #expect(
      answer(.measure("harm_days", candidate: "stalking_harassment"))
        == .swap(at: 3612, reaches: false)
    )
  }

  @Test func `judged levels are tried one by one`() {
    #expect(
      answer(.judgement("concern", candidate: "stalking_harassment"))
        == .swap(at: 3, reaches: true)
    )
    #expect(answer(.judgement("concern", candidate: "burglary")) == .impossible)
    let change = result.changes.last { $0.levels.count == 5 }
    #expect(change?.word(for: 3) == "Medium")
    #expect(change?.word(for: 0) == nil)
    #expect(change?.word(for: 2.5) == nil)
  }

  @Test func `weights cross where the risks do, and the tie-break decides there`() throws {
    // Likelihood 1/3 against 5/6, impact 5/6 against 5/12; burglary has more days of harm.
    let impact = try #require(answer(.weight(group: "risk", term: "impact")))
    guard case .swap(let at, true) = impact else { throw Unexpected(answer: impact) }
    #expect((at - 1.2).magnitude < 1e-12)
    let likelihood = try #require(answer(.weight(group: "risk", term: "likelihood")))
    guard case .swap(let share, true) = likelihood else { throw Unexpected(answer: likelihood) }
    #expect((share - 5.0 / 6).magnitude < 1e-12)
  }

  @Test func `a value on a cut is still in the upper level`() {
    #expect(answer(.cut(factor: "volume", level: "High")) == .swap(at: 516, reaches: false))
  }

  @Test func `everything is told in the order of the rules, the one ahead first`() {
    let kinds = result.changes.map { change in
      switch change.subject {
      case .weight: 0
      case .cut: 1
      case .measure: 2
      case .judgement: 3
      }
    }
    #expect(kinds == kinds.sorted())
    #expect(kinds.count { $0 == 0 } == 6)
    // Four cuts for each of volume, trend and harm; the groups have the nearest level, no cuts.
    #expect(kinds.count { $0 == 1 } == 12)
    #expect(kinds.count { $0 == 2 } == 6)
    #expect(kinds.count { $0 == 3 } == 2)
    #expect(
      result.changes.first { kinds[result.changes.firstIndex(of: $0) ?? 0] == 2 }?.subject
        == .measure("volume", candidate: "stalking_harassment")
    )
  }
}

private struct Unexpected: Error {
  let answer: SingleChange.Answer
}

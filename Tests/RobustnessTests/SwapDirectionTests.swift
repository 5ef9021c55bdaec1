import Precedence
import Testing

@testable import Robustness

/// On which side of a number two candidates change places, where the number is as it is already.
@Suite struct SwapDirectionTests {
  private static let rules = """
    format: 1
    name: Harm decides
    measures:
      harm: {unit: days}
    criteria:
      harm: {cuts: [10, 100]}
    groups:
      risk: {of: {harm: 1}}
    ranking: {by: [risk], ties: [harm]}

    """

  @Test func `a figure on a cut falls below it, and the cut rises above the figure`() throws {
    let table = DoubtfulTable(rules: Self.rules, rows: "id,harm\na,100\nb,99\n")
    let changes = try #require(table.assessment().swaps("a", "b")).changes
    let harm = changes.first { $0.subject == .measure("harm", candidate: "a") }
    let cut = changes.first { $0.subject == .cut(factor: "harm", level: "High") }
    // Below 100 the one ahead has the level of the other, and more days down to 99.
    #expect(harm?.answer == .swap(at: 99, reaches: false))
    #expect(harm?.isUpward == false)
    #expect(cut?.answer == .impossible)
    let other = changes.first { $0.subject == .measure("harm", candidate: "b") }
    #expect(other?.answer == .swap(at: 100, reaches: false))
    #expect(other?.isUpward == true)
  }

  @Test func `of two that are level each way is told`() throws {
    let table = DoubtfulTable(rules: Self.rules, rows: "id,harm\na,50\nb,50\n")
    let changes = try #require(table.assessment().swaps("a", "b")).changes
    let harms = ["a", "b"].compactMap { id in
      changes.first { $0.subject == .measure("harm", candidate: id) }
    }
    #expect(harms.map(\.answer) == [.swap(at: 50, reaches: false), .swap(at: 50, reaches: false)])
    #expect(harms.map(\.isUpward) == [false, true])
  }
}

import Testing

@testable import Consultation

@Suite struct ProfileColumnsTests {
  @Test func `Ranks with gaps are closed up, and 0 is unranked`() throws {
    let profile = try #require(
      Profile(
        options: ["a", "b", "c", "d"],
        ranks: [[1, 0, 255], [3, 9, 0], [3, 4, 255], [7, 0, 1]],
        weights: [1, 2, 0.5]
      )
    )
    #expect(profile.places == [[1, 0, 2], [2, 2, 0], [2, 1, 2], [3, 0, 1]])
    #expect(profile.weight == 3.5 && profile.ballotCount == 3)
    #expect(Profile(options: [], ranks: [])?.ballotCount == 0)
  }

  @Test func `Columns that do not fit are no profile`() {
    #expect(Profile(options: ["a"], ranks: []) == nil)
    #expect(Profile(options: ["a", "a"], ranks: [[1], [2]]) == nil)
    #expect(Profile(options: ["a", "b"], ranks: [[1], [2, 1]]) == nil)
    #expect(Profile(options: ["a"], ranks: [[1]], weights: []) == nil)
    #expect(Profile(options: ["a"], ranks: [[1]], weights: [-1]) == nil)
    #expect(Profile(options: ["a"], ranks: [[1]], weights: [.infinity]) == nil)
    #expect(Profile(options: (0...200).map(String.init), ranks: (0...200).map { _ in [] }) == nil)
  }
}

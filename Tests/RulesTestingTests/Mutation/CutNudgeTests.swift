import Testing

@testable import RulesTesting

@Suite struct CutNudgeTests {
  private func places(
    _ cuts: [Double],
    _ position: Int,
    _ values: CutNudge.Values = .numbers(from: 0)
  ) -> [Double] {
    CutNudge(cuts: cuts, values: values).places(position)
  }

  @Test func `a cut goes a tenth of the smaller gap to its neighbours`() {
    #expect(places([50, 250, 500], 1) == [230, 270])
    #expect(places([50, 250, 500], 2) == [475, 525])
    #expect(places([-20, -5, 5], 1, .numbers(from: -.infinity)) == [-6, -4])
    #expect(places([50, 250, 500], 0, .numbers(from: -.infinity)) == [30, 70])
  }

  @Test func `on a scale that begins at nought a cut goes no further than a tenth of itself`() {
    #expect(places([50, 1000], 0) == [45, 55])
    #expect(places([50, 1000], 0, .whole(0...1e6)) == [45, 55])
    // Levels begin at 1, which is not nothing.
    #expect(places([2, 6], 0, .whole(1...9)) == [1, 2.4])
  }

  @Test func `a cut by itself goes a tenth of itself`() {
    #expect(places([50], 0) == [45, 55])
    #expect(places([0], 0, .numbers(from: -.infinity)) == [-1, 1])
  }

  @Test func `where no value lies a cut does not go`() {
    // Nothing is below zero, so a cut at zero can only go up.
    #expect(places([0, 10], 0) == [1])
    #expect(places([-5, 5], 0) == [2.5])
    #expect(places([1, 5], 0, .whole(1...5)) == [1.4])
    #expect(places([2, 6], 1, .whole(1...5)) == [5])
  }

  @Test func `among whole numbers a cut passes at least one`() {
    #expect(places([2, 3, 4], 1, .whole(1...5)) == [3.1])
    #expect(places([2, 4], 1, .whole(1...5)) == [3, 4.2])
    #expect(places([20, 30], 0, .whole(0...100)) == [19, 21])
    #expect(places([500, 1000], 0, .whole(0...2_000)) == [450, 550])
    // Half-way to the next cut if a whole step would reach it.
    #expect(places([2.5, 3.2], 0, .whole(1...5)) == [2, 3.1])
  }

  @Test func `among known numbers a cut passes at least one`() {
    let values = CutNudge.Values.these([0, 0.25, 0.5, 0.75, 1])
    #expect(places([0.3, 0.6], 1, values) == [0.5, 0.88])
    #expect(places([0.3, 0.6], 0, values) == [0.25, 0.55])
    #expect(places([0.6, 0.7], 0, values) == [0.5])
  }
}

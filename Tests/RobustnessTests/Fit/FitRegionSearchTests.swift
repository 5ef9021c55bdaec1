import Testing

@testable import Robustness

@Suite struct FitRegionSearchTests {
  private let settings = FitSettings(judged: ["d"])

  @Test func `combinations are those that trying each of them finds`() throws {
    let sample = FitSample(.judged, seed: 2, candidates: 3)
    let order = try sample.order()
    let model = try FitModel(sample.assessment(), order, settings)
    var region = FitRegionSearch(model, try FitSearch(model))
    let survey = try #require(try region.survey())
    #expect(survey.isComplete)
    var found: [[Int]] = []
    for number in 0..<27 {
      let options = [number % 3, number / 3 % 3, number / 9]
      if try !region.pieces(with: options).isEmpty { found.append(options) }
    }
    #expect(Set(found) == Set(survey.combinations))
    #expect(survey.combinations.count == found.count)
    let judged = try #require(region.judgedOptions)
    #expect(survey.combinations.contains(judged))
  }

  @Test func `no more combinations are kept than there is room for`() throws {
    let sample = FitSample(.judged, seed: 2, candidates: 3)
    let model = try FitModel(sample.assessment(), try sample.order(), settings)
    var whole = FitRegionSearch(model, try FitSearch(model))
    let all = try #require(try whole.survey()).combinations
    try #require(all.count > 2)
    var region = FitRegionSearch(model, try FitSearch(model), mostLevels: 6)
    let survey = try #require(try region.survey())
    #expect(!survey.isComplete)
    #expect(survey.combinations == Array(all.prefix(2)))
  }

  @Test func `ends are those of all pieces together`() throws {
    let sample = FitSample(.matrix, seed: 5, candidates: 4)
    let order = try sample.order()
    let model = try FitModel(sample.assessment(), order, FitSettings())
    var region = FitRegionSearch(model, try FitSearch(model))
    let best = try #require(try region.best())
    let ranges = try region.ranges(from: best)
    let pieces = try region.pieces(with: [0, 0, 0, 0])
    for unknown in 0..<model.space.count {
      let low = pieces.compactMap { $0.extreme(of: unknown, greatest: false) }.min()
      let high = pieces.compactMap { $0.extreme(of: unknown, greatest: true) }.max()
      #expect((try #require(low) - ranges[unknown].lowerBound).magnitude < 1e-7)
      #expect((try #require(high) - ranges[unknown].upperBound).magnitude < 1e-7)
    }
  }
}

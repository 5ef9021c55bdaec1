import ScoringKernel
import Testing

@testable import Robustness

@Suite struct HoldingGroupTests {
  private let rising = ShareFunction.line(0, 1)

  private func group(
    _ combination: Group.Combination,
    weights: [Double] = [1, 1],
    mayLeaveOut: Bool = true,
    raw: [Scale]? = nil
  ) -> HoldingGroup {
    let terms = weights.enumerated().map {
      Group.Term(.criterion(CriterionIndex($0.offset)), weight: $0.element)
    }
    let scales = raw ?? weights.map { _ in Scale(low: 0, high: 1) }
    return HoldingGroup(
      Group(terms: terms, combination: combination, usesRawLevels: raw != nil),
      scales.map { ShareScale($0) },
      mayLeaveOut: mayLeaveOut
    )
  }

  @Test func `means, sums and products of lines`() {
    let terms: [[ShareFunction]] = [[rising], [.constant(0.5)]]
    #expect(group(.weightedMean, weights: [3, 1]).combined(terms) == [.line(0.125, 0.75)])
    #expect(group(.sum).combined(terms) == [.line(0.5, 1)])
    #expect(group(.product).combined(terms) == [.line(0, 0.5)])
    let square = ShareRatio(SharePolynomial([0, 0, 1]))
    #expect(group(.product).combined([[rising], [rising]]) == [.ratio(square)])
  }

  @Test func `the largest is one of several`() {
    let largest = group(.largest, weights: [1, 1, 1])
    #expect(
      largest.combined([[rising], [.constant(0.5)], [.constant(0.2)]]) == [rising, .constant(0.5)]
    )
    #expect(largest.combined([[.missing], [.missing], [.missing]]) == [.missing])
    let mean = group(.weightedMean)
    #expect(
      mean.combined([[rising, .constant(0.5)], [.constant(0)]]) == [.line(0, 0.5), .constant(0.25)]
    )
  }

  @Test func `what is missing is left out, or makes all missing`() {
    let terms: [[ShareFunction]] = [[rising], [.missing]]
    #expect(group(.weightedMean).combined(terms) == [rising])
    #expect(group(.weightedMean, mayLeaveOut: false).combined(terms) == [.missing])
    #expect(group(.sum, mayLeaveOut: false).combined(terms) == [rising])
  }

  @Test func `a weighted product of what moves is not followed`() {
    #expect(group(.weightedProduct).combined([[rising], [.constant(0.5)]]) == [.unknown])
    #expect(
      group(.weightedProduct).combined([[.constant(0.25)], [.constant(1)]]) == [.constant(0.5)]
    )
    #expect(group(.sum).combined([[rising], [.unknown]]) == [.unknown])
    let many = (0..<3).map { _ in [rising, .line(1, -1), .constant(0.5)] }
    #expect(group(.weightedMean, weights: [1, 1, 1]).combined(many) == [.unknown])
  }

  @Test func `raw levels give the scale of the terms`() {
    let raw = [Scale(low: 0, high: 2), Scale(low: 1, high: 5)]
    #expect(group(.sum, raw: raw).scale == ShareScale(Scale(low: 1, high: 7)))
    #expect(group(.largest, raw: raw).scale == ShareScale(Scale(low: 1, high: 5)))
    #expect(group(.weightedMean, raw: raw).scale == ShareScale(Scale(low: 0.5, high: 3.5)))
  }
}

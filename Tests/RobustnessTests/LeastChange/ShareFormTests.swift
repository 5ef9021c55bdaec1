import Testing

@testable import Robustness

struct ShareFormTests {
  @Test func `a divisor that is the same for all shares is a constant`() {
    #expect(ShareForm([2, 4], under: [2, 2]) == ShareForm([1, 2]))
    #expect(ShareForm([2, 4], under: [1, 0]).under == [1, 0])
    #expect(ShareForm(constant: 3, count: 2).constant == 3)
    #expect(ShareForm([3, 4]).constant == nil)
    #expect(ShareForm([3, 3], under: [1, 0]).constant == nil)
  }

  @Test func `numbers divided by the same, and constants, can be added`() {
    let half = ShareForm([1, 0], under: [1, 0])
    #expect(half.adding(half) == ShareForm([2, 0], under: [1, 0]))
    #expect(half.adding(ShareForm(constant: 2, count: 2)) == ShareForm([3, 0], under: [1, 0]))
    #expect(ShareForm(constant: 2, count: 2).adding(half) == ShareForm([3, 0], under: [1, 0]))
    #expect(half.adding(ShareForm([1, 2])) == nil)
    #expect(ShareForm([1, 2]).times(3) == ShareForm([3, 6]))
  }

  @Test func `mapping to a scale of fixed or moving ends`() {
    let low = ShareForm(constant: 1, count: 2)
    let number = ShareForm([2, 5])
    #expect(
      number.mapped(low: low, high: ShareForm(constant: 5, count: 2)) == ShareForm([0.25, 1])
    )
    #expect(number.mapped(low: low, high: low) == ShareForm([0, 0]))
    #expect(number.mapped(low: low, high: ShareForm([3, 9])) == ShareForm([1, 4], under: [2, 8]))
    let divided = ShareForm([1, 0], under: [1, 0])
    #expect(divided.mapped(low: low, high: ShareForm([3, 9])) == nil)
  }

  @Test func `what is 0 but for rounding is 0 in a comparison`() {
    let noisy = ShareForm([0.1 + 0.2, 1])
    #expect(noisy.comparison(with: ShareForm([0.3, 0.5])) == [0, 0.5])
    #expect(noisy.comparison(with: ShareForm([1, 0], under: [1, 0])) == nil)
  }
}

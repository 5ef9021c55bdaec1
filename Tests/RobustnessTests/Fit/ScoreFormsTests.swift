import Precedence
import ScoringKernel
import Testing

@testable import Robustness

@Suite struct ScoreFormsTests {
  private let order = [["a"], ["b"], ["c"]]

  private func difference(_ sample: NestedSample, _ settings: FitSettings = .init()) throws
    -> [Double]?
  {
    guard
      case .open(let form) = try sample.model(order, settings)
        .comparison((0, 0), (1, 0), beforeRating: false)
    else { return nil }
    return form.coefficients.map { ($0 * 1e9).rounded() / 1e9 }
  }

  @Test func `weights that stay as they are enter as numbers`() throws {
    // The pair at equal weights: a 0.5, b 0.5; z 0.5 against 0.1.
    #expect(try difference(NestedSample(), FitSettings(groups: ["risk"])) == [0, 0.4])
    // The pair at three quarters of the risk: 0.75 (0.4 x - 0.4 y) + 0.25 x 0.4.
    #expect(try difference(NestedSample(), FitSettings(groups: ["pair"])) == [0.3, -0.3])
  }

  @Test func `sums and products with one line in them are lines`() throws {
    var sample = NestedSample()
    sample.groups = """
      groups:
        pair: {of: {x: 1, y: 1}}
        risk: {of: [pair, z], by: sum}
      ranking: {by: [risk]}
      """
    #expect(try difference(sample) == [0.4, -0.4])
    sample.groups = sample.groups.replacing("by: sum", with: "by: product")
    // a (0.8 x + 0.2 y) 0.5, b (0.4 x + 0.6 y) 0.1.
    #expect(try difference(sample) == [0.36, 0.04])
  }

  @Test func `a group that stands in two others is refused with them`() {
    var sample = NestedSample()
    sample.groups = """
      groups:
        pair: {of: {x: 1, y: 1}}
        one: {of: {pair: 1, z: 1}}
        other: {of: {pair: 1, z: 2}}
        risk: {of: [one, other], by: sum}
      ranking: {by: [risk]}
      """
    #expect(
      sample.fault(order)
        == "group 'pair' stands in several groups whose weights may be chosen, so its own cannot be"
        + " chosen with them; 'pair' can be fitted"
    )
    #expect(sample.fault(order, FitSettings(groups: ["one", "other"])) == nil)
  }

  @Test func `of two terms one may be missing, of three not`() {
    var sample = NestedSample()
    sample.missing = ", missing: leave out"
    sample.rows = "id,x,y,z,judged\na,,20,50,3\nb,40,60,10,2\nc,0,100,90,1\n"
    #expect(sample.fault(order) == nil)
    sample.groups = "groups:\n  risk: {of: {x: 1, y: 1, z: 1}}\nranking: {by: [risk]}"
    #expect(
      sample.fault(order)
        == "group 'risk' leaves out terms that a candidate has no measure for, so its weights do not"
        + " act in straight lines; fit with other groups"
    )
  }
}

import Diagnostics
import Testing

@testable import Linting

@Suite struct ReversedProductTests {
  @Test func `a mean keeps its order, and numbers that are meant are left alone`() throws {
    let mean = CombinedRules.sample("  risk: {of: [harm, trend], scale: raw levels}")
    #expect(try mean.findings(of: .reversedProduct).isEmpty)
    let text = """
      format: 1
      name: Harm of all cases
      measures: {count: {unit: crimes}, days: {unit: days}}
      criteria: {count: {points: {0: 0, 1000: 1000}}, days: {points: {0: 0, 3000: 3000}}}
      groups: {risk: {of: [count, days], by: product, scale: raw levels}}
      ranking: {by: [risk]}

      """
    #expect(try CheckSample(rules: text).findings(of: .reversedProduct).isEmpty)
  }

  @Test func `level numbers that are multiplied`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: [harm, trend], by: product, scale: raw levels}"
    ).text(of: .reversedProduct)
    #expect(
      text == """
        warning[R148]: the product 'risk' depends on which end of a scale is called 1: counted from the other end, 8 of 120 pairs of 'harm' and 'trend' change their order and 4 ties change, such as 'Medium' with 'Medium' (2 x 2) above 'Low' with 'High' (1 x 3)
          rules.yaml:16:3
           |
        16 |   risk: {of: [harm, trend], by: product, scale: raw levels}
           |   ^^^^
           = 'by: weighted mean' gives one order from both ends; or write the numbers that are meant as 'scores'

        """
    )
  }

  @Test func `the two parts with the most levels are tried`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: [repeat, harm, trend], by: product}"
    ).text(of: .reversedProduct)
    #expect(
      text == """
        warning[R148]: the product 'risk' depends on which end of a scale is called 1: counted from the other end, 12 of 120 pairs of 'harm' and 'trend' change their order and 36 ties change, such as 'Medium' with 'Medium' (0.33 x 0.33) above 'Low' with 'High' (0 x 0.67)
          rules.yaml:16:3
           |
        16 |   risk: {of: [repeat, harm, trend], by: product}
           |   ^^^^
           = 'by: weighted mean' gives one order from both ends; or write the numbers that are meant as 'scores'

        """
    )
  }

  @Test func `a group with very many numbers is tried at steps, and nothing is counted`() throws {
    let text = try CombinedRules.sample(
      "  likelihood: {of: [volume, trend]}\n  impact: {of: [harm]}\n  risk: {of: [likelihood, impact], by: product}"
    ).text(of: .reversedProduct)
    #expect(
      text == """
        warning[R148]: the product 'risk' depends on which end of a scale is called 1: counted from the other end, pairs of 'likelihood' and 'impact' change their order
          rules.yaml:18:3
           |
        18 |   risk: {of: [likelihood, impact], by: product}
           |   ^^^^
           = 'by: weighted mean' gives one order from both ends

        """
    )
  }

  @Test func `groups are tried at the numbers that they can come to`() throws {
    let groups = "  a: {of: [harm], scale: raw levels}\n  b: {of: [trend], scale: raw levels}\n"
    let found = try CombinedRules.sample(
      groups + "  risk: {of: [a, b], by: product, scale: raw levels}"
    ).findings(of: .reversedProduct)
    #expect(
      found.map(\.message) == [
        "the product 'risk' depends on which end of a scale is called 1: counted from the other end, "
          + "8 of 120 pairs of 'a' and 'b' change their order and 4 ties change, "
          + "such as 2 x 2 above 1 x 3"
      ]
    )
    #expect(found.first?.hint == "'by: weighted mean' gives one order from both ends")
  }

  @Test func `two numbers each keep their order, directly or by groups`() throws {
    let text = """
      format: 1
      name: Two levels each
      measures: {x: {unit: crimes}, y: {unit: days}}
      criteria: {x: {cuts: [50]}, y: {cuts: [50]}}
      groups:
        a: {of: [x], scale: raw levels}
        b: {of: [y], scale: raw levels}
        risk: {of: [a, b], by: product, scale: raw levels}
        direct: {of: [x, y], by: product, scale: raw levels}
      ranking: {by: [risk, direct]}

      """
    #expect(try CheckSample(rules: text).findings(of: .reversedProduct).isEmpty)
  }
}

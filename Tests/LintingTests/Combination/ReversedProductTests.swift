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
        warning[R148]: the product 'risk' depends on which end of a scale is called 1: counted from the other end, 8 of 120 pairs of 'harm' and 'trend' change their order and 4 ties change, such as 2 x 2 above 1 x 3
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
        warning[R148]: the product 'risk' depends on which end of a scale is called 1: counted from the other end, 12 of 120 pairs of 'harm' and 'trend' change their order and 36 ties change, such as 0.33 x 0.33 above 0 x 0.67
          rules.yaml:16:3
           |
        16 |   risk: {of: [repeat, harm, trend], by: product}
           |   ^^^^
           = 'by: weighted mean' gives one order from both ends; or write the numbers that are meant as 'scores'

        """
    )
  }

  @Test func `numbers of groups are tried at five steps`() throws {
    let text = try CombinedRules.sample(
      "  likelihood: {of: [volume, trend]}\n  impact: {of: [harm]}\n  risk: {of: [likelihood, impact], by: product}"
    ).text(of: .reversedProduct)
    #expect(
      text == """
        warning[R148]: the product 'risk' depends on which end of a scale is called 1: counted from the other end, 36 of 300 pairs of 'likelihood' and 'impact' change their order and 68 ties change, such as 0.25 x 0.25 above 0 x 0.5
          rules.yaml:18:3
           |
        18 |   risk: {of: [likelihood, impact], by: product}
           |   ^^^^
           = 'by: weighted mean' gives one order from both ends; or write the numbers that are meant as 'scores'

        """
    )
  }
}

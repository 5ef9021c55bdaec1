import Testing

@testable import Linting

@Suite struct ZeroInProductTests {
  @Test func `levels that count from 1, means and single parts are no finding`() throws {
    for group in [
      "of: [harm, trend], by: product, scale: raw levels", "of: [harm, trend]",
      "of: [harm], by: product", "of: {harm: 1, trend: 0}, by: weighted product",
    ] {
      #expect(try CombinedRules.sample("  risk: {\(group)}").findings(of: .zeroInProduct).isEmpty)
    }
  }

  @Test func `mapped scales begin at 0`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: [harm, trend], by: product}"
    ).text(of: .zeroInProduct)
    #expect(
      text == """
        warning[R142]: 'harm' and 'trend' can be 0, which takes the product 'risk' to 0 whatever the other part says
          rules.yaml:16:3
           |
        16 |   risk: {of: [harm, trend], by: product}
           |   ^^^^
           = use 'scale: raw levels', where levels count from 1, or 'by: weighted mean'

        """
    )
  }

  @Test func `who is at 0 is named`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: [harm, trend], by: product}",
      rows: CombinedRules.table
    ).text(of: .zeroInProduct)
    #expect(
      text == """
        warning[R142]: 'harm' and 'trend' can be 0, which takes the product 'risk' to 0 whatever the other part says; 'asb' and 'arson' are at 0 now
          rules.yaml:16:3
           |
        16 |   risk: {of: [harm, trend], by: product}
           |   ^^^^
           = use 'scale: raw levels', where levels count from 1, or 'by: weighted mean'

        """
    )
  }

  @Test func `on their own scales only a part that reaches 0 is told of`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: [harm, repeat, trend], by: product, scale: raw levels}",
      rows: CombinedRules.table
    ).text(of: .zeroInProduct)
    #expect(
      text == """
        warning[R142]: 'repeat' can be 0, which takes the product 'risk' to 0 whatever the other parts say; 'asb' and 'fraud' are at 0 now
          rules.yaml:16:21
           |
        16 |   risk: {of: [harm, repeat, trend], by: product, scale: raw levels}
           |                     ^^^^^^
           = give it scores above 0, or use 'by: weighted mean'

        """
    )
  }

  @Test func `a weighted product is one too`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: {harm: 2, trend: 1}, by: weighted product}"
    ).text(of: .zeroInProduct)
    #expect(
      text == """
        warning[R142]: 'harm' and 'trend' can be 0, which takes the product 'risk' to 0 whatever the other part says
          rules.yaml:16:3
           |
        16 |   risk: {of: {harm: 2, trend: 1}, by: weighted product}
           |   ^^^^
           = use 'scale: raw levels', where levels count from 1, or 'by: weighted mean'

        """
    )
  }
}

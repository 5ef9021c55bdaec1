import Diagnostics
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

  @Test(arguments: [
    // The scores of 'volume' begin at 0, so that raw levels alone do not help.
    ("[volume, harm]", "give 'volume' scores above 0 and use 'scale: raw levels', or "),
    ("[volume, repeat]", "give them scores above 0 and use 'scale: raw levels', or "),
    ("[harm, volume], scale: raw levels", "give it scores above 0, or use "),
    // A group without raw levels goes down to 0 whatever its parts count.
    ("[inner, harm]", "use "),
    ("[raw, harm]", "use 'scale: raw levels', where levels count from 1, or "),
  ])
  func `the hint offers what leads away from 0`(_ of: String, _ cure: String) throws {
    let groups = "  inner: {of: [trend]}\n  raw: {of: [trend], scale: raw levels}\n"
    let found = try CombinedRules.sample(groups + "  risk: {by: product, of: \(of)}")
      .findings(of: .zeroInProduct)
    #expect(found.map(\.hint) == [cure + "'by: weighted mean'"])
  }

  @Test func `who is left out is not at 0`() throws {
    let sample = CombinedRules.sample("  risk: {of: [harm, trend], by: product}")
    let rules = sample.rules + "rules: {out: {when: repeat, then: leave out, because: told so}}\n"
    let found = try CheckSample(rules: rules, rows: CombinedRules.table)
      .findings(of: .zeroInProduct)
    #expect(found.first?.message.hasSuffix("; 'asb' is at 0 now") == true)
  }
}

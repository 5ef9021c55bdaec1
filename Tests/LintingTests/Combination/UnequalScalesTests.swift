import Diagnostics
import Testing

@testable import Linting

@Suite struct UnequalScalesTests {
  @Test func `scales of 0 to 8 and 1 to 5 at equal weights count two to one`() throws {
    let text = """
      format: 1
      name: Swing
      measures: {a: {unit: number}, b: {unit: level, of: 5}}
      criteria: {a: {points: {0: 0, 1: 8}}, b: {kind: judged}}
      groups: {risk: {of: {a: 1, b: 1}, scale: raw levels}}
      ranking: {by: [risk]}

      """
    let finding = try CheckSample(rules: text).findings(of: .unequalScales)[0]
    #expect(finding.message.hasPrefix("'a' counts 67% of 'risk', not the 50% that its weight says"))
  }

  @Test func `scales of one length, and scales mapped to one, are no finding`() throws {
    for group in ["of: {harm: 1, trend: 2}, scale: raw levels", "of: {volume: 1, trend: 2}"] {
      #expect(try CombinedRules.sample("  risk: {\(group)}").findings(of: .unequalScales).isEmpty)
    }
  }

  @Test func `a longer scale counts for more than its weight`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: {volume: 1, trend: 1}, scale: raw levels}"
    ).text(of: .unequalScales)
    #expect(
      text == """
        warning[R143]: 'volume' counts 73% of 'risk', not the 50% that its weight says, because its scale of 0 to 8 is longer than the others'
          rules.yaml:16:23
           |
        16 |   risk: {of: {volume: 1, trend: 1}, scale: raw levels}
           |                       ^
           = leave out 'scale: raw levels', so that scales of any length weigh alike
           = 'volume' 73%, 'trend' 27%

        """
    )
  }

  @Test func `a sum has equal weights`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: [volume, harm, trend], by: sum, scale: raw levels}"
    ).text(of: .unequalScales)
    #expect(
      text == """
        warning[R143]: 'volume' counts 57% of 'risk', not the 33% of an equal part, because its scale of 0 to 8 is longer than the others'
          rules.yaml:16:15
           |
        16 |   risk: {of: [volume, harm, trend], by: sum, scale: raw levels}
           |               ^^^^^^
           = leave out 'scale: raw levels', so that scales of any length weigh alike
           = 'volume' 57%, 'harm' 21%, 'trend' 21%

        """
    )
  }

  @Test func `a shorter scale counts for less`() throws {
    let text = try CombinedRules.sample(
      "  risk: {of: {harm: 1, trend: 1, repeat: 1}, scale: raw levels}"
    ).text(of: .unequalScales)
    #expect(
      text == """
        warning[R143]: 'repeat' counts 14% of 'risk', not the 33% that its weight says, because its scale of 0 to 1 is shorter than the others'
          rules.yaml:16:42
           |
        16 |   risk: {of: {harm: 1, trend: 1, repeat: 1}, scale: raw levels}
           |                                          ^
           = leave out 'scale: raw levels', so that scales of any length weigh alike
           = 'harm' 43%, 'trend' 43%, 'repeat' 14%

        """
    )
  }
}

import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct RulesUnderCheckTests {
  @Test func `a finding carries its place and the places that belong to it`() throws {
    let rules = try #require(RulesText().underCheck)
    let error = rules.error("R000", "wrong", at: 8..<9, hint: "mend it", related: [("here", 0..<6)])
    #expect(
      FindingRenderer().text(error) == """
        error[R000]: wrong
          rules.yaml:1:9
           |
         1 | format: 1
           |         ^
           = mend it
           = here: rules.yaml:1:1

        """
    )
    let warning = rules.warning("R000", "odd", at: 0..<1, subjects: ["a", "b"])
    #expect(warning.severity == .warning)
    #expect(warning.subjects == ["a", "b"])
  }
}

#if Command
  import ArgumentParser
  import Precedence
  import Testing

  @testable import PrecedenceCommand

  @Suite struct AsOfOptionsTests {
    @Test func theDateIsRead() throws {
      #expect(try AsOfOptions.parse(["--as-of", "2026-04-01"]).asOf?.text == "2026-04-01")
      #expect(try AsOfOptions.parse([]).asOf == nil)
    }

    @Test(arguments: ["2026-4-1", "2026-02-30", "soon", ""])
    func aTextThatIsNoDateIsRefused(text: String) {
      #expect(throws: (any Error).self) { try AsOfOptions.parse(["--as-of=\(text)"]) }
    }

    @Test func everyCommandThatReadsRulesTakesIt() throws {
      let input = try AssessmentOptions.parse(["my-area", "--as-of", "2026-04-01"]).input
      #expect(input.asOf?.text == "2026-04-01")
      #expect(input.path == "my-area")
    }
  }
#endif

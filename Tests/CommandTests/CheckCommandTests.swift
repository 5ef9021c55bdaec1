#if Command
  import ArgumentParser
  import Testing

  @testable import PrecedenceCommand

  @Suite struct CheckCommandTests {
    @Test func findingsAreTheResult() throws {
      let command = try CheckCommand.parse([SampleFiles.stAlbans, "no such file"])
      let outcome = command.outcome(from: CommandFiles())
      #expect(outcome.talk.isEmpty)
      #expect(outcome.output.hasSuffix("\n1 file checked with all it names: 1 error and 5 notes\n"))
      #expect(outcome.status == .unusable)
    }

    @Test func nothingToCheckIsAMistakeOfUsage() {
      #expect(throws: (any Error).self) { try CheckCommand.parse([]) }
    }
  }
#endif

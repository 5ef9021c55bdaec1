#if Command
  import ArgumentParser
  import Diagnostics
  import Testing

  @testable import PrecedenceCommand

  @Suite struct FailingSeverityTests {
    @Test func `every word stands for the severity of its name`() {
      for word in FailingSeverity.allCases {
        #expect(word.severity.rawValue == word.rawValue)
      }
    }

    @Test func `the option is read, and errors alone fail without it`() throws {
      #expect(try CheckCommand.parse(["a"]).failOn == .error)
      #expect(try CheckCommand.parse(["a", "--fail-on", "note"]).failOn == .note)
      #expect(throws: (any Error).self) { try CheckCommand.parse(["a", "--fail-on", "worry"]) }
    }
  }
#endif

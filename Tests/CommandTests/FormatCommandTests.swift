#if Command
  import ArgumentParser
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct FormatCommandTests {
    @Test func `without a path there is nothing to format`() {
      #expect(throws: (any Error).self) { try FormatCommand.parse([]) }
      #expect(throws: (any Error).self) { try FormatCommand.parse(["a.yaml", "-o", "b.yaml"]) }
    }

    @Test func `the command does what its request does`() throws {
      let rules = ProjectFolder.file("Tests/Cases/command/fmt-check/rules.yaml").path
      let command = try FormatCommand.parse(["--check", rules])
      let outcome = command.outcome(from: CommandFiles())
      #expect(outcome.status == .answerIsNo)
      #expect(outcome.closing == "1 file is not formatted, 0 in order\n")
      #expect(outcome.replaced.isEmpty)
    }

    @Test func `a file is written in its place, and left alone the next time`() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("name: a\nformat: 1\ncriteria: {}\n", to: "rules.yaml")
      let first = try ProgramRun(["fmt", folder.url.path])
      #expect(first.errors == "formatted \(file)\n1 file formatted, 0 unchanged\n")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text == "format: 1\nname: a\ncriteria: {}\n")
      let second = try ProgramRun(["fmt", folder.url.path])
      #expect(second.errors == "0 files formatted, 1 unchanged\n" && second.output.isEmpty)
    }
  }
#endif

#if Command
  import ArgumentParser
  import Foundation
  import Testing

  @testable import PrecedenceCommand

  @Suite struct PrecedenceCommandTests {
    @Test func theCommandsAreKnownByName() {
      #expect(
        PrecedenceCommand.names == [
          "check", "test", "fmt", "rank", "explain", "why", "what-if", "compare", "sensitivity",
          "fit", "consult", "track", "matrix", "report", "record", "verify", "schema", "init",
        ]
      )
    }

    @Test(arguments: [
      ["--help"], ["help"], ["rank", "--help"], ["check", "-h"], ["help", "explain"],
    ])
    func everyHelpLeadsWithExamples(arguments: [String]) throws {
      let outcome = Program(arguments: arguments).outcome.outcome
      #expect(outcome.status == .done)
      let examples = try #require(outcome.output.range(of: "Examples:"))
      let usage = try #require(outcome.output.range(of: "USAGE:"))
      #expect(examples.lowerBound < usage.lowerBound)
    }

    @Test func everyExampleOfTheHelpIsTaken() throws {
      let help = [
        [], ["check"], ["test"], ["rank"], ["explain"], ["what-if"], ["compare"], ["sensitivity"],
        ["fit"],
        ["matrix"], ["report"], ["record"], ["verify"],
      ].map {
        Program(arguments: $0 + ["--help"]).outcome.outcome.output
      }
      let lines = help.joined().split(separator: " \\\n").joined(separator: " ")
      let examples = lines.split(separator: "\n").filter {
        $0.hasPrefix("  precedence ") && !$0.contains("subcommand")
      }
      #expect(examples.count > 10)
      for example in examples {
        let words = Self.words(of: example.split(separator: "<")[0]).dropFirst().map(String.init)
        #expect(throws: Never.self, "\(example)") { try PrecedenceCommand.parseAsRoot(words) }
      }
    }

    /// A line as a shell takes it apart: at its blanks, but for those between quotes.
    private static func words(of line: Substring) -> [Substring] {
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .flatMap { $0 % 2 == 1 ? [$1] : $1.split(separator: " ") }
    }
  }
#endif

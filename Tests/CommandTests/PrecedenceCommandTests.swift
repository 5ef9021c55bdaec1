#if Command
  import ArgumentParser
  import Foundation
  import Testing

  @testable import PrecedenceCommand

  @Suite struct PrecedenceCommandTests {
    @Test func theCommandsAreKnownByName() {
      #expect(
        PrecedenceCommand.names == [
          "check", "rank", "explain", "why", "what-if", "compare", "sensitivity", "fit", "consult",
          "track", "matrix", "report", "record", "verify",
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
        [], ["check"], ["rank"], ["explain"], ["sensitivity"], ["fit"], ["record"], ["verify"],
      ].map {
        Program(arguments: $0 + ["--help"]).outcome.outcome.output
      }
      let examples = help.joined().split(separator: "\n").filter {
        $0.hasPrefix("  precedence ") && !$0.contains("subcommand")
      }
      #expect(examples.count > 10)
      for example in examples {
        let words = example.split(separator: "<")[0].split(separator: " ").dropFirst().map(
          String.init
        )
        #expect(throws: Never.self, "\(example)") { try PrecedenceCommand.parseAsRoot(words) }
      }
    }
  }
#endif

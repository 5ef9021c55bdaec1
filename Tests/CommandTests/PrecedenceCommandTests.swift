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

    /// What the program says of itself, one object for each command.
    private static func commands() throws -> [[String: Any]] {
      let bytes = Data(PrecedenceCommand._dumpHelp().utf8)
      let root = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
      let command = try #require(root?["command"] as? [String: Any])
      return [command] + (command["subcommands"] as? [[String: Any]] ?? [])
    }

    @Test func `every argument can be completed`() throws {
      var open: [String] = []
      for command in try Self.commands().dropFirst()
      where command["commandName"] as? String != "help" {
        let name = command["commandName"] as? String ?? ""
        for argument in command["arguments"] as? [[String: Any]] ?? []
        where argument["kind"] as? String == "positional" && argument["completionKind"] == nil {
          open.append("\(name) \(argument["valueName"] ?? "")")
        }
      }
      #expect(open.isEmpty)
    }

    /// The parser would break the line where it likes, without the indentation.
    @Test func `no line of a help text is longer than a terminal is wide`() throws {
      for command in try Self.commands() {
        let discussion = command["discussion"] as? String ?? ""
        for line in discussion.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      }
    }

    /// A line as a shell takes it apart: at its blanks, but for those between quotes.
    private static func words(of line: Substring) -> [Substring] {
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .flatMap { $0 % 2 == 1 ? [$1] : $1.split(separator: " ") }
    }
  }
#endif

#if Command
  import ArgumentParser
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct ConsultCommandTests {
    private static let assessment =
      ProjectFolder.file("Tests/Cases/assessments/right-consultation").path

    private func outcome(_ arguments: String...) throws -> Outcome {
      try ConsultCommand.parse(arguments).outcome(from: CommandFiles())
    }

    @Test(arguments: [
      ("json", "{\n  \"schema\": \"precedence.consultation/1\","),
      ("csv", "group,option,name,candidate,named,first,"),
      ("text", "Which of these should come first?\n"),
    ])
    func `every form has its beginning`(form: String, start: String) throws {
      let outcome = try outcome(Self.assessment, "--format", form)
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix(start))
    }

    @Test func `methods are asked for by name, one or all`() throws {
      let one = try outcome(Self.assessment, "--method", "schulze", "--format", "csv")
      #expect(one.output.contains(",first,schulze place,schulze tally\r\n"))
      let all = try outcome(Self.assessment, "--method", "all")
      #expect(all.output.contains("The order, by 10 methods"))
      #expect(all.output.contains("- Approval cannot be used: the ballots hold no ticks.\n"))
    }

    @Test(arguments: [
      ["--method", "dictator"], ["--unranked", "half"], ["--form", "rank"], ["--steps", "1"],
      ["--form", "scores"], ["--form", "ranks", "--steps", "5"], ["--measure", "volume"],
      ["--form", "ranks"],
    ])
    func `arguments that make no sense are faults of usage`(arguments: [String]) throws {
      let outcome = try ConsultCommand.parse([Self.assessment] + arguments)
        .outcome(from: CommandFiles())
      #expect(outcome.status == .usage)
      #expect(outcome.output.isEmpty)
      #expect(outcome.talk.hasPrefix("error[C01"))
    }

    @Test func `everything wrong with the arguments is said at once`() throws {
      let outcome = try outcome("-", "--method", "x", "--unranked", "y", "--form", "z")
      #expect(outcome.talk.split(separator: "\n").filter { $0.hasPrefix("error[") }.count == 3)
    }

    @Test(arguments: ["no such file", SampleFiles.simpleRules])
    func `what cannot be used has no result`(path: String) throws {
      let outcome = try outcome(path)
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == .unusable)
    }

    @Test func `a rule for unranked options changes Borda's count`() throws {
      let folder = try TemporaryFolder()
      let path = try folder.write("order\na;b;c\nb\n", to: "b.csv")
      func points(_ rule: String) throws -> String? {
        let output = try outcome(
          path,
          "--form",
          "order",
          "--method",
          "borda",
          "--unranked",
          rule,
          "--format",
          "csv"
        ).output
        return output.split(separator: "\r\n").dropFirst().first.map(String.init)
      }
      // The ballot for b alone gives a nothing, or half of the 1 point left over; b has 3 points.
      #expect(try points("zero") == ",a,a,,,,2,2")
      #expect(try points("shared leftover points") == ",a,a,,,,2,2.5")
      // With 3, 2, 1 points for three ranked options and 1 for one, both have 3.
      #expect(try points("modified") == ",a,a,,,,1,3")
    }
  }
#endif

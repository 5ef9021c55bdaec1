#if Command
  import ArgumentParser
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct FitCommandTests {
    private static let candidates =
      ProjectFolder.file("Tests/Cases/command/fit-yes/candidates.csv").path

    private func outcome(_ arguments: String...) async throws -> Outcome {
      try await FitCommand.parse(["--rules", SampleFiles.simpleRules] + arguments)
        .work(from: CommandFiles()).outcome
    }

    @Test func valueFunctionsThatGiveAnOrder() async throws {
      let outcome = try await outcome(
        Self.candidates,
        "--order",
        "burglary,street-robbery,vehicle-crime,criminal-damage",
        "--value-functions"
      )
      #expect(outcome.status == .done)
      #expect(outcome.output.contains("Yes: there are value functions that give this order"))
    }

    @Test func everyMistakeOfTheArgumentsIsTold() async throws {
      let outcome = try await outcome(Self.candidates, "--pieces", "0")
      #expect(outcome.status == .usage)
      #expect(outcome.talk.contains("error[C038]"))
      #expect(outcome.talk.contains("error[C041]"))
    }

    @Test func namesAreLookedUp() async throws {
      let outcome = try await outcome(
        Self.candidates,
        "--order",
        "burglary,street-robbery,vehicle-crime,criminal-damage",
        "--group",
        "rsik"
      )
      #expect(outcome.status == .usage)
      #expect(outcome.talk.contains("did you mean 'risk'?"))
    }
  }
#endif

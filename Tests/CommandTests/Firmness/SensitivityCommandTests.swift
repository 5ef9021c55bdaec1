#if Command
  import ArgumentParser
  import Robustness
  import Testing

  @testable import PrecedenceCommand

  @Suite struct SensitivityCommandTests {
    private func outcome(_ arguments: String...) async throws -> Outcome {
      try await SensitivityCommand.parse(arguments).work(from: CommandFiles()).outcome
    }

    @Test func theAnswerGoesOutAndTalkStaysApart() async throws {
      let outcome = try await outcome(SampleFiles.stAlbans, "--no-draws")
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix("St Albans priority themes 2021/22\n"))
      #expect(outcome.output.contains("\nHow firm this ranking is\n"))
      #expect(!outcome.output.contains("How often each place comes out"))
      #expect(outcome.talk == "2 notes; 'precedence check' shows them\n")
    }

    @Test func jsonIsTheJSONOfTheLibrary() async throws {
      let outcome = try await outcome(
        "--rules",
        SampleFiles.simpleRules,
        SampleFiles.simpleCandidates,
        "--no-draws",
        "--format",
        "json"
      )
      #expect(outcome.output.hasPrefix("{\n  \"schema\": \"precedence.robustness/1\","))
    }

    @Test func theNumberOfThreadsDoesNotMatter() async throws {
      let few = try await outcome(SampleFiles.stAlbans, "--draws", "5000", "--threads", "1")
      let many = try await outcome(SampleFiles.stAlbans, "--draws", "5000", "--threads", "5")
      #expect(few.output == many.output)
      #expect(few.output.contains("How often each place comes out"))
    }

    @Test func everyMistakeOfTheArgumentsIsTold() async throws {
      let outcome = try await outcome(SampleFiles.stAlbans, "--draws", "0", "--threads", "-2")
      #expect(outcome.status == .usage)
      #expect(outcome.output.isEmpty)
      #expect(outcome.talk.contains("error[C030]"))
      #expect(outcome.talk.contains("error[C032]"))
    }

    @Test func settingsThatTheDrawsRefuse() async throws {
      let outcome = try await outcome(
        SampleFiles.stAlbans,
        "--weights",
        "impact.concern=0%..10%",
        "--weights",
        "impact.harm=0%..10%"
      )
      #expect(outcome.status == .usage)
      #expect(outcome.talk.hasPrefix("error[C037]: "))
    }

    @Test func whatStopsAJobIsTold() {
      #expect(Outcome.failure(of: CancellationError()).status == .interrupted)
      #expect(Outcome.failure(of: CancellationError()).talk == "interrupted; nothing was written\n")
      let fault = Outcome.failure(of: FitFault("there is nothing to choose"))
      #expect(fault.talk == "error[C043]: there is nothing to choose\n")
      #expect(fault.status == .usage)
      #expect(Outcome.failure(of: Unexpected()).status == .ownFault)
    }

    private struct Unexpected: Error {}
  }
#endif

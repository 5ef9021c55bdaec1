#if Command
  import ArgumentParser
  import Testing

  @testable import PrecedenceCommand

  @Suite struct RankCommandTests {
    private func outcome(_ arguments: String...) throws -> Outcome {
      try RankCommand.parse(arguments).outcome(from: CommandFiles())
    }

    @Test func aRankingGoesOutAndTalkStaysApart() throws {
      let outcome = try outcome(SampleFiles.stAlbans)
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix("St Albans priority themes 2021/22\n"))
      #expect(outcome.talk == "2 notes; 'precedence check' shows them\n")
    }

    @Test func jsonIsTheJSONOfTheLibrary() throws {
      let outcome = try outcome(
        "--rules",
        SampleFiles.simpleRules,
        SampleFiles.simpleCandidates,
        "--format",
        "json"
      )
      #expect(outcome.output.hasPrefix("{\n  \"schema\": \"precedence.assessment/1\","))
    }

    @Test func whatCannotBeReadHasNoResult() throws {
      let outcome = try outcome("no such file")
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == .unusable)
    }
  }
#endif

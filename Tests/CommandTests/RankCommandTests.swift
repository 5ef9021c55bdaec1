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

    private let several = SampleFiles.several

    @Test func severalStandSideBySide() throws {
      let text = try outcome(several).output
      #expect(text.hasPrefix("2 areas side by side\n"))
      let json = try outcome(several + "/south.yaml", several + "/north.yaml", "--format", "json")
      #expect(json.output.hasPrefix("{\n  \"schema\": \"precedence.assessments/1\","))
    }

    @Test func oneOfSeveralByItselfIsWhatItEverWas() throws {
      let text = try outcome(several + "/south.yaml").output
      #expect(text.hasPrefix("South forum\nSouth\nValid 1 July to 31 October 2021\n"))
    }

    @Test func whatIsNamedTwiceIsAMistakeOfUsage() throws {
      let outcome = try outcome(several, several)
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == .usage)
    }

    @Test func ifOneCannotBeReadNothingIsRanked() throws {
      let outcome = try outcome(several, "no such file", SampleFiles.stAlbans)
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == .unusable)
      #expect(outcome.talk.hasPrefix("error[F001]: there is no file 'no such file'\n"))
    }

    @Test func whatCannotBeReadHasNoResult() throws {
      let outcome = try outcome("no such file")
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == .unusable)
    }
  }
#endif

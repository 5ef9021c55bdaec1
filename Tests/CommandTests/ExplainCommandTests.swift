#if Command
  import ArgumentParser
  import Testing

  @testable import PrecedenceCommand

  @Suite struct ExplainCommandTests {
    private func outcome(_ arguments: String...) throws -> Outcome {
      try ExplainCommand.parse(arguments).outcome(from: CommandFiles())
    }

    @Test func aCandidateIsAccountedFor() throws {
      let outcome = try outcome(SampleFiles.stAlbans, "domestic-abuse")
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix("Domestic abuse (domestic-abuse)\n"))
      #expect(outcome.output.contains("= 941  domestic_abuse_flag  line 24\n"))
    }

    @Test func jsonIsTheJSONOfTheLibrary() throws {
      let outcome = try outcome(SampleFiles.stAlbans, "domestic-abuse", "--format", "json")
      #expect(outcome.output.hasPrefix("{\n  \"schema\": \"precedence.explanation/1\","))
    }

    @Test(arguments: ["text", "json"])
    func aMisspeltCandidateIsAMistakeOfUsage(format: String) throws {
      let outcome = try outcome(SampleFiles.stAlbans, "domestic-abus", "--format", format)
      #expect(outcome.status == .usage)
      #expect(outcome.output.isEmpty)
      #expect(outcome.talk.contains("= did you mean 'domestic-abuse'?\n"))
    }
  }
#endif

#if Command
  import ArgumentParser
  import Testing

  @testable import PrecedenceCommand

  @Suite struct WhyCommandTests {
    private func outcome(_ arguments: String...) throws -> Outcome {
      try WhyCommand.parse(arguments).outcome(from: CommandFiles())
    }

    @Test func `either order gives the same answer`() throws {
      let one = try outcome(SampleFiles.stAlbans, "violent-crime", "domestic-abuse")
      let other = try outcome(SampleFiles.stAlbans, "domestic-abuse", "violent-crime")
      #expect(one.status == .done)
      #expect(one.output == other.output)
      #expect(
        one.output.contains("(place 1)\n  is above Domestic abuse (place 2) because its risk")
      )
    }

    @Test func `json is the JSON of the library`() throws {
      let outcome = try outcome(
        SampleFiles.stAlbans,
        "wellbeing",
        "domestic-abuse",
        "--format",
        "json"
      )
      #expect(outcome.output.hasPrefix("{\n  \"schema\": \"precedence.why/1\","))
    }

    @Test func `who is not there, or the same twice, is a mistake of usage`() throws {
      let unknown = try outcome(SampleFiles.stAlbans, "wellbein", "domestic-abuse")
      #expect(unknown.status == .usage)
      #expect(unknown.talk.contains("= did you mean 'wellbeing'?\n"))
      #expect(try outcome("nowhere", "a", "a").status == .usage)
      #expect(try outcome("nowhere", "a", "b").status == .unusable)
    }
  }
#endif

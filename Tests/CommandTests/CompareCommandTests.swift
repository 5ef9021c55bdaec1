#if Command
  import ArgumentParser
  import Testing

  @testable import PrecedenceCommand

  @Suite struct CompareCommandTests {
    private func outcome(_ arguments: String...) throws -> Outcome {
      try CompareCommand.parse(arguments).outcome(from: CommandFiles())
    }

    @Test func `two areas are compared by what they are called`() throws {
      let outcome = try outcome(
        SampleFiles.several + "/north.yaml",
        SampleFiles.several + "/south.yaml"
      )
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix("What changed\nBefore: North"))
    }

    @Test func `json is the JSON of the library`() throws {
      let outcome = try outcome(
        SampleFiles.several + "/north.yaml",
        SampleFiles.several + "/south.yaml",
        "--format",
        "json"
      )
      #expect(outcome.output.hasPrefix("{\n  \"schema\": \"precedence.comparison/1\","))
    }

    @Test func `moves are no failure, mistakes in naming are ones of usage`() throws {
      let path = SampleFiles.several + "/north.yaml"
      #expect(try outcome(path, path).status == .usage)
      #expect(try outcome(path, SampleFiles.simpleRules).status == .usage)
      #expect(try outcome(path, "nowhere").status == .unusable)
    }
  }
#endif

#if Command
  import ArgumentParser
  import Testing

  @testable import PrecedenceCommand

  @Suite struct MatrixCommandTests {
    private func outcome(_ arguments: String...) throws -> Outcome {
      try MatrixCommand.parse(arguments).outcome(from: CommandFiles())
    }

    @Test func theMatrixGoesOutAndTalkStaysApart() throws {
      let outcome = try outcome(SampleFiles.stAlbans, "--date", "2026-11-21")
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix("St Albans priority themes 2021/22\nSt Albans District\n"))
      #expect(outcome.output.contains("\nDate: 21 November 2026\n"))
      #expect(outcome.output.contains("┌"))
      #expect(outcome.talk == "2 notes; 'precedence check' shows them\n")
    }

    @Test func wrongOptionsAreMistakesOfUsage() throws {
      let outcome = try outcome(SampleFiles.stAlbans, "--palette", "cividis")
      #expect(outcome.status == .usage)
      #expect(outcome.output.isEmpty)
    }

    @Test func whatCannotBeReadHasNoMatrix() throws {
      let outcome = try outcome("no such file")
      #expect(outcome.status == .unusable)
      #expect(outcome.talk.hasPrefix("error[F001]: there is no file 'no such file'\n"))
    }
  }
#endif

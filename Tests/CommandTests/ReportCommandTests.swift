#if Command
  import ArgumentParser
  import Precedence
  import Testing

  @testable import PrecedenceCommand

  @Suite struct ReportCommandTests {
    private func outcome(_ arguments: String...) throws -> Outcome {
      try ReportCommand.parse([SampleFiles.stAlbans] + arguments).outcome(from: CommandFiles())
    }

    @Test func aReportGoesOutAndTalkStaysApart() throws {
      let outcome = try outcome()
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix("St Albans priority themes 2021/22\nArea: St Albans"))
      #expect(!outcome.output.contains("Why each stands where it does"))
      #expect(outcome.talk == "2 notes; 'precedence check' shows them\n")
    }

    @Test func reasonsStandThereWhenAskedFor() throws {
      let text = try outcome("--why").output
      #expect(text.contains("Why each stands where it does\n"))
      #expect(text.contains("2,053 (violence, line 20)"))
    }

    @Test func everyFormIsWritten() throws {
      #expect(try outcome("--format", "md").output.hasPrefix("# St Albans priority themes"))
      #expect(try outcome("--format", "csv").output.hasPrefix("place,shared,id,name,"))
      #expect(try outcome("--format", "csv", "--bom").output.hasPrefix("\u{FEFF}place,"))
      #expect(try !outcome("--format", "html").output.isEmpty)
    }

    @Test func jsonIsThatOfTheRanking() throws {
      let ranked = try RankCommand.parse([SampleFiles.stAlbans, "--format", "json"])
      #expect(
        try outcome("--format", "json").output == ranked.outcome(from: CommandFiles()).output
      )
    }

    @Test func aDateIsShownOnlyWhenGiven() throws {
      #expect(try outcome("--date", "2026-11-21").output.contains("\nDate: 21 November 2026\n"))
      #expect(try !outcome().output.contains("\nDate:"))
    }

    @Test func mistakesOfUsageAreFoundBeforeAnythingIsRead() throws {
      let command = try ReportCommand.parse(["no such file", "--format", "csv", "--why"])
      let outcome = command.outcome(from: CommandFiles())
      #expect(outcome.status == .usage)
      #expect(outcome.talk.hasPrefix("error[C072]: '--why' does nothing"))
    }

    @Test func whatCannotBeReadHasNoReport() throws {
      let outcome = try ReportCommand.parse(["no such file"]).outcome(from: CommandFiles())
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == .unusable)
    }
  }
#endif

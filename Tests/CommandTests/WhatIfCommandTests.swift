#if Command
  import ArgumentParser
  import Diagnostics
  import Foundation
  import Precedence
  import Testing

  @testable import PrecedenceCommand

  @Suite struct WhatIfCommandTests {
    private static let simple = [
      "--rules", SampleFiles.simpleRules, SampleFiles.simpleCandidates,
    ]

    private func outcome(_ arguments: String...) throws -> Outcome {
      try WhatIfCommand.parse(Self.simple + arguments).outcome(from: CommandFiles())
    }

    @Test func `values may begin with a sign or a bracket`() throws {
      let cuts = try outcome("--set", "cuts.volume=[40,200,500,900]")
      #expect(cuts.status == .done)
      #expect(cuts.output.contains("at 40, 200, 500 and 900 crimes instead of"))
      let less = try outcome("--set", "volume@burglary=-10")
      #expect(less.output.contains("'volume' of 'burglary' at 300 crimes instead of 310 crimes"))
    }

    @Test func `what is saved reads back as what was asked`() throws {
      let folder = try TemporaryFolder()
      let file = folder.path("mine.yaml")
      let asked = ["--set", "impact.concern=x4", "--off", "rising_fast", "--name", "Mine"]
      let outcome = try WhatIfCommand.parse(Self.simple + asked + ["--save", file])
        .outcome(from: CommandFiles())
      let saved = try #require(outcome.saved)
      #expect(saved.path == file)
      _ = try folder.write(saved.text, to: "mine.yaml")
      let again = try self.outcome(file)
      #expect(again.output == outcome.output)
      #expect(again.saved == nil)
    }

    @Test func `a blank name is none`() throws {
      let outcome = try outcome("--off", "rising_fast", "--name", " ", "--because", "")
      #expect(outcome.output.hasPrefix("What if: rising_fast off\n"))
      #expect(!outcome.output.contains("Reason"))
    }

    @Test func `nothing is written when a change is wrong`() throws {
      let folder = try TemporaryFolder()
      let run = try ProgramRun(
        ["what-if"] + Self.simple
          + ["--off", "rising_fats", "--save", folder.path("s.yaml"), "-o", folder.path("o.txt")]
      )
      #expect(run.status == 64)
      #expect(folder.names.isEmpty)
    }

    @Test func `the scenario and the result are both written`() throws {
      let folder = try TemporaryFolder()
      let run = try ProgramRun(
        ["what-if"] + Self.simple
          + ["--off", "rising_fast", "--save", folder.path("s.yaml"), "-o", folder.path("o.txt")]
      )
      #expect(run.status == 0)
      #expect(folder.names == ["o.txt", "s.yaml"])
      let text = try String(contentsOfFile: folder.path("s.yaml"), encoding: .utf8)
      #expect(text.hasPrefix("format: 1\nname: rising_fast off\n"))
    }

    @Test func `a scenario that cannot be saved leaves no result either`() throws {
      let folder = try TemporaryFolder()
      let run = try ProgramRun(
        ["what-if"] + Self.simple
          + [
            "--off", "rising_fast", "--save", folder.path("no/s.yaml"), "-o", folder.path("o.txt"),
          ]
      )
      #expect(run.status == 2)
      #expect(folder.names.isEmpty)
    }

    @Test func `a mistake of a file is not one of usage`() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("format: 1\nname: a\nchanges: {nothing: off}\n", to: "s.yaml")
      #expect(try outcome(file).status == .unusable)
      #expect(try outcome("--off", "nothing").status == .usage)
      #expect(try outcome(file, "--off", "nothing").status == .unusable)
    }
  }
#endif

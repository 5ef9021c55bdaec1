#if Command
  import ArgumentParser
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct TrackCommandTests {
    private static let stAlbans = ProjectFolder.file("Examples/st-albans-2008").path

    private func outcome(_ arguments: String...) throws -> Outcome {
      try TrackCommand.parse(arguments).outcome(from: CommandFiles())
    }

    @Test func `missed targets are information, not a failure`() throws {
      let outcome = try outcome(Self.stAlbans)
      #expect(outcome.status == .done)
      #expect(outcome.output.contains("missed"))
      #expect(outcome.talk == "1 note; 'precedence check' shows it\n")
    }

    @Test(arguments: [
      ("json", "{\n  \"schema\": \"precedence.tracking/1\","), ("csv", "set,id,label,group,"),
      ("text", "St Albans crime reduction 2008\n"),
    ])
    func `every form has its beginning`(form: String, start: String) throws {
      #expect(try outcome(Self.stAlbans, "--format", form).output.hasPrefix(start))
    }

    @Test func `what cannot be read has no result`() throws {
      let outcome = try outcome("no such file")
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == .unusable)
    }

    @Test func `files of another kind are told from assessments`() throws {
      for (path, kind) in [
        (SampleFiles.simpleRules, "a rules file"), (SampleFiles.simpleCandidates, "a table"),
      ] {
        let outcome = try outcome(path)
        #expect(outcome.status == .unusable)
        #expect(
          outcome.talk == """
            error[C010]: '\(path)' is \(kind), not an assessment
              = name an assessment file that describes its tables under 'targets'

            """
        )
      }
    }
  }
#endif

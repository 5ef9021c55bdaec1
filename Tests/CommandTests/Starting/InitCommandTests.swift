#if Command
  import ArgumentParser
  import Authoring
  import Diagnostics
  import Foundation
  import Testing

  @testable import PrecedenceCommand

  @Suite struct InitCommandTests {
    @Test(arguments: Starter.allCases)
    func `what it writes can be ranked, checked and tested at once`(_ starter: Starter) throws {
      let folder = NSTemporaryDirectory() + "init-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let command = try #require(
        try PrecedenceCommand.parseAsRoot(["init", folder, "--from", starter.rawValue])
          as? InitCommand
      )
      let outcome = command.outcome(from: CommandFiles())
      #expect(outcome.status == .done)
      #expect(outcome.closing.contains("\nnext: precedence rank \(folder)\n"))
      try BundleWriting.write(outcome.bundle)
      let rank = try #require(
        try PrecedenceCommand.parseAsRoot(["rank", folder]) as? any OutcomeCommand
      )
      #expect(rank.outcome(from: CommandFiles()).status == .done)
      let check = CheckReport(of: [folder], from: CommandFiles())
      #expect(check.status == .done)
      let test = try #require(try PrecedenceCommand.parseAsRoot(["test", folder]) as? TestCommand)
      guard case .done(let tested) = test.work(from: CommandFiles()) else {
        Issue.record("tests run at once")
        return
      }
      #expect(tested.status == .done)
      #expect(tested.output.hasSuffix(" passed\n"))
    }

    @Test(arguments: Starter.allCases)
    func `no set has an unexplained warning`(_ starter: Starter) throws {
      let folder = NSTemporaryDirectory() + "init-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try BundleWriting.write(StarterWriting(starter, folder: folder).files)
      let check = CheckReport(of: [folder], failing: .warning, from: CommandFiles())
      #expect(check.status == .done, "\(check.text)")
    }

    @Test func `checking a folder looks at its tests too`() throws {
      let folder = NSTemporaryDirectory() + "init-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var files = StarterWriting(.matrix4x4, folder: folder).files
      let place = try #require(files.firstIndex { $0.path.hasSuffix("tests.csv") })
      files[place] = Outcome.SavedFile(
        path: folder + "/tests.csv",
        text: "test,likelyhood,impact,expect rating\nseldom,1,1,Low\n"
      )
      try BundleWriting.write(files)
      #expect(
        CheckReport(of: [folder], from: CommandFiles()).text == """
          error[Q018]: column 'likelyhood' is no measure and nothing that a test expects
            \(folder)/tests.csv:1:6
             |
           1 | test,likelyhood,impact,expect rating
             |      ^^^^^^^^^^
             = did you mean 'likelihood'?

          1 file checked with all it names: 1 error

          """
      )
    }

    @Test func `a set that does not exist is a mistake of usage`() throws {
      let command = try #require(
        try PrecedenceCommand.parseAsRoot(["init", "--from", "cambridge"]) as? InitCommand
      )
      let outcome = command.outcome(from: CommandFiles())
      #expect(outcome.status == .usage)
      #expect(outcome.bundle.isEmpty)
    }
  }
#endif

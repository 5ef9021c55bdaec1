#if Command
  import ArgumentParser
  import Authoring
  import Foundation
  import Testing

  @testable import PrecedenceCommand

  @Suite struct InitCommandTests {
    @Test(arguments: Starter.allCases)
    func `what it writes can be ranked and checked at once`(_ starter: Starter) throws {
      let folder = NSTemporaryDirectory() + "init-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let command = try #require(
        try PrecedenceCommand.parseAsRoot(["init", folder, "--from", starter.rawValue])
          as? InitCommand
      )
      let outcome = command.outcome(from: CommandFiles())
      #expect(outcome.status == .done)
      #expect(outcome.closing.hasSuffix("next: precedence rank \(folder)\n"))
      try BundleWriting.write(outcome.bundle)
      let rank = try #require(
        try PrecedenceCommand.parseAsRoot(["rank", folder]) as? any OutcomeCommand
      )
      #expect(rank.outcome(from: CommandFiles()).status == .done)
      let check = CheckReport(of: [folder], from: CommandFiles())
      #expect(check.status == .done)
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

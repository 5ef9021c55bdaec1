#if Command
  import Foundation
  import TestSupport
  import Testing

  /// The commands that `Examples/*/commands.txt` lists, each with the file that keeps its output.
  ///
  /// A line reads `NAME: words of the command`, or `NAME 1: words` where the exit code is not 0. What
  /// stands behind `release:` is left to `Scripts/check-examples release`.
  @Suite struct ExampleCommandsTests {
    struct Command: Sendable, CustomStringConvertible {
      let folder: String
      let file: String
      let status: Int32
      let arguments: [String]

      var description: String { "\(folder)/\(file)" }

      init?(_ line: Substring, in folder: String) {
        let parts = line.split(separator: ":", maxSplits: 1)
        let head = parts.first?.split(separator: " ") ?? []
        guard parts.count == 2, let file = head.first, !line.hasPrefix("#"),
          !parts[1].hasPrefix(" release:")
        else { return nil }
        self.folder = folder
        self.file = String(file)
        status = head.count > 1 ? Int32(head[1]) ?? -1 : 0
        arguments = parts[1].split(separator: " ").map(String.init)
      }

      static let all: [Command] = {
        let examples = ProjectFolder.file("Examples").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: examples)) ?? []
        return names.sorted().flatMap { name in
          let bytes = ProjectFolder.bytes("Examples/\(name)/commands.txt")
          return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
            Command($0, in: "Examples/\(name)")
          }
        }
      }()
    }

    @Test(arguments: Command.all)
    func whatIsKeptIsWhatIsPrinted(command: Command) throws {
      let run = try ProgramRun(command.arguments)
      let golden = GoldenFile(ProjectFolder.file("\(command.folder)/expected/\(command.file)"))
      let printed = run.output.isEmpty ? run.errors : run.output
      #expect(golden.mismatch(with: printed) == nil)
      #expect(run.status == command.status)
    }

    @Test func thereAreCommands() {
      #expect(Command.all.count >= 7)
    }
  }
#endif

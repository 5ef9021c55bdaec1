#if Command
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct ProgramTests {
    private static let simple = [
      "rank", "--rules", "Rules/simple/rules.yaml", "Rules/simple/candidates.csv",
    ]

    @Test func aFileForTheResultHoldsWhatWouldBePrinted() throws {
      let folder = try TemporaryFolder()
      let printed = try ProgramRun(Self.simple)
      let written = try ProgramRun(Self.simple + ["-o", folder.path("ranking.txt")])
      #expect(written.status == 0)
      #expect(written.output.isEmpty)
      #expect(written.errors == printed.errors)
      let file = try Data(contentsOf: folder.url.appendingPathComponent("ranking.txt"))
      #expect(String(decoding: file, as: UTF8.self) == printed.output)
      #expect(folder.names == ["ranking.txt"])
    }

    @Test func aDashIsTheStandardOutput() throws {
      let printed = try ProgramRun(Self.simple)
      let dashed = try ProgramRun(Self.simple + ["--output", "-"])
      #expect(dashed.output == printed.output)
      #expect(!dashed.output.isEmpty)
    }

    @Test func aFileStaysAsItWasIfThereIsNoResult() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("last year's ranking", to: "ranking.txt")
      let run = try ProgramRun(["rank", "nowhere", "-o", file])
      #expect(run.status == 2)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "last year's ranking")
    }

    @Test func anOlderFileIsReplaced() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("last year's ranking", to: "ranking.txt")
      let run = try ProgramRun(Self.simple + ["-o", file])
      #expect(run.status == 0)
      #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("Simple risk matrix\n"))
      #expect(folder.names == ["ranking.txt"])
    }

    @Test func aLinkIsFollowedAndStaysALink() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("old", to: "real.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("link.txt"),
        withDestinationPath: file
      )
      let run = try ProgramRun(Self.simple + ["-o", folder.path("link.txt")])
      #expect(run.status == 0)
      #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("Simple"))
      let target = try FileManager.default.destinationOfSymbolicLink(
        atPath: folder.path("link.txt")
      )
      #expect(target == file)
    }

    @Test func aFolderThatIsNotThereCannotBeWrittenTo() throws {
      let run = try ProgramRun(Self.simple + ["-o", "no/such/folder/ranking.txt"])
      #expect(run.status == 2)
      #expect(
        run.errors.hasSuffix(
          """
          error[C005]: 'no/such/folder/ranking.txt' cannot be written: there is no such folder
            = name another file behind --output, or leave it out to print the result

          """
        )
      )
    }

    @Test func aFolderCannotBeReplacedByAFile() throws {
      let folder = try TemporaryFolder()
      let run = try ProgramRun(Self.simple + ["-o", folder.url.path])
      #expect(run.status == 2)
      #expect(run.errors.contains("cannot be written: it is a folder\n"))
      #expect(folder.names.isEmpty)
    }

    #if !os(Windows)
      @Test func aPipeIsWrittenToAndNotReplaced() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("pipe")
        try #require(mkfifo(path, 0o600) == 0)
        // Open for both, so that neither end waits for the other.
        let descriptor = open(path, O_RDWR)
        try #require(descriptor >= 0)
        let pipe = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let run = try ProgramRun(Self.simple + ["-o", path])
        #expect(run.status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        try #require(attributes[.type] as? FileAttributeType != .typeRegular)
        let start = try #require(try pipe.read(upToCount: 18))
        #expect(String(decoding: start, as: UTF8.self) == "Simple risk matrix")
      }
    #endif

    @Test func aReaderThatLeavesEarlyIsNoFault() throws {
      let program = try #require(ProgramRun.program)
      let process = Process()
      let pipe = Pipe()
      process.executableURL = program
      process.arguments = Self.simple
      process.currentDirectoryURL = ProjectFolder.root
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try pipe.fileHandleForReading.close()
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 0)
    }

    @Test func theSameArgumentsGiveTheSameBytes() throws {
      let first = try ProgramRun(Self.simple + ["--format", "json"])
      let second = try ProgramRun(["rank", "--format", "json"] + Self.simple.dropFirst())
      #expect(first.output == second.output)
      #expect(first.output.hasPrefix("{\n  \"schema\": \"precedence.assessment/1\""))
    }

    @Test func mistakesOfUsageAreToldInProcessToo() {
      let (outcome, path) = Program(arguments: ["chekc", "x"]).outcome
      #expect(path == nil)
      #expect(outcome.status == .usage)
      #expect(outcome.output.isEmpty)
      #expect(outcome.talk.hasPrefix("Error: There is no command 'chekc'. Did you mean 'check'?\n"))
    }
  }
#endif

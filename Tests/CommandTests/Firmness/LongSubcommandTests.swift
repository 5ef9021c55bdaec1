#if Command
  import ArgumentParser
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct LongSubcommandTests {
    @Test func whatIsDoneIsDone() async {
      #expect(await LongWork.done(Outcome(output: "a")).outcome.output == "a")
    }

    @Test func aJobIsRun() async {
      let work = LongWork.job { progress in
        progress(1)
        return Outcome(output: "b", status: .answerIsNo)
      }
      let outcome = await work.outcome
      #expect(outcome.output == "b")
      #expect(outcome.status == .answerIsNo)
    }

    #if !os(Windows)
      @Test func anInterruptLeavesTheFileAsItWas() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("last year's", to: "firmness.txt")
        let errors = folder.url.appendingPathComponent("errors.txt")
        try Data().write(to: errors)
        let program = try #require(ProgramRun.program)
        let process = Process()
        process.executableURL = program
        process.arguments = [
          "sensitivity", SampleFiles.stAlbans, "--draws", "1000000000", "-o", file,
        ]
        process.currentDirectoryURL = ProjectFolder.root
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        waitUntilInterruptsAreHandled(process)
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        #expect(
          try String(contentsOf: errors, encoding: .utf8) == "interrupted; nothing was written\n"
        )
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "last year's")
        #expect(folder.names == ["errors.txt", "firmness.txt"])
      }

      /// Until the handler stands an interrupt would end the process without a word.
      ///
      /// Linux tells when it does; elsewhere there is nothing to do but give it time.
      private func waitUntilInterruptsAreHandled(_ process: Process) {
        #if os(Linux)
          while process.isRunning, !handlesInterrupts(process.processIdentifier) {
            Thread.sleep(forTimeInterval: 0.01)
          }
        #else
          Thread.sleep(forTimeInterval: 5)
        #endif
      }

      /// Whether the mask of signals that a process handles has the bit of SIGINT, the second.
      private func handlesInterrupts(_ process: Int32) -> Bool {
        let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
        let mask = line?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) }
        return (mask ?? 0) & 2 != 0
      }
    #endif
  }
#endif

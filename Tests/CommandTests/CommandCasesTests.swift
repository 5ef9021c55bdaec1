#if Command
  import Foundation
  import TestSupport
  import Testing

  /// Every folder of `Tests/Cases/command`: the arguments in `arguments.txt`, one a line, `{case}`
  /// standing for the folder; what comes of them in `expected.txt`; `input.txt` on the standard
  /// input, if it is there.
  @Suite struct CommandCasesTests {
    @Test(arguments: CaseFolder.all("command"))
    func theProgramAnswersAsExpected(folder: CaseFolder) throws {
      let text = String(decoding: folder.bytes("arguments.txt"), as: UTF8.self)
      let arguments = text.split(separator: "\n").map {
        $0.replacingOccurrences(of: "{case}", with: "Tests/Cases/command/\(folder.name)")
      }
      let run = try ProgramRun(arguments, input: Data(folder.bytes("input.txt")))
      #expect(folder.golden("expected.txt").mismatch(with: run.transcript) == nil)
    }

    @Test func thereAreCases() {
      #expect(CaseFolder.all("command").count > 20)
    }
  }
#endif

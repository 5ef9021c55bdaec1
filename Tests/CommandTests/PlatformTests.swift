import Foundation
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct PlatformTests {
  @Test func aFileIsReplacedWhole() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a much longer text than the new one", to: "a.txt")
    try Platform.replaceFile(path, with: "short")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "short")
    #expect(folder.names == ["a.txt"])
  }

  #if !os(Windows)
    @Test func `a file that is replaced keeps its rights`() throws {
      let folder = try TemporaryFolder()
      let path = try folder.write("a", to: "a.txt")
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      try Platform.replaceFile(path, with: "b")
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((rights as? NSNumber)?.intValue == 0o600)
    }
  #endif

  @Test func whatCannotBeWrittenSaysWhy() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Platform.WriteFault.other("it is a folder")) {
      try Platform.replaceFile(folder.url.path, with: "")
    }
    #expect(throws: Platform.WriteFault.other("there is no such folder")) {
      try Platform.replaceFile(folder.path("no/such/file"), with: "")
    }
  }

  #if !os(Windows)
    @Test func aDescriptorThatIsNotOpenIsAnError() {
      #expect(throws: Platform.WriteFault.other("Bad file descriptor")) {
        try Platform.write("text", to: 9999)
      }
    }

    @Test func aPipeWithANameIsReadToItsEnd() throws {
      let pipe = Pipe()
      let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
      try pipe.fileHandleForWriting.write(contentsOf: Data("id,name\n".utf8))
      try pipe.fileHandleForWriting.close()
      #expect(Platform.isPipe(path))
      #expect(try Platform.pipe(path, limit: 8) == Array("id,name\n".utf8))
    }

    @Test func aPipeWithoutEndIsGivenUp() throws {
      let pipe = Pipe()
      let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
      try pipe.fileHandleForWriting.write(contentsOf: Data("id,name\n".utf8))
      #expect(throws: FileFault.tooLarge(limit: 7)) { try Platform.pipe(path, limit: 7) }
    }

    @Test func onlyAPipeIsReadAsOne() throws {
      #expect(try Platform.pipe(SampleFiles.simpleRules, limit: 10) == nil)
      #expect(try Platform.pipe("no such file", limit: 10) == nil)
      #expect(!Platform.isPipe(SampleFiles.simpleRules))
    }
  #endif

  @Test func coloursAreLeftOutForWhoeverAsksForIt() {
    #expect(Platform.allowsColours(["TERM": "xterm-256color"]))
    #expect(Platform.allowsColours(["NO_COLOR": ""]))
    #expect(!Platform.allowsColours(["NO_COLOR": "1"]))
    #expect(!Platform.allowsColours(["TERM": "dumb"]))
  }
}

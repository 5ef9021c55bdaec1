import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct ReadFilesTests {
  @Test func `what has been read is not read again, all else is`() throws {
    let source = SourceText(name: "standard input", text: "id\n")
    let files = ReadFiles(sources: ["-": source], others: CommandFiles())
    #expect(try files.read("-") == source)
    #expect(!files.isFolder("-"))
    #expect(files.isFolder(SampleFiles.several))
    #expect(try files.read(SampleFiles.simpleRules).name == SampleFiles.simpleRules)
  }
}

import Diagnostics
import Precedence
import Testing

@Suite struct FileSourceTests {
  private let files = MemoryFiles(["a/b.csv": "x", "./c/../d.csv": "y", "/e/f.csv": "z"])

  @Test(arguments: ["a/b.csv", "./a/b.csv", "a/./b.csv", "q/../a/b.csv", "d.csv", "/e/f.csv"])
  func `a file is found under any path to it, and named as asked for`(path: String) throws {
    #expect(try files.read(path).name == path)
  }

  @Test func `a folder is no file, and nothing is nothing`() {
    #expect(throws: FileFault.isFolder) { try files.read("a") }
    #expect(throws: FileFault.isFolder) { try files.read("./a/") }
    #expect(throws: FileFault.notFound) { try files.read("b.csv") }
    #expect(throws: FileFault.notFound) { try files.read("../a/b.csv") }
  }

  @Test func `a folder is what files lie below`() {
    #expect(files.isFolder("a"))
    #expect(files.isFolder("."))
    #expect(files.isFolder("/e"))
    #expect(!files.isFolder("a/b.csv"))
    #expect(!files.isFolder("a/b"))
  }

  @Test func `bytes are kept as they are`() throws {
    let files = MemoryFiles(bytes: ["a": [0xFF, 0x0A]])
    #expect(try files.read("a") == SourceText(name: "a", bytes: [0xFF, 0x0A]))
  }
}

import Diagnostics
import Precedence
import Testing

@Suite struct RootedFilesTests {
  private let files = RootedFiles(MemoryFiles(["a/b/c.csv": "c", "a/r.yaml": "r"]), in: "a/b")

  @Test func `names are those that were asked for`() throws {
    #expect(try files.read("c.csv").name == "c.csv")
    #expect(try files.read("../r.yaml").name == "../r.yaml")
    #expect(try files.read("../r.yaml").text == "r")
    #expect(files.isFolder(".."))
    #expect(!files.isFolder("c.csv"))
  }

  @Test func `what is not there is said`() {
    #expect(throws: FileFault.notFound) { try files.read("b/c.csv") }
    #expect(throws: FileFault.isFolder) { try files.read("../b") }
  }
}

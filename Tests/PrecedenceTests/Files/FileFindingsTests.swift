import Diagnostics
import Precedence
import Testing

@Suite struct FileFindingsTests {
  private static func text(_ fault: FileFault, hint: String? = nil) -> String {
    FindingRenderer().text(fault.finding("a/b.csv", namedAt: nil, hint: hint))
  }

  @Test func `a missing file is where paths start from`() {
    #expect(
      Self.text(.notFound) == """
        error[F001]: there is no file 'a/b.csv'
          = paths are relative to the file in which they stand

        """
    )
    #expect(Self.text(.notFound, hint: "look again").contains("= look again"))
  }

  @Test func `a folder is no file`() {
    #expect(
      Self.text(.isFolder) == """
        error[F002]: 'a/b.csv' is a folder, not a file
          = name the file in it

        """
    )
  }

  @Test func `a file that cannot be read may be held by another program`() {
    #expect(
      Self.text(.notReadable) == """
        error[F003]: the file 'a/b.csv' cannot be read
          = see whether you may open it, and whether another program holds it

        """
    )
  }

  @Test func `a file that is too large is to be cut down`() {
    #expect(
      Self.text(.tooLarge(limit: 256 << 20)) == """
        error[F004]: the file 'a/b.csv' is larger than 256 MB
          = count or cut it down first; a table of evidence needs a row per category

        """
    )
  }

  @Test func `a fault of any source becomes a finding where the file is named`() {
    struct Broken: FileSource {
      func read(_ path: String) throws(FileFault) -> SourceText { throw .notReadable }
      func isFolder(_ path: String) -> Bool { false }
    }
    let read = Assessment.read("a.yaml", from: Broken())
    #expect(read.value == nil)
    #expect(read.findings.sorted.map(\.code) == ["F003"])
  }
}

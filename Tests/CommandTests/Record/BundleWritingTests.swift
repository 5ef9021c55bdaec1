import Foundation
import Testing

@testable import PrecedenceCommand

@Suite struct BundleWritingTests {
  private func file(_ path: String, _ text: String = "x") -> Outcome.SavedFile {
    Outcome.SavedFile(path: path, text: text)
  }

  private func below(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test func `all files are written with their folders`() throws {
    let folder = try TemporaryFolder()
    try BundleWriting.write([file(folder.path("b/c/d.csv")), file(folder.path("b/record.json"))])
    #expect(try below(folder) == ["b", "b/c", "b/c/d.csv", "b/record.json"])
  }

  @Test func `after a fault nothing is left that was made`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("mine", to: "kept")
    // The name of a file that is a folder by then.
    let last = file(folder.path("b/c"))
    #expect(throws: BundleWriting.Fault(path: last.path, reason: "it is a folder")) {
      try BundleWriting.write([file(folder.path("b/c/d.csv")), file(folder.path("b/e/f")), last])
    }
    #expect(try below(folder) == ["kept"])
  }

  @Test func `after a fault what was there before stays`() throws {
    let folder = try TemporaryFolder()
    try BundleWriting.write([file(folder.path("b/a"), "old"), file(folder.path("b/same"))])
    let last = file(folder.path("b/a/new"))
    #expect(throws: BundleWriting.Fault.self) {
      try BundleWriting.write([file(folder.path("b/same")), file(folder.path("b/new")), last])
    }
    #expect(try below(folder) == ["b", "b/a", "b/same"])
    #expect(try String(contentsOfFile: folder.path("b/a"), encoding: .utf8) == "old")
  }

  @Test func `a bundle of nothing is written at once`() throws {
    try BundleWriting.write([])
  }
}

import Diagnostics
import Foundation
import Precedence
import TestSupport
import Testing

/// The example in the reference of the assessment file, read as a user would type it.
@Suite struct AssessmentReferenceTests {
  @Test func theExampleOfTheReferenceRanks() throws {
    let page = String(decoding: ProjectFolder.bytes("Examples/README.md"), as: UTF8.self)
    let block = try #require(page.block(after: "```yaml\n", before: "```"))
    let disk = DiskFiles()
    let folder = ProjectFolder.file("Examples/st-albans-2021").path
    let files = OneFileOver(path: folder + "/typed.yaml", text: block, others: disk)
    let read = Assessment.read(folder + "/typed.yaml", from: files)
    let result = try #require(read.value?.result().value)
    #expect(result.ranking.map(\.id) == ["burglary"])
    #expect(result.ranking.first?.measures.first?.text == "327 crimes")
  }

  @Test func theTargetsOfTheReferenceAreFollowed() throws {
    let page = String(decoding: ProjectFolder.bytes("Examples/README.md"), as: UTF8.self)
    let start = try #require(page.range(of: "## Targets\n"))
    let block = try #require(
      String(page[start.lowerBound...]).block(after: "```yaml\n", before: "```")
    )
    let head = """
      format: 1
      name: typed
      periods:
        2003_04: {from: 2003-04-01, to: 2004-03-31}
        2007_08: {from: 2007-04-01, to: 2008-03-31}

      """
    let folder = ProjectFolder.file("Examples/st-albans-2008").path
    let path = folder + "/typed.yaml"
    let files = OneFileOver(path: path, text: head + block, others: DiskFiles())
    let targets = try #require(TrackingResult.read(path, from: files).value?.sets.first)
    #expect(targets.rows.count == 11)
    #expect(Assessment.findings(in: path, from: files).sorted.map(\.code.rawValue) == ["T013"])
  }
}

/// The files of a disk with one more among them.
private struct OneFileOver: FileSource {
  let path: String
  let text: String
  let others: DiskFiles

  func read(_ path: String) throws(FileFault) -> SourceText {
    path == self.path ? SourceText(name: path, text: text) : try others.read(path)
  }

  func isFolder(_ path: String) -> Bool { others.isFolder(path) }
}

extension String {
  /// The text between two marks, the first of each.
  fileprivate func block(after start: String, before end: String) -> String? {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
    guard let first = lines.firstIndex(where: { $0 == start[...] }) else { return nil }
    return lines[(first + 1)...].prefix { !$0.hasPrefix(end) }.joined()
  }
}

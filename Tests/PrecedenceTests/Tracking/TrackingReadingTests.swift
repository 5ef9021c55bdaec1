import Diagnostics
import Precedence
import TestSupport
import Testing

/// Every folder of `Tests/Cases/targets`: what a reader sees of it, whole.
@Suite struct TrackingReadingTests {
  @Test(arguments: CaseFolder.all("targets"))
  func `findings and verdicts are those expected, whole`(folder: CaseFolder) {
    let read = TrackingResult.read("assessment.yaml", from: folder.files)
    let mismatch = folder.golden("expected.txt").mismatch(with: TrackingLines.text(read))
    #expect(mismatch == nil)
    #expect((read.value == nil) == read.findings.hasErrors)
    #expect(folder.name.hasPrefix("wrong-") == (read.value == nil))
  }

  @Test func `rules and candidates are not read, and their absence is no error`() throws {
    let folder = try #require(
      CaseFolder.all("targets").first { $0.name == "right-other-sections" }
    )
    let read = TrackingResult.read("assessment.yaml", from: folder.files)
    #expect(read.findings.isEmpty)
    #expect(Assessment.read("assessment.yaml", from: folder.files).findings.hasErrors)
  }
}

import Diagnostics
import Precedence
import TestSupport
import Testing

/// Every folder of `Tests/Cases/assessments`: what a reader sees of it, whole.
@Suite struct AssessmentCasesTests {
  @Test(arguments: CaseFolder.all("assessments"))
  func `findings and ranking are those expected, whole`(folder: CaseFolder) {
    let read = folder.assessment
    let mismatch = folder.golden("expected.txt").mismatch(with: ResultText.text(read))
    #expect(mismatch == nil)
    #expect((read.value == nil) == read.findings.hasErrors)
    #expect(folder.name.hasPrefix("wrong-") == (read.value?.result().value == nil))
  }
}

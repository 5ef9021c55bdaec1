import Diagnostics
import Precedence
import Testing

@Suite struct CheckedTests {
  private static func finding(_ severity: Finding.Severity) -> FindingList {
    FindingList([Finding("A009", severity, "something", at: nil)])
  }

  @Test func `an error leaves no value`() {
    #expect(Checked(1, Self.finding(.error)).value == nil)
  }

  @Test(arguments: [Finding.Severity.warning, .note])
  func `a warning or a note comes with the value`(severity: Finding.Severity) {
    let checked = Checked(1, Self.finding(severity))
    #expect(checked.value == 1)
    #expect(checked.findings.sorted.count == 1)
  }
}

import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct RulesTestsJUnitTests {
  @Test func `every kind of ending, names escaped`() throws {
    let text = RulesTestsJUnit().text([try TestedSample.every(), try TestedSample.none()])
    let golden = GoldenFile(ProjectFolder.file("Tests/Cases/reports/rules-tests.xml"))
    #expect(golden.mismatch(with: text) == nil)
    #expect(!text.contains("<script"))
    #expect(!text.contains("\u{7}"))
    #expect(!text.contains("time"))
  }

  @Test func `no rules are an empty report`() {
    #expect(
      RulesTestsJUnit().text([]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="precedence test" tests="0" failures="0" errors="0">
        </testsuites>

        """
    )
  }
}

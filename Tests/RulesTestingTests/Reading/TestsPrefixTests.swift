import Diagnostics
import Foundation
import Precedence
import TestSupport
import Testing

@testable import RulesTesting

/// Files of tests cut off anywhere: findings or tests, never a crash.
@Suite struct TestsPrefixTests {
  @Test(arguments: ["tests.yaml", "tests/panel.csv"])
  func `every beginning of a file is read`(name: String) throws {
    let folder = "Tests/Cases/command/test-failing/"
    let text = ProjectFolder.bytes(folder + "rules.yaml")
    let rules = try #require(Rules.read(SourceText(name: "rules.yaml", bytes: text)).value)
    let bytes = ProjectFolder.bytes(folder + name)
    #expect(bytes.count > 100)
    for count in bytes.indices {
      let source = SourceText(name: name, bytes: Array(bytes.prefix(count)))
      let read = RulesTests.read(rules, and: [source])
      guard let tests = read.value else { continue }
      // What can be read expects something, and what it expects can be looked at.
      #expect(tests.tests.allSatisfy { !$0.expectations.isEmpty }, "\(count)")
      let outcomes = tests.outcomes(by: rules)
      #expect(outcomes.count == tests.tests.count)
    }
  }
}

import Diagnostics
import Testing

@testable import RulesFile

@Suite struct MistakeTests {
  @Test func becomesAFindingAtItsPlace() {
    let text = ExpressionText("volume > trnd", named: "rules.yaml")
    let mistake = Mistake(.unknownName, "unknown name", at: 9..<13, hint: "hint")
    let finding = mistake.finding(in: text)
    #expect(finding.code == .unknownName)
    #expect(finding.severity == .error)
    #expect(finding.hint == "hint")
    #expect(finding.location?.description == "rules.yaml:1:10")
    #expect(finding.location?.endColumn == 14)
  }

  @Test(arguments: [
    (25.0, "25"), (-3, "-3"), (0.5, "0.5"), (1e14, "100000000000000"), (1e300, "1e+300"),
  ])
  func numbersAreWrittenPlainly(_ value: Double, _ text: String) {
    #expect(numeral(value) == text)
  }

  @Test func longListsAreCut() {
    #expect(listing(["a", "b"]) == "a, b")
    let names = (1...22).map { "n\($0)" }
    #expect(listing(names).hasSuffix("n19, n20 and 2 more"))
  }

  @Test func theNearestWordIsAskedFor() {
    #expect(question("trnd", ["trend"]) == "did you mean 'trend'?\n")
    #expect(question("xyz", ["trend"]) == "")
    #expect(nearest("trnd", ["trend"]) == "trend")
  }
}

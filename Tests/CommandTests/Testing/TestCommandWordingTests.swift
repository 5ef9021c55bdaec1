import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct TestCommandWordingTests {
  @Test(arguments: [
    (TestCommandWording.noRules(in: "a"), "C095", "there is no rules file in the folder 'a'"),
    (
      TestCommandWording.testsAlone("a.csv", count: 0), "C096",
      "'a.csv' holds tests, which need the rules that they test"
    ),
    (
      TestCommandWording.testsAlone("a.csv", count: 2), "C096",
      "'a.csv' holds tests, but 2 rules files are named"
    ),
    (
      TestCommandWording.assessment("a.yaml"), "C097",
      "'a.yaml' is an assessment; tests belong to rules"
    ),
    (TestCommandWording.unknownTest("b", ["c"]), "C098", "there is no test 'b'"),
    (
      TestCommandWording.watchWithoutTerminal, "C099",
      "'--watch' shows results on a terminal, and this is none"
    ),
    (
      TestCommandWording.watchWithFile, "C099",
      "'--watch' shows results on a terminal and writes no file"
    ),
  ])
  func `messages whole`(finding: Finding, code: String, message: String) {
    #expect(finding.code.rawValue == code)
    #expect(finding.message == message)
    #expect(finding.hint != nil)
  }

  @Test func `a test that is not there is offered all that are, or the nearest`() {
    let many = (1...12).map { "case \($0) of many" }
    #expect(TestCommandWording.unknownTest("xyz", many).hint?.hasSuffix("and 2 more") ?? false)
    #expect(TestCommandWording.unknownTest("x", []).hint == "there are no tests")
    let near = TestCommandWording.unknownTest("case 1 of mny", many)
    #expect(near.hint == "did you mean 'case 1 of many'?")
  }
}

import PlainYAML
import Testing

@testable import Precedence

@Suite struct AlikeNodesTests {
  @Test(arguments: [
    ("[40, 200]", "- 40.0\n- 2e2\n"), ("{a: b}", "a: b\n"), ("\"7\"", "7"), ("x", "'x'"),
    ("{a: [1, {b: 2}]}", "a:\n  - 1\n  - b: 2.0\n"),
  ])
  func `written otherwise is the same`(left: String, right: String) {
    #expect(ComparisonSample.tree(left).isAlike(ComparisonSample.tree(right)))
  }

  @Test(arguments: [
    ("[1, 2]", "[2, 1]"), ("{a: 1}", "{b: 1}"), ("{a: 1}", "[a, 1]"), ("1", "[1]"), ("01", "1"),
    ("[1]", "[1, 2]"), ("High", "high"),
  ])
  func `what says something else is not`(left: String, right: String) {
    #expect(!ComparisonSample.tree(left).isAlike(ComparisonSample.tree(right)))
  }
}

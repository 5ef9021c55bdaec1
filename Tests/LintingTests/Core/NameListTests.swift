import Testing

@testable import Linting

@Suite struct NameListTests {
  @Test(arguments: [
    (["a"], "'a'"), (["a", "b"], "'a' and 'b'"), (["a", "b", "c"], "'a', 'b' and 'c'"),
    (["a", "b", "c", "d", "e"], "'a', 'b', 'c' and 2 more"), ([], ""),
  ])
  func `three names stand in a message`(_ names: [String], _ text: String) {
    #expect(NameList.text(names) == text)
  }
}

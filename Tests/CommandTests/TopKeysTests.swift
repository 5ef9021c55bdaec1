import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct TopKeysTests {
  private func keys(_ text: String) -> TopKeys { TopKeys(SourceText(name: "file", text: text)) }

  @Test(arguments: [
    "groups:\n- name: a\n  rules: []\n", "version: 2\nsources:\n- name: a\n",
    "name: ci\non: push\njobs:\n", "rules:\n  all: warn\n", "- a\nb: 1\n",
  ])
  func `files of other programs are foreign, whatever word they share with ours`(text: String) {
    #expect(keys(text).isForeign)
    #expect(!keys("format: 1\n" + text).isForeign)
  }

  @Test(arguments: [
    "", "# nothing yet\n", "- a\n", "measures:\ncriteria:\n", "rules: r\narea: a\n",
  ])
  func `what says nothing, or speaks clearly for ours, is not`(text: String) {
    #expect(!keys(text).isForeign)
    #expect(!keys(text).hasFormat)
  }

  @Test(arguments: ["measures:\n", "name: a\nparameters: {}\n", "consultation:\n"])
  func `the beginning of a rules file is one`(text: String) {
    #expect(keys("format: 1\n" + text).kind == .rules)
    #expect(keys(text).kind == .unknown)
    #expect(keys("format: 1\n" + text + "area: a\n").kind == .assessment)
  }

  @Test func `only what stands at the start of a line is a key`() {
    #expect(!keys("  format: 1\n# format: 1\n").hasFormat)
    #expect(keys("name: a\r\nformat: 1\r\n").hasFormat)
  }
}

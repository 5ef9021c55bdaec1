import PlainYAML
import Testing

@testable import Precedence

@Suite struct RulesPathTests {
  private func replaced(
    _ text: String,
    _ path: RulesPath,
    _ value: String?,
    like model: String? = nil
  ) -> String {
    let tree = ComparisonSample.tree(text)
      .replacing(
        path,
        with: value.map(ComparisonSample.tree),
        like: model.map(ComparisonSample.tree)
      )
    return FlowText.text(tree)
  }

  @Test func `a value is replaced, taken out and put in`() {
    #expect(replaced("{a: {b: 1, c: 2}}", RulesPath("a", "b"), "3") == "{a: {b: 3, c: 2}}")
    #expect(replaced("{a: {b: 1, c: 2}}", RulesPath("a", "b"), nil) == "{a: {c: 2}}")
    #expect(replaced("{a: {b: 1}}", RulesPath("a", "c"), "2") == "{a: {c: 2, b: 1}}")
  }

  @Test func `a new entry stands where the model has it`() {
    let model = "{a: {b: 1, x: 1, c: 2, d: 3}}"
    #expect(
      replaced("{a: {b: 1, d: 3}}", RulesPath("a", "c"), "2", like: model) == "{a: {b: 1, c: 2, d: 3}}"
    )
    #expect(replaced("{q: 1}", RulesPath("a", "c"), "2", like: model) == "{a: {c: 2}, q: 1}")
  }

  @Test func `an item of a list is replaced`() {
    let path = RulesPath([.key("a"), .item(1)])
    #expect(replaced("{a: [1, 2, 3]}", path, "5") == "{a: [1, 5, 3]}")
    #expect(path.spelling == "a.2")
    #expect(path.keys == ["a"])
  }

  @Test func `a path that leads nowhere changes nothing`() {
    #expect(replaced("{a: [1]}", RulesPath([.key("a"), .item(4)]), "5") == "{a: [1]}")
    #expect(replaced("{a: 1}", RulesPath([.key("a"), .item(0)]), "5") == "{a: 1}")
    #expect(replaced("{a: 1}", RulesPath("b"), nil) == "{a: 1}")
    #expect(replaced("[1]", RulesPath("b"), "2") == "[1]")
  }
}

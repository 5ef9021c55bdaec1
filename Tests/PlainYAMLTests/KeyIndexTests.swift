import Testing

@testable import PlainYAML

@Suite struct KeyIndexTests {
  @Test(arguments: [3, 8, 9, 500])
  func everySecondKeyIsFoundInNarrowAndWideMappings(count: Int) {
    let names = (0..<count).map { "key \($0)" }
    #expect(KeyIndex.repetitions(in: entries(names)).isEmpty)
    let found = KeyIndex.repetitions(in: entries(names + ["key 2", "key 0", "key 2"]))
    #expect(found.map(\.repeated) == [count, count + 1, count + 2])
    #expect(found.map(\.first) == [2, 0, 2])
  }

  @Test func nothingIsFoundInAnEmptyMapping() {
    #expect(KeyIndex.repetitions(in: []).isEmpty)
  }

  @Test func keysThatLookTheSameAreTheSame() {
    #expect(KeyIndex.repetitions(in: entries(["caf\u{E9}", "cafe\u{301}"])).count == 1)
  }

  private func entries(_ names: [String]) -> [YAMLEntry] {
    names.map { name in
      YAMLEntry(
        key: YAMLKey(scalar: YAMLScalar(text: name, style: .plain), range: 0..<0),
        value: YAMLNode(content: .sequence([]), range: 0..<0)
      )
    }
  }
}

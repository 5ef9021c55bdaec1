import PlainYAML
import Testing

@Suite struct CollectionReadingTests {
  @Test func severalMistakesAreReportedInOneRun() {
    let text = """
      one: @a
      two: [1, 2
      three: "x" y
      four: 4
      two half
      five: {a: 1, a: 2}
      six:
      \tseven: 1
      eight: 8
      four: 5
      """
    #expect(
      reading(text)
        == "Y013 1:6, Y017 2:6, Y021 3:12, Y030 5:1, Y004 6:14, Y003 8:1, Y004 10:1 "
        + #"{"four": "4", "five": {"a": "1"}, "six": -, "eight": "8"}"#
    )
  }

  @Test func aBrokenEntryIsDroppedWithWhatIsIndentedBelowIt() {
    #expect(reading("a: @x\n  b: 1\n  c:\n   - 2\nd: 3") == #"Y013 1:4 {"d": "3"}"#)
    #expect(reading("- @x\n  y\n- z") == #"Y013 1:3 ["z"]"#)
    #expect(reading("a:\n  - @x\n  - y\nb: 1") == #"Y013 2:5 {"a": ["y"], "b": "1"}"#)
  }

  @Test func aLineIndentedLikeNothingIsReportedOnce() {
    #expect(reading("a: 'x'\n   b: 1\n   c: 2\nd: 3") == #"Y005 2:4 {"a": "x", "d": "3"}"#)
    #expect(
      reading("a:\n    b: 1\n  c: 2\n  d: 3\ne: 4") == #"Y005 3:3 {"a": {"b": "1"}, "e": "4"}"#
    )
    #expect(reading("- 'x'\n  - y\n- z") == #"Y005 2:3 ["x", "z"]"#)
  }

  @Test func keysAndItemsDoNotMix() {
    #expect(reading("a: 1\n- b\n- c\nd: 2") == #"Y029 2:1 {"a": "1", "d": "2"}"#)
    #expect(reading("- a\nb: 1\nc: 2\n- d") == #"Y029 2:1 ["a", "d"]"#)
    #expect(reading("a:\n  - b\n  c: 1\nd: 2") == #"Y029 3:3 {"a": ["b"], "d": "2"}"#)
  }

  @Test func theFirstOfEqualKeysIsKept() {
    #expect(reading("a: 1\n'a': 2\n\"a\": 3") == #"Y004 2:1, Y004 3:1 {"a": "1"}"#)
    #expect(reading("a: {b: 1}\nc: {b: 1}") == #"{"a": {"b": "1"}, "c": {"b": "1"}}"#)
    #expect(reading("a:\n  b: 1\n  b: 2\nc: 3") == #"Y004 3:3 {"a": {"b": "1"}, "c": "3"}"#)
  }

  @Test func rangesReachFromTheFirstToTheLastCharacter() {
    let document = document("a:\n  - b: 'c'  # d\n    e:\n  - [f]\ng: |\n  h\n\n")
    let root = document.root
    #expect(root.range == 0..<42)
    #expect(root.entries?.map(\.key.range) == [0..<1, 34..<35])
    #expect(root.entries?.map(\.value.range) == [5..<33, 37..<42])
    let items = root.entries?.first?.value.items
    #expect(items?.map(\.range) == [7..<25, 30..<33])
    #expect(items?.first?.entries?.map(\.value.range) == [10..<13, 25..<25])
    #expect(items?.last?.isFlow == true)
    #expect(root.isFlow == false)
  }
}

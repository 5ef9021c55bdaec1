import PlainYAML
import Testing

@Suite struct YAMLNodeTests {
  @Test func aNodeIsOneOfThreeThings() {
    #expect(document("a").root.scalar == YAMLScalar(text: "a", style: .plain))
    #expect(document("[a]").root.items?.count == 1)
    #expect(document("{a: b}").root.entries?.first?.key.text == "a")
    #expect(document("a").root.items == nil)
    #expect(document("a").root.entries == nil)
    #expect(document("[a]").root.scalar == nil)
  }

  @Test func onlyWhatWasLeftOutIsAbsent() {
    let entries = document("a:\nb: ''\nc: ~\nd: []").root.entries
    #expect(entries?.map(\.value.isAbsent) == [true, false, false, false])
  }

  @Test func everyScalarRemembersHowItWasWritten() {
    let items = document("- a\n- 'b'\n- \"c\"\n- |\n  d\n- >\n  e\n-\n").root.items
    #expect(
      items?.compactMap(\.scalar?.style) == [
        .plain, .singleQuoted, .doubleQuoted, .literal, .folded, .absent,
      ]
    )
  }
}

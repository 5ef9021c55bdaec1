import Diagnostics
import Testing

@Suite struct FindingRendererTests {
  private let renderer = FindingRenderer()

  @Test func aFindingShowsMessagePlaceLineCaretAndHint() {
    let lines = String(repeating: "\n", count: 40)
    let finding = Finding(
      "R014",
      .error,
      "unknown measure 'trnd'",
      at: MarkedText(lines + "    when: ⟦trnd⟧ >= 25% and volume >= 20\nb").location,
      hint: "did you mean 'trend'?"
    )
    #expect(
      renderer.text(finding) == """
        error[R014]: unknown measure 'trnd'
          rules.yaml:41:11
           |
        41 |     when: trnd >= 25% and volume >= 20
           |           ^^^^
           = did you mean 'trend'?

        """
    )
  }

  @Test func shortLineNumbersKeepTheMarginOfTwoDigits() {
    #expect(
      renderer.text(.at("a: ⟦b⟧")) == """
        error[T001]: message
          rules.yaml:1:4
           |
         1 | a: b
           |    ^

        """
    )
  }

  @Test func longLineNumbersWidenTheMargin() {
    let lines = String(repeating: "\n", count: 12_344)
    #expect(
      renderer.text(.at(lines + "a: ⟦b⟧", hint: "hint")) == """
        error[T001]: message
          rules.yaml:12345:4
              |
        12345 | a: b
              |    ^
              = hint

        """
    )
  }

  @Test func aFindingWithoutPlaceShowsMessageAndHint() {
    let finding = Finding("A001", .warning, "no candidate", at: nil, hint: "one\ntwo")
    #expect(
      renderer.text(finding) == """
        warning[A001]: no candidate
          = one
          = two

        """
    )
  }

  @Test func aWholeFileShowsNoLine() {
    let finding = Finding(
      "F001",
      .error,
      "cannot be opened",
      at: .wholeFile("missing.csv"),
      hint: "look at the path"
    )
    #expect(
      renderer.text(finding) == """
        error[F001]: cannot be opened
          missing.csv:1:1
          = look at the path

        """
    )
  }

  @Test func anEmptyLineIsNotShown() {
    #expect(renderer.text(.at("a\n⟦⟧\nb")) == "error[T001]: message\n  rules.yaml:2:1\n")
    #expect(renderer.text(.at("⟦⟧")) == "error[T001]: message\n  rules.yaml:1:1\n")
  }

  @Test func relatedPlacesFollowTheHint() {
    let finding = Finding(
      "R002",
      .error,
      "duplicate key 'b'",
      at: MarkedText("b: 1\n⟦b⟧: 2").location,
      hint: "keep one",
      related: [.init(message: "first here", location: MarkedText("⟦b⟧: 1\nb: 2").location)]
    )
    #expect(
      renderer.text(finding) == """
        error[R002]: duplicate key 'b'
          rules.yaml:2:1
           |
         2 | b: 2
           | ^
           = keep one
           = first here: rules.yaml:1:1

        """
    )
  }

  @Test func tabsKeepTheCaretUnderItsPlace() {
    #expect(
      caretLines(.at("\t\tkey:\t⟦value⟧\t# note")) == [
        "\t\tkey:\tvalue\t# note", "\t\t    \t^^^^^",
      ]
    )
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(caretLines(.at("名前: ⟦値です⟧ x")) == ["名前: 値です x", "      ^^^^^^"])
    #expect(caretLines(.at("👨‍👩‍👧: ⟦x⟧")) == ["👨‍👩‍👧: x", "    ^"])
    #expect(caretLines(.at("한국: ⟦ｗ⟧")) == ["한국: ｗ", "      ^^"])
  }

  @Test func combiningCharactersTakeNoColumn() {
    #expect(caretLines(.at("cafe\u{301}: ⟦x⟧")) == ["cafe\u{301}: x", "      ^"])
    #expect(caretLines(.at("a: ⟦e\u{301}⟧")) == ["a: e\u{301}", "   ^"])
  }

  @Test func aPlaceOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
    #expect(caretLines(.at("a: ⟦'one\ntwo'⟧ b")) == ["a: 'one", "   ^^^^"])
  }

  @Test func anEmptyPlaceGetsOneCaret() {
    #expect(caretLines(.at("abc⟦⟧")) == ["abc", "   ^"])
    #expect(caretLines(.at("abc⟦⟧\r\nd")) == ["abc", "   ^"])
    #expect(caretLines(.at("a⟦⟧bc")) == ["abc", " ^"])
  }

  @Test func theByteOrderMarkTakesNoColumn() {
    #expect(caretLines(.at("\u{FEFF}⟦key⟧: x")) == ["key: x", "^^^"])
  }

  @Test func longLinesAreCutOnBothSides() {
    let text = String(repeating: "a", count: 300) + "⟦xyz⟧" + String(repeating: "b", count: 300)
    let shown = caretLines(.at(text))
    #expect(
      shown == [
        "…" + String(repeating: "a", count: 80) + "xyz" + String(repeating: "b", count: 77) + "…",
        String(repeating: " ", count: 81) + "^^^",
      ]
    )
  }

  @Test func theMarkEndsWithTheShownPartOfALongLine() {
    let shown = caretLines(.at("⟦" + String(repeating: "x", count: 100_000) + "⟧"))
    #expect(
      shown == [String(repeating: "x", count: 160) + "…", String(repeating: "^", count: 160)]
    )
  }

  @Test func charactersThatMoveTheCursorAreReplaced() {
    #expect(
      caretLines(.at("a\u{1B}[31m\u{7}: ⟦b\u{202E}⟧")) == [
        "a\u{FFFD}[31m\u{FFFD}: b\u{FFFD}", "         ^^",
      ]
    )
    #expect(
      caretLines(.at("a\u{200B}\u{2066}\u{2028}⟦b⟧")) == ["a\u{FFFD}\u{FFFD}\u{FFFD}b", "    ^"]
    )
    let finding = Finding(
      "R001",
      .error,
      "unknown key 'a\u{1B}[2J\nb'",
      at: .wholeFile("x\u{9B}.yaml"),
      hint: "did you mean '\u{202E}'?",
      related: [.init(message: "like '\r'", location: .wholeFile("y\u{7F}"))]
    )
    #expect(
      renderer.text(finding) == """
        error[R001]: unknown key 'a\u{FFFD}[2J\u{FFFD}b'
          x\u{FFFD}.yaml:1:1
          = did you mean '\u{FFFD}'?
          = like '\u{FFFD}': y\u{FFFD}:1:1

        """
    )
  }

  @Test func bytesThatAreNoTextAreReplaced() {
    let source = SourceText(
      name: "a.csv",
      bytes: Array("a,".utf8) + [0xC3, 0x28] + Array(",b".utf8)
    )
    let finding = Finding("T001", .error, "not UTF-8", at: source.location(of: 2..<3))
    #expect(caretLines(finding) == ["a,\u{FFFD}(,b", "  ^"])
  }

  @Test func noFindingsAreNoText() {
    #expect(renderer.text(FindingList()) == "")
  }

  @Test func findingsAreSortedWithABlankLineBetween() {
    let list = FindingList([
      Finding("T002", .note, "second", at: .wholeFile("b.csv")),
      Finding("T001", .error, "first", at: .wholeFile("a.csv")),
    ])
    #expect(
      renderer.text(list) == """
        error[T001]: first
          a.csv:1:1

        note[T002]: second
          b.csv:1:1

        """
    )
  }

  @Test func theRestIsCounted() {
    let list = FindingList([3, 1, 2].map { Finding("T001", .error, "message \($0)", at: nil) })
    #expect(
      FindingRenderer(limit: 1).text(list) == """
        error[T001]: message 1

        and 2 more findings

        """
    )
    #expect(FindingRenderer(limit: 2).text(list).hasSuffix("\nand 1 more finding\n"))
    #expect(FindingRenderer(limit: 3).text(list).hasSuffix("message 3\n"))
    #expect(FindingRenderer(limit: 0).text(list) == FindingRenderer(limit: 1).text(list))
  }

  @Test func aHundredFindingsAreShownAndTheUncountedAreCounted() {
    let list = FindingList((0..<1234).map { Finding("T001", .error, "message \($0)", at: nil) })
    let text = renderer.text(list)
    #expect(text.split(separator: "\n").count == 101)
    #expect(text.hasSuffix("\nand 1134 more findings\n"))
  }

  @Test func errorsAreShownBeforeWarningsWhenThereIsNoRoomForAll() {
    let source = SourceText(name: "a.csv", text: "abcd")
    func finding(_ offset: Int, _ severity: Finding.Severity) -> Finding {
      Finding("T001", severity, "\(severity) \(offset)", at: source.location(of: offset..<offset))
    }
    let list = FindingList([
      finding(0, .warning), finding(1, .note), finding(2, .warning), finding(3, .error),
    ])
    let shown = FindingRenderer(limit: 2).text(list).split(separator: "\n").filter {
      $0.contains("[T001]") || $0.contains("more")
    }
    #expect(
      shown == ["warning[T001]: warning 0", "error[T001]: error 3", "and 2 more findings"]
    )
  }

  /// The source line and the line with the caret, without their margin.
  private func caretLines(_ finding: Finding) -> [String] {
    renderer.text(finding).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.contains(" | ") }
      .map { String($0.drop { $0 != "|" }.dropFirst(2)) }
  }
}

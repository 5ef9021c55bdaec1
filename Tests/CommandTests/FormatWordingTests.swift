import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct FormatWordingTests {
  private func text(_ finding: Finding) -> String { FindingRenderer().text(finding) }

  private func difference(_ before: String, _ after: String) -> String {
    FormatWording.wouldChange(SourceText(name: "r.yaml", text: before), after)
  }

  @Test func `a file that another program has written says so`() {
    #expect(
      text(FormatWording.overtaken("r.yaml")) == """
        error[C109]: the file 'r.yaml' cannot be written: it was changed while it was being formatted
          = it is as the other program wrote it; format it again

        """
    )
  }

  @Test func `the first line that differs is shown as it is and as it should be`() {
    #expect(
      difference("a: 1\nb:  2\n", "a: 1\nb: 2\n") == """
        r.yaml:2: is not formatted
          is:        b:  2
          should be: b: 2

        """
    )
  }

  @Test func `the name of a file does nothing to a terminal`() {
    #expect(FormatWording.formatted("a\u{1B}[31m.yaml") == "formatted a\u{FFFD}[31m.yaml\n")
    let source = SourceText(name: "a\u{202E}.yaml", text: "b: \u{2066}1 \n")
    let words = FormatWording.wouldChange(source, "b: \u{2066}1\n")
    #expect(words.hasPrefix("a\u{FFFD}.yaml:1: is not") && !words.contains("\u{2066}"))
  }

  @Test(arguments: [
    ("a: 1", "a: 1\n", 2, "(end of the file)", "(end of the file)"),
    ("a: 1 \n", "a: 1\n", 1, "a: 1 (spaces at the end)", "a: 1"),
    ("a: 1\r\n", "a: 1\n", 1, "a: 1(carriage return)", "a: 1"),
    ("\u{FEFF}a: 1\n", "a: 1\n", 1, "(byte order mark)a: 1", "a: 1"),
    ("a: 1\n\n\nb: 2\n", "a: 1\n\nb: 2\n", 3, "(empty line)", "b: 2"),
    ("a:\t1\n", "a: 1\n", 1, "a:(tab)1", "a: 1"),
  ])
  func `what cannot be seen is named`(
    before: String,
    after: String,
    line: Int,
    is old: String,
    shouldBe new: String
  ) {
    #expect(
      difference(before, after) == """
        r.yaml:\(line): is not formatted
          is:        \(old)
          should be: \(new)

        """
    )
  }

  @Test func `files are counted`() {
    #expect(FormatWording.summary(changed: 0, unchanged: 0, isCheck: true) == "")
    #expect(
      FormatWording.summary(changed: 2, unchanged: 1, isCheck: false)
        == "2 files formatted, 1 unchanged\n"
    )
    #expect(
      FormatWording.summary(changed: 2, unchanged: 0, isCheck: true)
        == "2 files are not formatted, 0 in order\n"
    )
    #expect(FormatWording.summary(changed: 0, unchanged: 3, isCheck: true) == "3 files in order\n")
    #expect(FormatWording.summary(changed: 0, unchanged: 1, isCheck: true) == "1 file in order\n")
    #expect(
      FormatWording.summary(changed: 0, unchanged: 1, isCheck: false)
        == "0 files formatted, 1 unchanged\n"
    )
    #expect(FormatWording.formatted("a.yaml") == "formatted a.yaml\n")
  }

  @Test func `what cannot be written in its place is said`() {
    #expect(
      text(FormatWording.notInPlace("/dev/fd/3")) == """
        error[C108]: '/dev/fd/3' is no plain file and cannot be written in its place
          = precedence fmt - < /dev/fd/3

        """
    )
    #expect(
      text(FormatWording.notWritten("a.yaml", "it is read-only")) == """
        error[C109]: the file 'a.yaml' cannot be written: it is read-only
          = it is as it was; see whether you may change it

        """
    )
  }
}

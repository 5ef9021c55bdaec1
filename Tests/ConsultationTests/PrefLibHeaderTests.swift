import Diagnostics
import Testing

@testable import Consultation

@Suite struct PrefLibHeaderTests {
  private func read(_ text: String) -> (
    header: PrefLibHeader, names: [String], first: Int?, messages: String
  ) {
    let source = SourceText(name: "a.toi", text: text)
    var findings = FindingList()
    var header = PrefLibHeader()
    var lines = SourceLines(source)
    while let line = lines.next() { header.read(line.range, in: source, &findings) }
    let names = header.names(in: source, &findings)
    return (
      header, names?.names.map(\.text) ?? [], names?.first, FindingRenderer().text(findings)
    )
  }

  @Test func `Keys are read with any capitals and blanks, unknown ones passed over`() {
    let (header, names, first, messages) = read(
      """
      # FILE NAME: forum.toi
      #data type:toi
      # NUMBER  VOTERS: 17
      # NUMBER UNIQUE PREFERENCES: 2
      # a remark without a value
      #
      # Alternative Name 2: Litter: streets and parks
      # ALTERNATIVE NAME 1 :   Speeding
      # CATEGORY NAME 1: Yes
      """
    )
    #expect(header.dataType?.text == "toi")
    #expect(header.counts[.voters]?.text == "17")
    #expect(header.counts[.uniqueOrders]?.text == "2")
    #expect(header.counts[.alternatives] == nil)
    #expect(header.categories.map(\.text) == ["Yes"])
    #expect(names == ["Speeding", "Litter: streets and parks"])
    #expect(first == 1)
    #expect(messages.isEmpty)
  }

  @Test func `Names may be numbered from 0`() {
    let (_, names, first, _) = read("# ALTERNATIVE NAME 1: b\n# ALTERNATIVE NAME 0: a\n")
    #expect(names == ["a", "b"])
    #expect(first == 0)
  }

  @Test func `A number twice, a gap and no number are told`() {
    #expect(
      read("# ALTERNATIVE NAME 1: a\n# ALTERNATIVE NAME 1: b\n").messages == """
        error[B033]: two alternatives have the number 1
          a.toi:2:23
           |
         2 | # ALTERNATIVE NAME 1: b
           |                       ^
           = number the alternatives 1, 2, 3 and so on

        """
    )
    #expect(
      read("# ALTERNATIVE NAME 1: a\n# ALTERNATIVE NAME 3: c\n").messages == """
        error[B033]: no alternative has the number 2, although this one has 3
          a.toi:2:23
           |
         2 | # ALTERNATIVE NAME 3: c
           |                       ^
           = number the alternatives 1, 2, 3 and so on

        """
    )
    #expect(
      read("# ALTERNATIVE NAME X: a\n").messages == """
        error[B033]: 'a' has no number, but 'X'
          a.toi:1:23
           |
         1 | # ALTERNATIVE NAME X: a
           |                       ^
           = write '# ALTERNATIVE NAME 1: …' for the first alternative, and so on

        """
    )
    #expect(
      read("# ALTERNATIVE NAME 1:\n").messages == """
        error[B048]: the name is empty
          a.toi:1:22
           |
         1 | # ALTERNATIVE NAME 1:
           |                      ^
           = write what respondents could choose

        """
    )
  }
}

import Diagnostics
import Testing

@testable import Consultation

@Suite struct BLTContentsTests {
  private func read(_ text: String) -> (contents: BLTContents, names: [String], messages: String) {
    let source = SourceText(name: "a.blt", text: text)
    var findings = FindingList()
    var contents = BLTContents(source)
    contents.read(&findings)
    return (
      contents, contents.names.map { source.text(in: $0) }, FindingRenderer().text(findings)
    )
  }

  @Test func `The parts follow each other on lines or on one line`() {
    let onLines = read(
      """
      # made by hand
      3 1   # candidates and seats
      -2 -3

      3 1 0 # three ballots
      0
      "A #1"  # first
      B and C # second
      "D" "Title"
      "Source"
      """
    )
    let onOneLine = read("3 1 -2 -3 3 1 0 0 \"A #1\" \"B and C\" \"D\" \"Title\" \"Source\"")
    for (contents, names, messages) in [onLines, onOneLine] {
      #expect(messages == "")
      #expect(contents.candidateCount == 3)
      #expect(contents.withdrawn == [2, 3])
      #expect(contents.ballots.entries == [1, -1])
      #expect(contents.ballots.respondents == 3)
      #expect(names == ["A #1", "B and C", "D", "Title"])
    }
    #expect(onLines.contents.ballots.ballots.map(\.line) == [5])
  }

  @Test(arguments: ["x", "3", "3 x", "0 1", "-1 2", "3 1x", "9999999999 1"])
  func `A first line without two numbers is refused`(line: String) {
    let (contents, _, messages) = read(line + "\n1 1 0\n")
    #expect(contents.candidateCount == nil)
    #expect(
      messages == """
        error[B043]: '\(line)' does not say how many candidates and seats there are
          a.blt:1:1
           |
         1 | \(line)
           | \(String(repeating: "^", count: line.count))
           = begin with two whole numbers, such as '4 1' for four candidates and one seat

        """
    )
  }

  @Test func `A withdrawal of nobody is told`() {
    #expect(
      read("2 1\n-1 -3 -4\n1 2 0\n0\na\nb\n").messages == """
        error[B044]: '-3' withdraws none of the 2 candidates
          a.blt:2:4
           |
         2 | -1 -3 -4
           |    ^^
           = write '-2' if the second candidate withdrew

        """
    )
    #expect(read("2 1\n-\n0\na\nb\n").messages.hasPrefix("error[B044]: '-' withdraws none"))
  }

  @Test func `Ballots without end mark are told where the names begin, or at the end`() {
    #expect(
      read("2 1\n1 2 0\n\"a\"\n\"b\"\n").messages == """
        error[B045]: the ballots have no end mark
          a.blt:3:1
           |
         3 | "a"
           | ^^^
           = write '0' on a line of its own between the last ballot and the first name

        """
    )
    #expect(
      read("2 1\n1 2 0\n").messages == """
        error[B045]: the ballots have no end mark
          a.blt:2:1
           |
         2 | 1 2 0
           | ^^^^^
           = write '0' on a line of its own between the last ballot and the first name

        """
    )
  }

  @Test func `A quote that is not closed is told`() {
    let (_, names, messages) = read("2 1\n1 2 0\n0\n\"a\"\n\"b\n")
    #expect(names == ["a", "b"])
    #expect(
      messages == """
        error[B047]: the quote before this name is not closed
          a.blt:5:1
           |
         5 | "b
           | ^^
           = close it on the same line

        """
    )
  }

  @Test func `Nothing is no ballots, and 201 candidates are too many`() {
    #expect(read(" \n# nothing\n").messages.hasPrefix("error[B031]: 'a.blt' holds no ballots\n"))
    #expect(
      read("201 1\n").messages.hasPrefix("error[B032]: there are more than 200 options\n")
    )
  }
}

import Authoring
import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct StarterWordingTests {
  @Test func `a set that does not exist is told with the nearest`() {
    #expect(
      FindingRenderer().text(StarterWording.unknown("st-alban")) == """
        error[C115]: there is no set 'st-alban' to begin with
          = did you mean 'st-albans'?
          = the sets are \(StarterWording.names)

        """
    )
  }

  @Test func `a file in the way is not replaced`() {
    #expect(
      FindingRenderer().text(StarterWording.overOther("a/rules.yaml")) == """
        error[C116]: 'a/rules.yaml' is there already and holds something else
          = name a new folder, or move the file away: nothing is replaced

        """
    )
  }

  @Test func `the next steps are ready to be copied`() {
    #expect(
      StarterWording.written(["my area/rules.yaml"], folder: "my area")
        == """
        written:
          my area/rules.yaml

        next: precedence rank 'my area'
        then change the files, and: precedence check 'my area'; precedence test 'my area'

        """
    )
  }

  @Test func `a set that is there already says so`() {
    #expect(
      StarterWording.thereAlready(folder: "a") == """
        nothing was written: all files of this set are there already, as they were written before

        next: precedence rank a
        then change the files, and: precedence check a; precedence test a

        """
    )
  }

  @Test func `odd names of folders can be copied and do nothing to a terminal`() {
    #expect(StarterWording.written([], folder: "-x").contains("precedence rank ./-x\n"))
    #expect(StarterWording.written([], folder: "it's").contains("precedence rank 'it'\\''s'\n"))
    let words = StarterWording.written(["a\u{1B}[31m/rules.yaml"], folder: "a\u{1B}[31m")
    #expect(words.contains("  a\u{FFFD}[31m/rules.yaml\n") && !words.contains("\u{1B}"))
  }

  @Test func `the list names every set once`() {
    let lines = StarterWording.list(indent: "  ").split(separator: "\n")
    #expect(lines.count == Starter.allCases.count)
  }
}

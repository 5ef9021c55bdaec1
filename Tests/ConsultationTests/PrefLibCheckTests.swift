import Testing

@testable import Consultation

@Suite struct PrefLibCheckTests {
  @Test func `Counts of the header that the body contradicts are told, with both numbers`() {
    let sample = ElectionSample.preflib(
      """
      # NUMBER ALTERNATIVES: 3
      # NUMBER VOTERS: 1,200
      # NUMBER UNIQUE ORDERS: 4
      # ALTERNATIVE NAME 1: Speeding
      # ALTERNATIVE NAME 2: Litter
      1200: 1,2
      3: 2
      """
    )
    #expect(sample.lines == ["1200 x speeding, litter", "3 x litter"])
    #expect(
      sample.messages == """
        warning[B036]: the header says '3' alternatives, but it names 2
          a.toi:1:24
           |
         1 | # NUMBER ALTERNATIVES: 3
           |                        ^
           = see that nothing is missing; the ballots are counted as they are

        warning[B036]: the header says '1,200' voters, but its ballots add up to 1,203
          a.toi:2:18
           |
         2 | # NUMBER VOTERS: 1,200
           |                  ^^^^^
           = see that nothing is missing; the ballots are counted as they are

        warning[B036]: the header says '4' different ballots, but it has 2
          a.toi:3:25
           |
         3 | # NUMBER UNIQUE ORDERS: 4
           |                         ^
           = see that nothing is missing; the ballots are counted as they are

        """
    )
  }

  @Test func `Ballots of another kind than the header says are told once`() {
    func text(_ type: String, _ ballots: String) -> String {
      ElectionSample.preflib(
        """
        # DATA TYPE: \(type)
        # ALTERNATIVE NAME 1: Speeding
        # ALTERNATIVE NAME 2: Litter
        \(ballots)
        """
      ).messages
    }
    #expect(text("soc", "1: 1,2\n1: 2,1") == "")
    #expect(text("soi", "1: 1\n1: 2,1") == "")
    #expect(text("toc", "1: {1,2}\n1: 2,1") == "")
    #expect(text("toi", "1: {1,2}\n1: 2") == "")
    #expect(
      text("soi", "1: 2\n1: {1,2}\n1: {2,1}") == """
        warning[B041]: this ballot puts alternatives level, which 'soi' excludes
          a.toi:5:1
           |
         5 | 1: {1,2}
           | ^^^^^^^^
           = see that nothing is missing; the ballots are counted as they are
           = the type of the file: a.toi:1:14

        """
    )
    #expect(
      text("toc", "1: {1,2}\n1: 2").hasPrefix(
        "warning[B041]: this ballot leaves alternatives out, which 'toc' excludes\n  a.toi:5:1\n"
      )
    )
  }

  @Test func `Of more than two categories it is said that only the first counts`() {
    let sample = ElectionSample.preflib(
      """
      # DATA TYPE: cat
      # NUMBER CATEGORIES: 3
      # ALTERNATIVE NAME 1: Speeding
      # ALTERNATIVE NAME 2: Litter
      # CATEGORY NAME 1: Yes
      # CATEGORY NAME 2: Perhaps
      # CATEGORY NAME 3: No
      2: 1,2
      """
    )
    #expect(sample.lines == ["2 x speeding"])
    #expect(
      sample.messages == """
        note[B042]: of 3 categories only the first, 'Yes', counts as ticked
          a.toi:5:20
           |
         5 | # CATEGORY NAME 1: Yes
           |                    ^^^

        """
    )
  }
}

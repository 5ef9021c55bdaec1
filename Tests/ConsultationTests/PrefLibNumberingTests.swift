import Diagnostics
import Testing

@testable import Consultation

@Suite struct PrefLibNumberingTests {
  private let three = """
    # ALTERNATIVE NAME 1: Speeding
    # ALTERNATIVE NAME 2: Litter
    # ALTERNATIVE NAME 3: Burglary

    """

  @Test func `Numbers from 0 are read as such where all fit, with a warning`() {
    let sample = ElectionSample.preflib(three + "2: 0,{1,2}\n1: 2\n")
    #expect(sample.lines == ["2 x speeding, burglary=litter", "1 x burglary"])
    #expect(
      sample.messages == """
        warning[B037]: the alternatives are numbered from 0 and not from 1
          a.toi:4:1
           |
         4 | 2: 0,{1,2}
           | ^^^^^^^^^^
           = they are read as 0 to 2, in the order of their names

        """
    )
  }

  @Test func `Names from 0 make the ballots count from 0 too`() {
    let header = """
      # ALTERNATIVE NAME 0: Speeding
      # ALTERNATIVE NAME 1: Litter

      """
    let sample = ElectionSample.preflib(header + "1: 1\n")
    #expect(sample.lines == ["litter"])
    #expect(
      sample.messages == """
        warning[B037]: the alternatives are numbered from 0 and not from 1
          a.toi:1:1
          = they are read as 0 to 1, in the order of their names

        """
    )
    let mixed = ElectionSample.preflib(header + "1: 1\n1: 2,1\n")
    #expect(mixed.ballots == nil)
    #expect(
      mixed.messages == """
        error[B038]: 2 alternatives are numbered from 0, and this ballot names number 2
          a.toi:4:1
           |
         4 | 1: 2,1
           | ^^^^^^
           = number the alternatives from 1, in the header and on every ballot

        """
    )
  }

  @Test func `A file with 0 and the highest number means nothing`() {
    let sample = ElectionSample.preflib(three + "2: 0,1\n1: 3\n")
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B038]: 3 alternatives are numbered from 0, and this ballot names number 3
          a.toi:5:1
           |
         5 | 1: 3
           | ^^^^
           = number the alternatives from 1, in the header and on every ballot
           = a ballot that names number 0: a.toi:4:1

        """
    )
  }
}

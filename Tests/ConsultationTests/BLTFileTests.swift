import Diagnostics
import TestSupport
import Testing

@testable import Consultation

@Suite struct BLTFileTests {
  private let names = """
    0
    "Fast cars"
    "Burglary"
    "Litter"
    "Anti-social behaviour"
    "Forum of spring"

    """

  @Test func `Candidates are matched by name, those who withdrew passed over`() {
    let sample = ElectionSample.blt("4 1\n-2\n3 1 3=4 0\n2 2 4 0\n1 2=1 - 3 0\n" + names)
    #expect(sample.messages == "")
    #expect(sample.ballots?.form == .blt)
    #expect(sample.ballots?.profile.kind == .ranks)
    #expect(sample.ballots?.profile.options == ["asb", "litter", "speeding"])
    #expect(sample.lines == ["3 x speeding, asb=litter", "2 x asb", "1 x speeding, litter"])
  }

  @Test func `A title is not needed, and a candidate withdrawn before may stand in the file`() {
    let sample = ElectionSample.blt("2 1\n1 2 1 0\n0\nParking\nLitter\n")
    #expect(sample.messages == "")
    #expect(sample.lines == ["litter"])
  }

  @Test func `Spoiled ballots are listed, and told in one warning`() {
    let sample = ElectionSample.blt(
      "4 1\n5 1 2 0\n2 1 3 1 0\n1 0\n1 7 0 1 1= 0\nx 1 0\n-4 1 0\n" + names
    )
    #expect(sample.lines == ["5 x speeding, burglary"])
    #expect(
      sample.spoiled == [
        "line 3: an option twice, Fast cars, 2", "line 4: nothing on it, , 1",
        "line 5: an unknown option, 7, 1", "line 5: something unreadable, 1= 0, 1",
        "line 6: no usable weight, x, 1", "line 7: no usable weight, -4, 1",
      ]
    )
    #expect(
      sample.messages == """
        warning[B030]: 7 of 12 ballots are spoiled: 2 name an option twice, 1 names an unknown \
        option, 1 is empty, 1 cannot be read, 2 have no usable weight
          a.blt:3:1
           |
         3 | 2 1 3 1 0
           | ^^^^^^^^^
           = they are listed with the result
           = the first that names an unknown option: a.blt:5:1
           = the first that is empty: a.blt:4:1
           = the first that cannot be read: a.blt:5:9
           = the first that has no usable weight: a.blt:6:1

        """
    )
  }

  @Test func `Too few names are told where they end`() {
    let sample = ElectionSample.blt("4 1\n1 1 0\n0\n\"Litter\"\n\"Burglary\"\n")
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B046]: the file has 2 of 4 names
          a.blt:5:2
           |
         5 | "Burglary"
           |  ^^^^^^^^
           = write the name of every candidate behind the ballots, those withdrawn too

        """
    )
    #expect(
      ElectionSample.blt("4 1\n1 1 0\n0\n").messages.hasPrefix("error[B046]: the file has 0 of 4")
    )
  }

  @Test func `A name that is no option is asked about`() {
    let sample = ElectionSample.blt("2 1\n1 1 0\n0\n\"Liter\"\n\"Burglary\"\n")
    #expect(sample.ballots == nil)
    #expect(
      sample.messages == """
        error[B039]: 'Liter' is no option
          a.blt:4:2
           |
         4 | "Liter"
           |  ^^^^^
           = did you mean 'litter'?

        """
    )
  }

  @Test func `A file without ballots is refused`() {
    #expect(ElectionSample.blt("4 1\n" + names).messages.hasPrefix("error[B031]: 'a.blt' holds no"))
    #expect(ElectionSample.blt("").messages.hasPrefix("error[B031]: 'a.blt' holds no ballots\n"))
    #expect(ElectionSample.blt("").ballots == nil)
  }

  @Test(arguments: 0..<20)
  func `What is written is read back, in every dialect`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let options = 1 + random.below(6)
    let ballots = ElectionSample.randomBallots(&random, options: options, count: 30)
    let end = seed % 2 == 0 ? " 0\n" : seed % 3 == 0 ? " 0 " : "\n"
    var text = "\(options) 1\(seed % 3 == 0 ? " " : "\r\n")"
    for (index, ballot) in ballots.enumerated() {
      let tiers = ballot.tiers.map { $0.map { String($0 + 1) }.joined(separator: "=") }
      text += seed % 5 == 0 ? "(ballot \(index)) " : ""
      text += "\(ballot.count) \(tiers.joined(separator: seed % 4 == 0 ? " - " : " "))\(end)"
    }
    text +=
      "0\n" + (1...options).map { seed % 2 == 0 ? "option \($0)\n" : "\"option \($0)\" " }.joined()
    let sample = ElectionSample.blt(text, options: ElectionSample.open)
    let expected = Profile(
      options: (1...options).map { "option \($0)" },
      rankings: ballots.map { Profile.Ranking($0.tiers, count: Double($0.count)) }
    )
    #expect(sample.messages == "")
    #expect(sample.ballots?.profile.places == expected?.places)
    #expect(sample.ballots?.profile.weights == expected?.weights)
  }

  @Test(arguments: 0..<200)
  func `Whatever stands in a file, reading it ends`(seed: Int) {
    var random = SplitMix64(seed: UInt64(7000 + seed))
    let signs = Array("#()=0123 -\n\r\"x\t9 0 1")
    var text = seed % 2 == 0 ? "4 1\n" : ""
    for _ in 0..<random.below(200) { text.append(signs[random.below(signs.count)]) }
    let sample = ElectionSample.blt(seed % 3 == 0 ? text + "\n" + names : text)
    #expect(sample.ballots != nil || sample.messages.contains("error["))
  }
}

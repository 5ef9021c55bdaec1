import Diagnostics
import TestSupport
import Testing

@testable import Consultation

@Suite struct PrefLibFileTests {
  private let header = """
    # FILE NAME: forum.toi
    # TITLE: Priority setting forum
    # DATA TYPE: toi
    # NUMBER ALTERNATIVES: 4
    # ALTERNATIVE NAME 1: Fast cars
    # ALTERNATIVE NAME 2: burglary
    # ALTERNATIVE NAME 3: Parking
    # ALTERNATIVE NAME 4: Anti-social behaviour

    """

  @Test func `Alternatives are matched by name, withdrawn ones passed over`() {
    let sample = ElectionSample.preflib(header + "12: 2,{1,3},4\n\n5: 3,1\n1: 4\n")
    #expect(sample.messages == "")
    #expect(sample.ballots?.form == .preflib)
    #expect(sample.ballots?.profile.kind == .ranks)
    #expect(sample.ballots?.profile.options == ["asb", "burglary", "speeding"])
    #expect(sample.lines == ["12 x burglary, speeding, asb", "5 x speeding", "1 x asb"])
  }

  @Test func `Ballots that one person cast each have no weights`() {
    let sample = ElectionSample.preflib(header + "1: 1\n1: 1\n")
    #expect(sample.ballots?.profile.weights == nil)
    #expect(sample.ballots?.profile.ballotCount == 2)
  }

  @Test func `Spoiled ballots are listed, and told in one warning`() {
    let sample = ElectionSample.preflib(
      header + "12: 2,1\n3: 1,1\n2: 9\n1:\n4: 3\n2^63: 1\n1: 1;2\n1: 4,2,4\n"
    )
    #expect(sample.lines == ["12 x burglary, speeding"])
    #expect(
      sample.spoiled == [
        "line 10: an option twice, Fast cars, 3", "line 11: an unknown option, 9, 2",
        "line 12: nothing on it, , 1", "line 13: nothing on it, only withdrawn options, 4",
        "line 14: no usable weight, 2^63, 1", "line 15: something unreadable, 1;2, 1",
        "line 16: an option twice, Anti-social behaviour, 1",
      ]
    )
    #expect(
      sample.messages == """
        warning[B030]: 13 of 25 ballots are spoiled: 4 name an option twice, 2 name an unknown \
        option, 5 are empty, 1 cannot be read, 1 has no usable weight
          a.toi:10:1
           |
        10 | 3: 1,1
           | ^^^^^^
           = they are listed with the result
           = the first that names an unknown option: a.toi:11:1
           = the first that is empty: a.toi:12:1
           = the first that cannot be read: a.toi:15:4
           = the first that has no usable weight: a.toi:14:1

        """
    )
  }

  @Test func `Of a cat file the first category is ticked`() {
    let sample = ElectionSample.preflib(
      """
      # DATA TYPE: cat
      # NUMBER CATEGORIES: 2
      # ALTERNATIVE NAME 1: Speeding
      # ALTERNATIVE NAME 2: Litter
      # ALTERNATIVE NAME 3: Burglary
      # CATEGORY NAME 1: Yes
      # CATEGORY NAME 2: No
      3: {1,3},2
      2: {},{1,2,3}
      1: 1,2,3
      """
    )
    #expect(sample.ballots?.profile.kind == .ticks)
    #expect(sample.ballots?.profile.options == ["burglary", "litter", "speeding"])
    #expect(sample.ballots?.profile.places == [[1, 0], [0, 0], [1, 0]])
    #expect(sample.ballots?.profile.weights == [3, 2])
    #expect(sample.spoiled == ["line 10: a rank that there is not, category 3, 1"])
    let byName = ElectionSample.preflib("# ALTERNATIVE NAME 1: Litter\n1: 1\n", named: "a.cat")
    #expect(byName.ballots?.profile.kind == .ticks)
  }

  @Test func `A file that names nothing or holds nothing is refused`() {
    #expect(
      ElectionSample.preflib("").messages == """
        error[B034]: 'a.toi' does not name its alternatives
          a.toi:1:1
          = write '# ALTERNATIVE NAME 1: …' for the first alternative, and so on
          = files of PrefLib's first format, which begin with a number, have to be converted

        """
    )
    #expect(
      ElectionSample.preflib(header).messages == """
        error[B031]: 'a.toi' holds no ballots
          a.toi:1:1
          = a ballot is a line below the header

        """
    )
    #expect(
      ElectionSample.preflib("# DATA TYPE: wmd\n# ALTERNATIVE NAME 1: Litter\n1: 1\n").messages
        == """
        error[B035]: 'wmd' is not a type of ballots
          a.toi:1:14
           |
         1 | # DATA TYPE: wmd
           |              ^^^
           = ballots are 'soc', 'soi', 'toc', 'toi' or 'cat'

        """
    )
    #expect(
      ElectionSample.preflib("# ALTERNATIVE NAME 1: Litter\n# ALTERNATIVE NAME 2:\n1: 1\n").ballots
        == nil
    )
  }

  @Test func `If no ballot is left it is an error, and the ballots are listed all the same`() {
    let sample = ElectionSample.preflib(header + "2: 9\n")
    #expect(sample.ballots?.profile.ballotCount == 0)
    #expect(sample.spoiled == ["line 9: an unknown option, 9, 2"])
    #expect(
      sample.messages == """
        error[B030]: 2 of 2 ballots are spoiled: 2 name an unknown option
          a.toi:9:1
           |
         9 | 2: 9
           | ^^^^
           = no ballot is left to count: is the form right?

        """
    )
  }

  @Test func `A byte order mark, line breaks of Windows and other capitals change nothing`() {
    let text = header + "2: 1,2\n1: 4\n"
    let windows = "\u{FEFF}" + text.split(separator: "\n").joined(separator: "\r\n")
    #expect(ElectionSample.preflib(windows).lines == ElectionSample.preflib(text).lines)
    #expect(ElectionSample.preflib(windows).messages == "")
  }

  @Test func `A file of thousands of alternatives is refused as one`() {
    let many = (1...3000).map { "# ALTERNATIVE NAME \($0): option \($0)\n" }.joined()
    let sample = ElectionSample.preflib(many + "1: 1\n", options: ElectionSample.open)
    #expect(sample.ballots == nil)
    #expect(sample.messages.hasPrefix("error[B032]: there are more than 200 options\n"))
  }

  @Test(arguments: 0..<20)
  func `What is written is read back`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let options = 1 + random.below(6)
    let ballots = ElectionSample.randomBallots(&random, options: options, count: 30)
    var text = (1...options).map { "# ALTERNATIVE NAME \($0): option \($0)\n" }.joined()
    for ballot in ballots {
      let tiers = ballot.tiers.map { tier in
        let numbers = tier.map { String($0 + 1) }.joined(separator: ",")
        return tier.count > 1 ? "{\(numbers)}" : numbers
      }
      text += "\(ballot.count): \(tiers.joined(separator: ","))\n"
    }
    let sample = ElectionSample.preflib(text, options: ElectionSample.open)
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
    var random = SplitMix64(seed: UInt64(5000 + seed))
    let signs = Array("#:{},0123 -\n\r\u{FEFF}x\t9")
    var text = seed % 2 == 0 ? header : ""
    for _ in 0..<random.below(200) { text.append(signs[random.below(signs.count)]) }
    let sample = ElectionSample.preflib(text)
    #expect(sample.ballots != nil || sample.messages.contains("error["))
  }
}

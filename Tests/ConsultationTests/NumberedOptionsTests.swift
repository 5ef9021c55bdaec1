import Diagnostics
import Testing

@testable import Consultation

@Suite struct NumberedOptionsTests {
  private let source = SourceText(
    name: "a.soi",
    text: "Speeding Litter Parking Fast cars Litttr Noise NOISE Burglary"
  )

  private func name(_ text: String, from start: Int, isWithdrawn: Bool = false)
    -> NumberedOptions.Name
  {
    NumberedOptions.Name(
      text: text,
      range: start..<(start + text.utf8.count),
      isWithdrawn: isWithdrawn
    )
  }

  private func match(_ names: [NumberedOptions.Name], _ options: OptionNames) -> (
    options: NumberedOptions?, messages: String
  ) {
    var findings = FindingList()
    let matched = NumberedOptions.matched(names, with: options, in: source, &findings)
    return (matched, FindingRenderer().text(findings))
  }

  @Test func `Numbers mean what their names mean, options without a number are none`() {
    let (options, messages) = match(
      [name("Speeding", from: 0), name("Parking", from: 16), name("Litter", from: 9)],
      ElectionSample.names
    )
    #expect(options?.ids == ["litter", "speeding"])
    #expect(options?.meanings == [1, nil, 0])
    #expect(options?.names == ["Speeding", "Parking", "Litter"])
    #expect(options?.firstNumber == 1)
    #expect(messages.isEmpty)
  }

  @Test func `Who withdrew is no option any more, known or not`() {
    let (options, messages) = match(
      [
        name("Speeding", from: 0), name("Litter", from: 9, isWithdrawn: true),
        name("Noise", from: 41, isWithdrawn: true),
      ],
      ElectionSample.names
    )
    #expect(options?.ids == ["speeding"])
    #expect(options?.meanings == [0, nil, nil])
    #expect(messages.isEmpty)
  }

  @Test func `A name that means nothing is asked about, one option has one number`() {
    let (options, messages) = match(
      [
        name("Speeding", from: 0), name("Fast cars", from: 24), name("Litttr", from: 34),
        name("Noise", from: 41),
      ],
      ElectionSample.names
    )
    #expect(options == nil)
    #expect(
      messages == """
        error[B040]: 'Fast cars' is the option 'speeding', which has a number already
          a.soi:1:25
           |
         1 | Speeding Litter Parking Fast cars Litttr Noise NOISE Burglary
           |                         ^^^^^^^^^
           = give each option one number
           = the first number: a.soi:1:1

        error[B039]: 'Litttr' is no option
          a.soi:1:35
           |
         1 | Speeding Litter Parking Fast cars Litttr Noise NOISE Burglary
           |                                   ^^^^^^
           = did you mean 'litter'?

        error[B039]: 'Noise' is no option
          a.soi:1:42
           |
         1 | Speeding Litter Parking Fast cars Litttr Noise NOISE Burglary
           |                                          ^^^^^
           = give it the name or id of an option, or add it to the other names of one

        """
    )
  }

  @Test func `Where nobody said what the options are, every name is one`() {
    let (options, messages) = match(
      [name("Noise", from: 41), name("Litter", from: 9)],
      ElectionSample.open
    )
    #expect(options?.ids == ["Noise", "Litter"])
    #expect(options?.meanings == [0, 1])
    #expect(messages.isEmpty)
    let twice = match([name("Noise", from: 41), name("NOISE", from: 47)], ElectionSample.open)
    #expect(twice.options == nil)
    #expect(
      twice.messages.hasPrefix(
        "error[B040]: 'NOISE' is the option 'Noise', which has a number already\n  a.soi:1:48\n"
      )
    )
    let gone = match(
      [name("Noise", from: 41, isWithdrawn: true), name("Litter", from: 9)],
      ElectionSample.open
    )
    #expect(gone.options?.ids == ["Litter"])
  }

  @Test func `More than 200 options are refused`() {
    let many = (0...200).map { name("\($0)", from: 0) }
    let (options, messages) = match(many, ElectionSample.open)
    #expect(options == nil)
    #expect(
      messages == """
        error[B032]: there are more than 200 options
          a.soi:1:1
          = leave out the options that nobody ranked

        """
    )
  }

  @Test func `A name has to be there and has to be UTF-8`() {
    let source = SourceText(name: "a.blt", bytes: Array("\"Caf".utf8) + [0xE9, 0x22, 0x22, 0x22])
    var findings = FindingList()
    let wrong = NumberedOptions.Name.read(1..<5, in: source, &findings)
    #expect(wrong.text == "Caf\u{FFFD}")
    _ = NumberedOptions.Name.read(7..<7, in: source, &findings)
    #expect(
      FindingRenderer().text(findings) == """
        error[B048]: the name is not UTF-8
          a.blt:1:2
           |
         1 | "Caf\u{FFFD}\"\"\"
           |  ^^^^
           = save the file as UTF-8

        error[B048]: the name is empty
          a.blt:1:8
           |
         1 | "Caf\u{FFFD}\"\"\"
           |        ^
           = write what respondents could choose

        """
    )
  }
}

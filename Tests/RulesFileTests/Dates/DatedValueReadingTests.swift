import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct DatedValueReadingTests {
  /// The text of the value in force of a cut, and the codes of what is found.
  private func choice(_ text: String, asOf: String? = nil) -> (text: String?, codes: [String]) {
    let source = SourceText(name: "rules.yaml", text: text)
    let (yaml, _) = YAMLParser.parse(source)
    var reader = StrictReader(source: source)
    let reading = DatedValueReading(
      role: .cut(0),
      name: "volume",
      path: [],
      shape: .amount,
      asOf: asOf.flatMap { CalendarDay($0) }
    )
    let choice = reading.choice(yaml.root, at: 0..<0, &reader)
    return (choice?.node.scalar?.text, reader.findings.sorted.map(\.code.rawValue))
  }

  private static let values = "values: {2024-04-01: 200, 2025-04-01: 225%, 2026-04-01: 250}"

  @Test(arguments: [
    (nil, "250"), ("2024-04-01", "200"), ("2025-03-31", "200"), ("2025-04-01", "225%"),
    ("2026-03-31", "225%"), ("2026-04-01", "250"), ("9999-12-31", "250"),
  ])
  func `a value holds from its day to the day before the next`(asOf: String?, text: String) {
    #expect(choice(Self.values, asOf: asOf).text == text)
    #expect(choice(Self.values, asOf: asOf).codes.isEmpty)
  }

  @Test func `a value without a date has always held`() {
    #expect(choice("value: 5", asOf: "0001-01-01").text == "5")
  }

  @Test func `before the first there is none`() {
    #expect(choice(Self.values, asOf: "2024-03-31") == (nil, ["R184"]))
  }

  @Test func `dates alone are told what is to stand before them`() {
    var text = RulesText()
    text.criteria = "a: {cuts: {2024-04-01: [1], 2026-04-01: [2]}}"
    #expect(
      text.report == """
        error[R180]: the cuts of 'a' have neither 'value' nor 'values'
          rules.yaml:6:14
           |
         6 |   a: {cuts: {2024-04-01: [1], 2026-04-01: [2]}}
           |              ^^^^^^^^^^
           = write 'values:' before the dates, as in 'values: {2024-04-01: 200}'

        """
    )
  }

  @Test func `every value is read, whichever is in force`() {
    #expect(choice("values: {2024-04-01: x, 2026-04-01: 250}") == (nil, ["Y105"]))
    #expect(choice("{value: 5, review_by: 2027-02-29}") == (nil, ["R182"]))
  }
}

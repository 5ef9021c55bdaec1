import Diagnostics
import PlainYAML
import Testing

@testable import Precedence

@Suite struct DateKeyTests {
  private enum Key: String, CaseIterable, Sendable {
    case from
  }

  private static func read(_ text: String) -> (date: String?, report: String) {
    let source = SourceText(name: "a.yaml", text: text)
    let (yaml, problems) = YAMLParser.parse(source)
    var reader = StrictReader(source: source, damage: problems)
    let keys = StrictMapping<Key>(yaml.root, "the period", reader: &reader)
    return (keys?.date(.from, &reader)?.value.text, FindingRenderer().text(reader.findings))
  }

  @Test func `a date is read with its place`() {
    #expect(Self.read("from: 2021-07-01\n").date == "2021-07-01")
    #expect(Self.read("from: \"2021-07-01\"\n").report.isEmpty)
  }

  @Test func `anything else is told how dates are written`() {
    #expect(
      Self.read("from: 1/7/2021\n").report == """
        error[A008]: '1/7/2021' is no date
          a.yaml:1:7
           |
         1 | from: 1/7/2021
           |       ^^^^^^^^
           = write the year, month and day as in 2021-01-05

        """
    )
  }

  @Test func `a date that has to be there is missed`() {
    #expect(
      Self.read("x-own: 1\n").report == """
        error[Y102]: the period lacks the key 'from'
          a.yaml:1:1
           |
         1 | x-own: 1
           | ^
           = write the year, month and day as in 2021-01-05

        """
    )
  }
}

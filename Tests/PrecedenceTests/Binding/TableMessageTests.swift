import Diagnostics
import Testing

@testable import Precedence

/// The messages in their places stand in `Tests/Cases/assessments`; here is what they have in common.
@Suite struct TableMessageTests {
  @Test func `a long name is clipped in a message`() {
    let name = String(repeating: "x", count: 10_000)
    let place = Location.wholeFile("a.yaml")
    let findings = [
      TableMessage.unknown(name, [], at: place),
      TableMessage.wrongKind(name, "sum of", .offences, at: place),
      TableMessage.unknownCategory(name, nil, at: place),
      TableMessage.noRow(name, "a.csv", "look again", at: place),
    ]
    for finding in findings { #expect(finding.message.count < 200) }
  }

  @Test func `a category of no table has a way out`() {
    let place = Location.wholeFile("a.yaml")
    #expect(
      FindingRenderer().text(TableMessage.unknownCategory("x", nil, at: place)) == """
        error[E050]: no table has a category 'x'
          a.yaml:1:1
          = take it off the list; only rows of an offence table belong there

        """
    )
  }
}

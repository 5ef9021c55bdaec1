import Diagnostics
import Precedence
import Testing

@Suite struct EvidenceCheckTests {
  private static let refusing = Sample().rules
    .changing("last_year)\", missing: neutral", to: "last_year)\"")

  @Test func `a measure that is worked out can be refused to be missing`() {
    let read = Sample.table(
      "id,volume,last_year,concern\na,5,,Low\nb,5,0,Low\n",
      rules: Self.refusing
    )
    #expect(
      FindingRenderer().text(read.findings) == """
        error[A011]: candidate 'a' has no value of 'trend', and the rules refuse to do without it
          candidates.csv:2:1
           |
         2 | a,5,,Low
           | ^
           = worked out from 'last_year', missing too
           = find the value, or say under 'missing' in the rules what stands for it
           = it is declared here: rules.yaml:7:3

        error[A011]: candidate 'b' has no value of 'trend', and the rules refuse to do without it
          candidates.csv:3:1
           |
         3 | b,5,0,Low
           | ^
           = there was nothing before, so that a change has no percentage
           = find the value, or say under 'missing' in the rules what stands for it
           = it is declared here: rules.yaml:7:3

        """
    )
  }

  @Test func `what is missing below says it all`() {
    let read = Sample.table("id,volume,last_year,concern\na,,5,Low\n", rules: Self.refusing)
    #expect(read.findings.sorted.map(\.message).count == 1)
    #expect(read.findings.sorted.first?.message.contains("'volume'") == true)
  }

  @Test func `none before and none now is no change, and nothing is missing`() {
    let read = Sample.table("id,volume,last_year,concern\na,0,0,Low\n", rules: Self.refusing)
    #expect(read.findings.isEmpty)
  }

  @Test func `a count that is tested has to be whole`() {
    let rules = Sample().rules.changing("last_year)\"", to: "last_year)\", unless: base < 2")
    let read = Sample.table("id,volume,last_year,concern\na,1.5,5,Low\nb,2e,5,Low\n", rules: rules)
    #expect(read.findings.sorted.map(\.code.rawValue) == ["A013", "E020"])
    let large = Sample.table("id,volume,last_year,concern\na,1000000001,5,Low\n", rules: rules)
    #expect(large.findings.sorted.map(\.code.rawValue) == ["A013"])
    let untested = Sample.table("id,volume,last_year,concern\na,1.5,5,Low\n")
    #expect(untested.findings.isEmpty)
  }
}

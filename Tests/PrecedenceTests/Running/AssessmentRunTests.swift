import Diagnostics
import Precedence
import RulesFile
import ScoringKernel
import Testing

@Suite struct AssessmentRunTests {
  @Test func `the table holds what was given and what is worked out`() throws {
    let assessment = try #require(Sample().read.value)
    let table = AssessmentRun(assessment).table
    #expect(table.candidateCount == 2 && table.measureCount == 4)
    #expect(table[MeasureIndex(0), CandidateIndex(0)] == 120)
    #expect(table[MeasureIndex(2), CandidateIndex(1)] == 1)
    #expect((table[MeasureIndex(3), CandidateIndex(1)] - 100 * 11 / 35.0).magnitude < 1e-9)
  }

  @Test func `rules at odds with one another leave no result`() throws {
    let rules =
      Sample().rules + """
        rules:
          low: {when: volume > 1, then: monitor, because: it is small}
          high: {when: volume > 2, then: keep, because: it matters}

        """
    let read = Sample.table("id,volume,last_year,concern\na,5,5,Low\n", rules: rules)
    let result = try #require(read.value).result()
    #expect(result.value == nil)
    #expect(result.findings.sorted.map(\.code.rawValue) == ["A015"])
    #expect(result.findings.sorted.first?.message.contains("'low' and 'high'") == true)
  }

  @Test func `a place among the candidates that nothing reads reorders nobody`() throws {
    func codes(_ ties: String) throws -> [String] {
      let rules = """
        format: 1
        name: Places
        measures: {a: {unit: crimes}, b: {unit: crimes}}
        criteria: {a: {cuts: [5]}, b: {kind: place}}
        groups: {risk: {of: [a]}}
        ranking: {by: [risk], ties: [\(ties)]}

        """
      let ranked = try Sample.ranked("id,a,b\nx,9,1\ny,5,2\n", rules: rules)
      return ranked.findings.sorted.map(\.code.rawValue)
    }
    #expect(try codes("b") == ["R012"])
    #expect(try codes("b score") == ["A025"])
  }

  @Test func `the note on a tie counts those alone who are on the list because of it`() throws {
    let rules =
      Sample().rules + "rules: {w: {when: concern is \"High\", then: monitor, because: so}}\n"
    let equal = "id,volume,last_year,concern\na,5,5,Low\nb,5,5,Low\nc,5,5,Low\n"
    let codes = try Sample.ranked(equal, rules: rules).findings.sorted.map(\.code.rawValue)
    #expect(codes == ["A023"])
    // Three levels of concern make no three of these equal but for the monitored one.
    let fewer = "id,volume,last_year,concern\na,5,5,High\nb,5,5,High\nc,5,5,High\n"
    #expect(try Sample.ranked(fewer, rules: rules).findings.isEmpty)
  }

  @Test func `rules that pass their checks and cannot be run are our fault, and said to be`() throws
  {
    let assessment = try #require(Sample().read.value)
    let right = assessment.rules.checked
    var plan = right.plan
    plan.ranking.keys = []
    let checked = CheckedRules(document: right.document, plan: plan, names: right.names)
    let broken = Assessment(
      name: "a",
      area: nil,
      rules: Rules(checked, file: "rules.yaml"),
      records: assessment.records,
      folder: "",
      findings: FindingList()
    )
    let result = broken.result()
    #expect(result.value == nil)
    #expect(
      FindingRenderer().text(result.findings) == """
        error[A031]: these rules cannot be run although nothing is wrong with them: a fault of this program
          rules.yaml:1:1
          = report it with the rules file

        """
    )
  }
}

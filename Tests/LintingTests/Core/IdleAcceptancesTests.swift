import Diagnostics
import Precedence
import Testing

@testable import Linting

@Suite struct IdleAcceptancesTests {
  private func text(_ accept: String, rows: String? = nil, own: String? = nil) throws -> String {
    let rules = MatrixSample.practical.text + "accept: {\(accept)}\n"
    let files = MemoryFiles([
      "rules.yaml": rules, "candidates.csv": rows ?? "",
      "assessment.yaml": """
      format: 1
      name: A
      rules: rules.yaml
      candidates:
        - {id: asb, values: {likelihood: 1, impact: 1}}
      accept: {\(own ?? "")}

      """,
    ])
    let found: FindingList
    if own != nil {
      let read = Assessment.read("assessment.yaml", from: files)
      let value = try #require(read.value, "\(FindingRenderer().text(read.findings))")
      found = Lint.findings(of: CheckedAssessment(value, nil, read.findings))
    } else {
      let read = Rules.read("rules.yaml", from: files)
      found = Lint.findings(of: try #require(read.value), after: read.findings)
    }
    return FindingRenderer().text(FindingList(found.sorted.filter { $0.code == "R111" }))
  }

  @Test func `what is not found cannot be accepted`() throws {
    #expect(
      try text("R023: no weight is 0") == """
        warning[R111]: nothing is found of 'R023', so there is nothing to accept
          rules.yaml:22:10
           |
        22 | accept: {R023: no weight is 0}
           |          ^^^^
           = take it out, so that the next one is seen

        """
    )
  }

  @Test func `what is found, and what only candidates decide, is no mistake in rules`() throws {
    #expect(try text("R124: seen").isEmpty)
    #expect(try text("R127: depends on the candidates").isEmpty)
    #expect(try text("R151: a zero may stand in the table").isEmpty)
    #expect(try text("R152: weights may be of two kinds").isEmpty)
    #expect(try text("R153: so may be who was asked").isEmpty)
    #expect(try text("E035: depends on the evidence").isEmpty)
  }

  @Test func `what candidates only illustrate is idle where the rules have nothing of it`() throws {
    #expect(try text("R121: no rating falls").contains("nothing is found of 'R121', so there is"))
    #expect(try text("R137: no change").contains("nothing is found of 'R137', so there is"))
    #expect(try text("R125: {imapct: misspelt}").contains("= did you mean 'impact'?\n"))
  }

  @Test func `a falling matrix hides what else there is to say of it`() throws {
    var matrix = MatrixSample.practical
    matrix.rows[0][4] = "Low"
    let rules = matrix.text + "accept: {R124: seen, R125: {imapct: misspelt}, R023: none}\n"
    let read = Rules.read("rules.yaml", from: MemoryFiles(["rules.yaml": rules]))
    let found = Lint.findings(of: try #require(read.value), after: read.findings).sorted
    #expect(found.contains { $0.code == "R121" })
    #expect(
      found.filter { $0.code == "R111" }.map(\.message) == [
        "nothing is found of 'R023', so there is nothing to accept"
      ]
    )
  }

  @Test func `in an assessment everything has to be found`() throws {
    #expect(
      try text("R127: other assessments need it", own: "R127: not here") == """
        warning[R111]: nothing is found of 'R127', so there is nothing to accept
          assessment.yaml:6:10
           |
         6 | accept: {R127: not here}
           |          ^^^^
           = take it out, so that the next one is seen

        """
    )
  }

  @Test func `a name that was nearly right is offered`() throws {
    let found = try text("R124: seen", own: "R125: {likelyhood: misspelt}")
    #expect(found.contains("nothing is found of 'R125' about 'likelyhood', so there is nothing to"))
    #expect(found.contains("= did you mean 'likelihood'?\n"))
  }
}

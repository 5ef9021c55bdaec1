import Diagnostics
import Precedence
import Testing

@testable import Linting

@Suite struct LintedMatrixTests {
  private func matrix(_ text: String) throws -> LintedMatrix {
    let read = Rules.read(SourceText(name: "rules.yaml", text: text))
    let rules = LintedRules(try #require(read.value, "\(FindingRenderer().text(read.findings))"))
    return try #require(LintedMatrix(rules))
  }

  @Test func `cells are named by their levels and stand where they are written`() throws {
    let matrix = try matrix(MatrixSample.practical.text)
    #expect(matrix.words(.init(4, 0)) == "impact 'Very high' with likelihood 'Very low'")
    #expect(matrix.rating(.init(4, 4)) == "Very high")
    #expect(matrix.location(.init(4, 0)).description == "rules.yaml:16:17")
    #expect(matrix.colouring.downEdges == [0, 0.2, 0.4, 0.6, 0.8, 1])
  }

  @Test func `a group with cuts says where its levels lie`() throws {
    let text = """
      format: 1
      name: Cuts
      measures: {a: {unit: level, of: 3}, b: {unit: level, of: 3}}
      criteria: {a: {kind: judged}, b: {kind: judged}}
      groups:
        likelihood: {of: [a], cuts: [0.1, 0.5]}
        impact: {of: [b]}
      matrix:
        down: impact
        across: likelihood
        ratings: [Low, High]
        cells: {High: [Low, High, High], Medium: [Low, High, High], Low: [Low, Low, Low]}
      ranking: {by: [rating]}

      """
    let colouring = try matrix(text).colouring
    #expect(colouring.acrossEdges == [0, 0.1, 0.5, 1])
    #expect(colouring.downEdges == MatrixColouring.equalSteps(3))
  }
}

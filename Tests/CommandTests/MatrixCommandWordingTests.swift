import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct MatrixCommandWordingTests {
  private func text(_ rules: String?) -> String {
    let input = AssessmentInput(path: "my-area", rules: rules)
    return FindingRenderer().text(
      FindingList([CommandWording.noMatrix("rules/own.yaml", assessment: input)])
    )
  }

  @Test func `Rules without a matrix are told apart from a mistake`() {
    let expected = """
      error[C080]: the rules 'rules/own.yaml' have no matrix to draw
        = add a 'matrix' with 'down', 'across', 'ratings' and 'cells' to the rules
        = or look at the ranking: precedence rank my-area

      """
    #expect(text(nil) == expected)
    #expect(text("own.yaml").hasSuffix("precedence rank --rules own.yaml my-area\n"))
  }
}

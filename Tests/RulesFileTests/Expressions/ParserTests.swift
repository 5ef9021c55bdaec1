import Testing

@testable import RulesFile

@Suite struct ParserTests {
  /// The tree with brackets around every part.
  private func shape(_ text: String) -> String {
    let source = ExpressionText(text)
    let tree = Parser(source, scope: ExpressionExamples.rule).tree
    var stack: [String] = []
    for node in tree.nodes {
      let count = node.kind.operandCount
      let operands = stack.suffix(count)
      stack.removeLast(count)
      stack.append(
        count == 0
          ? source.text(of: node.place) : "(\(sign(node.kind)) \(operands.joined(separator: " ")))"
      )
    }
    return stack.joined(separator: " | ")
  }

  private func sign(_ kind: SyntaxNode.Kind) -> String {
    switch kind {
    case .arithmetic(let operation): operation.rawValue
    case .compare(let comparison): comparison.sign.rawValue
    case .and: "and"
    case .or: "or"
    case .not: "not"
    case .negate: "neg"
    default: "?"
    }
  }

  @Test(arguments: [
    ("1 + 2 * 3", "(+ 1 (* 2 3))"), ("1 * 2 + 3", "(+ (* 1 2) 3)"), ("1 - 2 - 3", "(- (- 1 2) 3)"),
    ("1 / 2 / 3", "(/ (/ 1 2) 3)"), ("2 ** 3 ** 4", "(** (** 2 3) 4)"),
    ("2 * 3 ** 4", "(* 2 (** 3 4))"), ("-2 ** 2", "(** (neg 2) 2)"),
    ("2 ** -3", "(** 2 (neg 3))"), ("1 - -2", "(- 1 (neg 2))"),
    ("volume > 1 + 2", "(> volume (+ 1 2))"),
    ("not volume > 1 and repeated", "(and (not (> volume 1)) repeated)"),
    ("repeated or pilot and pilot", "(or repeated (and pilot pilot))"),
    ("repeated and pilot or pilot", "(or (and repeated pilot) pilot)"),
    ("(repeated or pilot) and pilot", "(and (or repeated pilot) pilot)"),
    ("not not repeated", "(not (not repeated))"),
    ("repeated or not pilot or pilot", "(or (or repeated (not pilot)) pilot)"),
  ])
  func bindsAsInTheReference(_ text: String, _ shape: String) {
    #expect(self.shape(text) == shape)
  }

  @Test func aTreeIsAlwaysOneExpression() {
    for text in ["", "(", ")", "1 2", "and", "volume >", "volume in [", "f(", ", ,"] {
      #expect(!shape(text).contains(" | "), "\(text)")
    }
  }

  @Test func isSilentUntilTheNextJoint() {
    let mistakes = Parser(
      ExpressionText("volume > ) and trend > 3"),
      scope: ExpressionExamples.rule
    ).mistakes
    #expect(mistakes.count == 1)
    let two = Parser(
      ExpressionText("volume > and trend > or repeated"),
      scope: ExpressionExamples.rule
    ).mistakes
    #expect(two.map(\.code) == [.missingOperand, .missingOperand])
  }

  @Test func knowsWhetherSomethingIsLeftOut() {
    let scope = ExpressionExamples.rule
    #expect(!Parser(ExpressionText("volume == 3"), scope: scope).hasHoles)
    #expect(Parser(ExpressionText("volume ="), scope: scope).hasHoles)
    #expect(Parser(ExpressionText("volume ? 3"), scope: scope).hasHoles)
  }
}

import Diagnostics

/// A sign of another language or of a word processor, and what it means here.
struct ForeignSign: Sendable {
  /// The sign as written.
  let text: String
  /// What to read instead; `nil` to leave it out.
  let meaning: Token.Kind?
  /// What to write instead.
  let cure: String
  let code: FindingCode

  /// All of them, longer ones before those they begin with.
  static let all: [ForeignSign] =
    joints + comparisons + typeset + arithmetic
    + [ForeignSign(text: "...", meaning: .sign(.range), cure: "..", code: .foreignRange)]
    + [ForeignSign(text: "…", meaning: .sign(.range), cure: "..", code: .foreignRange)]
    + ["£", "€", "$"].map {
      ForeignSign(text: $0, meaning: nil, cure: "", code: .currencySign)
    }
  // A lone `!` is not here: `!=` is a sign of ours, so the lexer has to try that first.

  /// `!` that is not the beginning of `!=`.
  static let not = ForeignSign(
    text: "!",
    meaning: .word(.not),
    cure: "not",
    code: .foreignJoint
  )

  /// The bytes that one of them begins with.
  static let firstBytes = Set(all.compactMap(\.text.utf8.first))

  private static let joints = [
    ForeignSign(text: "&&", meaning: .word(.and), cure: "and", code: .foreignJoint),
    ForeignSign(text: "||", meaning: .word(.or), cure: "or", code: .foreignJoint),
    ForeignSign(text: "&", meaning: .word(.and), cure: "and", code: .foreignJoint),
    ForeignSign(text: "|", meaning: .word(.or), cure: "or", code: .foreignJoint),
  ]

  private static let comparisons = [
    sign("===", .equal), sign("!==", .notEqual), sign("==", .equal), sign("=>", .atLeast),
    sign("=<", .atMost), sign("<>", .notEqual), sign("=!", .notEqual), sign(":=", .equal),
  ]

  private static let typeset = [
    sign("≥", .atLeast, .typesetComparison), sign("≤", .atMost, .typesetComparison),
    sign("≠", .notEqual, .typesetComparison),
  ]

  private static let arithmetic = [
    sign("×", .times, .foreignArithmetic), sign("·", .times, .foreignArithmetic),
    sign("÷", .over, .foreignArithmetic), sign("^", .power, .foreignArithmetic),
    sign("−", .minus, .foreignArithmetic), sign("–", .minus, .foreignArithmetic),
    sign("—", .minus, .foreignArithmetic),
  ]

  private static func sign(
    _ text: String,
    _ meaning: Sign,
    _ code: FindingCode = .foreignComparison
  ) -> ForeignSign {
    ForeignSign(text: text, meaning: .sign(meaning), cure: meaning.rawValue, code: code)
  }
}

/// A line of the account of a figure: a sentence, or the parts of a sum with their cells.
enum AccountLine {
  case sentence(String)
  case sum(SumAccount)

  /// The line as sentences, for where columns cannot be lined up.
  var sentences: [String] {
    switch self {
    case .sentence(let text): [text]
    case .sum(let sum): (sum.columns.map { [$0] } ?? []) + sum.sentences
    }
  }
}

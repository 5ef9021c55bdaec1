/// The scale on which respondents answered: numbers from 1, or words, the lowest first.
struct AnswerScale {
  /// The greatest number of steps.
  static let stepLimit = 100

  /// How many steps the scale has.
  let steps: Int
  private let words: [[UInt8]]
  private let isOfWords: Bool
  /// What cells were found to say, each way of writing it once.
  private var written = ByteNames()
  private var meanings: [MarkCell] = []

  /// Makes the scale of a layout; `nil` if it is not known, or has fewer than 2 steps or too many.
  ///
  /// - Parameter layout: Its words, if it has any, are the steps, and numbers are answers only if
  ///   it has as many steps.
  init?(_ layout: BallotLayout) {
    let steps = layout.scale.isEmpty ? layout.steps : layout.scale.count
    guard let steps, (2...Self.stepLimit).contains(steps) else { return nil }
    self.steps = steps
    words = layout.scale.map(Self.folded)
    isOfWords = !layout.scale.isEmpty && layout.steps != steps
  }

  /// What a cell answers.
  ///
  /// - Parameter bytes: The cell without blanks around it.
  /// - Returns: A number from 1 to ``steps`` if it is an answer of the scale.
  mutating func answer(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkCell {
    guard !words.isEmpty, bytes.count < 1000 else { return number(bytes) }
    let index = written.number(of: bytes)
    if index == meanings.count { meanings.append(meaning(of: bytes)) }
    return meanings[index]
  }

  private func meaning(of bytes: UnsafeBufferPointer<UInt8>) -> MarkCell {
    let step = words.firstIndex(of: Self.folded(bytes.text))
    return step.map { .number($0 + 1) } ?? number(bytes)
  }

  private func number(_ bytes: UnsafeBufferPointer<UInt8>) -> MarkCell {
    let number = MarkCell.number(bytes)
    return isOfWords && number != .blank ? .unreadable : number
  }

  private static func folded(_ word: String) -> [UInt8] {
    Array(word.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
  }
}

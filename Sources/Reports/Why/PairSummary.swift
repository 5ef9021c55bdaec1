import Precedence

/// Why one stands above the other in one breath.
struct PairSummary {
  private let pair: Pair
  private let result: AssessmentResult

  init(_ pair: Pair, in result: AssessmentResult) {
    self.pair = pair
    self.result = result
  }

  var sentences: [String] {
    let comparison = pair.comparison
    var sentences = [verdict]
    let called = [(comparison.ahead, pair.ahead), (comparison.behind, pair.behind)]
      .filter { side, label in Paragraph.oneLine(side.name) != label }
    if !called.isEmpty {
      sentences.append(Wording.called(called.map { (Paragraph.oneLine($0.0.name), $0.1) }))
    }
    return sentences
  }

  private var verdict: String {
    let comparison = pair.comparison
    let (ahead, behind) = (comparison.ahead, comparison.behind)
    if behind.place == nil { return unranked }
    if comparison.isLevel { return Wording.level(ahead, behind) }
    guard let key = comparison.keys.last(where: \.decides) else {
      return Wording.above(ahead, behind)
    }
    let same = comparison.keys.filter { !$0.decides }.map { Wording.name($0.key.name) }
    return Wording.above(ahead, behind, by: key, same: same)
  }

  private var unranked: String {
    let (ahead, behind) = (pair.comparison.ahead, pair.comparison.behind)
    let reasons = [ahead, behind].filter { $0.place == nil }.compactMap { result.candidate($0.id) }
      .map(Wording.notRanked)
    let head =
      ahead.place == nil
      ? Wording.neitherRanked(ahead, behind) : Wording.onlyOneRanked(ahead, behind)
    return ([head] + reasons).joined(separator: " ")
  }
}

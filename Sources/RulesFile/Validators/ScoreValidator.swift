import Diagnostics
import PlainYAML

/// Scores grow with the level, are not negative, and tell the levels apart.
enum ScoreValidator {
  static func findings(in rules: RulesUnderCheck) -> [Finding] {
    rules.criteria.flatMap { criterion -> [Finding] in
      let scores = criterion.section.scores
      let points = criterion.kind == .points ? criterion.section.points : .absent
      return negative(scores.value ?? [], in: rules) + decreasing(scores.value ?? [], in: rules)
        + count(criterion, in: rules) + equal(scores.map { $0.map(\.value) }, in: rules)
        + negative((points.value ?? []).map(\.score), in: rules)
        + equal(points.map { $0.map(\.score.value) }, in: rules)
        + inputs(points.value ?? [], in: rules)
    }
  }

  private static func negative(_ scores: [Located<Double>], in rules: RulesUnderCheck) -> [Finding]
  {
    scores.filter { $0.value < 0 }.map { score in
      rules.error(.negativeScore, Message.negative(score.value), at: score.range)
    }
  }

  private static func decreasing(
    _ scores: [Located<Double>],
    in rules: RulesUnderCheck
  ) -> [Finding] {
    zip(scores, scores.dropFirst()).compactMap { lower, upper in
      guard upper.value < lower.value else { return nil }
      return rules.error(
        .scoresDecreasing,
        Message.decreasing(upper.value, after: lower.value),
        at: upper.range,
        hint: Message.decreasingHint
      )
    }
  }

  private static func count(_ criterion: CriterionOutline, in rules: RulesUnderCheck) -> [Finding] {
    guard let scores = criterion.section.scores.located, let scale = criterion.scale,
      !scale.levels.isEmpty, scale.levels.count != scores.value.count
    else { return [] }
    let message = Message.count(scores.value.count, scale.levels.count)
    let hint = Message.countHint(scale.names)
    return [rules.error(.scoresNotMatchingLevels, message, at: scores.range, hint: hint)]
  }

  private static func equal(_ scores: Field<[Double]>, in rules: RulesUnderCheck) -> [Finding] {
    guard let scores = scores.located, let first = scores.value.first,
      scores.value.allSatisfy({ $0 == first })
    else { return [] }
    let hint = Message.equalHint
    return [rules.error(.scoresAllEqual, Message.equal(first), at: scores.range, hint: hint)]
  }

  private static func inputs(
    _ points: [CriterionSection.Point],
    in rules: RulesUnderCheck
  ) -> [Finding] {
    zip(points, points.dropFirst()).compactMap { lower, upper in
      guard upper.input.value.number <= lower.input.value.number else { return nil }
      return rules.error(
        .pointsNotIncreasing,
        Message.inputs(upper.input.value, after: lower.input.value),
        at: upper.input.range,
        hint: Message.inputsHint
      )
    }
  }

  private enum Message {
    static func negative(_ score: Double) -> String {
      "a score should be 0 or more, found \(numeral(score))"
    }
    static func decreasing(_ score: Double, after lower: Double) -> String {
      "the score \(numeral(score)) is lower than that of the level below, \(numeral(lower))"
    }
    static let decreasingHint =
      "levels go from the least to the most serious, and scores with them"
    static func count(_ scores: Int, _ levels: Int) -> String {
      "\(scores) \(scores == 1 ? "score" : "scores") for \(levels) levels"
    }
    static func countHint(_ levels: [String]) -> String {
      "write one score for each of \(levels.joined(separator: ", "))"
    }
    static func equal(_ score: Double) -> String {
      "all scores are \(numeral(score)), which tells no candidate from another"
    }
    static let equalHint = "give the most serious level a higher score than the least serious one"
    static func inputs(_ input: Amount, after lower: Amount) -> String {
      "the point at \(input.words) should come after a lower one, found \(lower.words) before it"
    }
    static let inputsHint = "list the points from the lowest measure to the highest"
  }
}

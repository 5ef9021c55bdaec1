import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Points whose scores rise and fall again, or the other way round.
  static let turningPoints = Check(
    CheckPage(
      .turningPoints,
      .warning,
      "scores of points that rise and fall again",
      what: """
        The points of a criterion give the most serious score somewhere in the middle, or at both \
        ends: a higher value means more at first and less later.
        """,
      effect: """
        Two candidates with very different values get the same score, and one whose figure gets worse \
        can move down the ranking.
        """,
      mend: """
        Mostly one score is mistyped, or two stand the wrong way round. Accept it where both too \
        little and too much are meant to be worse, or neither.
        """,
      example: CheckPage.Example(
        wrong: "points: {0: 0, 100: 8, 200: 5}",
        right: "points: {0: 0, 100: 5, 200: 8}"
      )
    ),
    .rules { rules in
      rules.plan.criteria.enumerated().compactMap { position, criterion in
        guard case .points(let line) = criterion.kind else { return nil }
        return finding(line, rules.names.criteria[position])
      }
    }
  )

  private static func finding(_ line: PiecewiseLine, _ name: CriterionName) -> Finding? {
    guard let turn = line.firstTurn else { return nil }
    let before = turn.isPeak ? "rise to" : "fall to"
    let after = turn.isPeak ? "fall" : "rise"
    return Finding(
      .turningPoints,
      .warning,
      "the scores of '\(name.id)' \(before) \(DisplayNumber.text(turn.score)) at "
        + "\(DisplayNumber.text(turn.input)) and \(after) again: "
        + "a candidate whose figure gets worse can move down",
      at: name.location,
      hint: "see whether two scores stand the wrong way round",
      subjects: [name.id]
    )
  }
}

extension PiecewiseLine {
  /// The first point at which scores turn; `nil` where they only rise or only fall.
  ///
  /// For example, scores 0, 8, 8, 5 turn at the third point.
  fileprivate var firstTurn: (input: Double, score: Double, isPeak: Bool)? {
    var direction = 0
    for index in outputs.indices.dropFirst() {
      let step = outputs[index] - outputs[index - 1]
      guard step != 0 else { continue }
      let sign = step > 0 ? 1 : -1
      if direction == -sign { return (inputs[index - 1], outputs[index - 1], sign < 0) }
      direction = sign
    }
    return nil
  }
}

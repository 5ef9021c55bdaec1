@testable import Precedence

/// Scenarios worked out by hand: four candidates, of whom three are ranked as it is and two make the
/// shortlist.
enum SampleScenarios {
  static let base = ranking(["theft High yes", "fire Medium yes", "noise Medium"], ["dogs"])

  /// Noise rises from 3rd to 1st by the weight alone.
  static let one = outcome(
    "Concern counts double",
    because: "a councillor asked",
    ranking(["noise High yes", "theft High yes", "fire Medium"], ["dogs"]),
    [weight],
    [
      move("noise", "3 Medium", "1 High yes"), move("theft", "1 High yes", "2 High yes"),
      move("fire", "2 Medium yes", "3 Medium"),
    ]
  )

  /// Nothing moves.
  static let none = outcome(
    "Fewer fires",
    base,
    [
      ChangeEffect(
        subject: "'fires' of 'fire'",
        before: "430 fires",
        after: "344 fires",
        movesAlone: 0,
        movesOnlyWithIt: 0
      )
    ],
    []
  )

  /// Three changes: fire and noise share a place by two of them together; dogs join by the third.
  static let many = outcome(
    "All at once",
    ranking(["theft High yes", "fire Medium yes =", "noise Medium yes =", "dogs Low"], []),
    [weight, rule, policy],
    [
      move("noise", "3 Medium", "2 Medium yes", .together([0, 1]), ["3 Medium", "2 Medium yes"]),
      move("dogs", "- -", "4 Low", .anyOf([2]), ["- -", "- -"]),
    ]
  )

  /// Nothing moves, but noise could be anywhere instead of at most 2nd.
  static let unsure = outcome("Less sure", opened(1...1, 2...2, 1...3), [policy], [])

  /// Theft, fire and noise with what their places could be.
  static func opened(_ places: ClosedRange<Int>...) -> AssessmentResult {
    let ids = ["theft", "fire", "noise"]
    let candidates = zip(ids, places).enumerated().map { position, pair in
      SampleResult.candidate(
        pair.0,
        name(pair.0),
        place: position + 1,
        places: pair.1,
        rating: "Medium",
        isShortlisted: position < 2
      )
    }
    return SampleResult.assessment(shortlist: 2, ranking: candidates, unranked: [], missing: [])
  }

  static let weight = ChangeEffect(
    subject: "weight of 'concern' in 'risk'",
    before: "40 (40%)",
    after: "60 (50%)",
    movesAlone: 0,
    movesOnlyWithIt: 1
  )
  static let rule = ChangeEffect(
    subject: "rule 'rising_fast'",
    before: "on",
    after: "off",
    movesAlone: 0,
    movesOnlyWithIt: 1
  )
  static let policy = ChangeEffect(
    subject: "missing 'concern'",
    before: "leave out",
    after: "worst",
    movesAlone: 1,
    movesOnlyWithIt: 1
  )

  static func result(_ outcomes: ScenarioOutcome...) -> WhatIfResult {
    WhatIfResult(base: base, outcomes: outcomes)
  }

  /// A ranking from words such as `noise High yes =`: the id, the rating, whether it is on the
  /// shortlist, whether it shares the place of the one before or behind it.
  static func ranking(
    _ ranked: [String],
    _ unranked: [String],
    shortlist: Int? = 2
  ) -> AssessmentResult {
    var place = 0
    var sharesLast = false
    let candidates = ranked.enumerated().map { position, text in
      let words = text.split(separator: " ").map(String.init)
      let isShared = words.contains("=")
      if !(isShared && sharesLast) { place = position + 1 }
      sharesLast = isShared
      return SampleResult.candidate(
        words[0],
        name(words[0]),
        place: place,
        isShared: isShared,
        rating: words[1],
        isShortlisted: words.contains("yes")
      )
    }
    return SampleResult.assessment(
      shortlist: shortlist,
      ranking: candidates,
      unranked: unranked.map { SampleResult.candidate($0, name($0), status: .notScored) },
      missing: []
    )
  }

  static func outcome(
    _ name: String,
    because: String? = nil,
    _ result: AssessmentResult,
    _ effects: [ChangeEffect],
    _ moves: [ScenarioMove]
  ) -> ScenarioOutcome {
    ScenarioOutcome(
      scenario: Scenario(
        name: name,
        because: because,
        changes: effects.map { ScenarioChange(target: $0.subject, value: $0.after) }
      ),
      result: result,
      effects: effects,
      moves: moves
    )
  }

  /// A move from words such as `3 Medium` to `1 High yes`; a place or rating that is `-` is none.
  static func move(
    _ id: String,
    _ before: String,
    _ after: String,
    _ cause: ScenarioMove.Cause = .anyOf([0]),
    _ steps: [String] = []
  ) -> ScenarioMove {
    ScenarioMove(
      candidate: id,
      name: name(id),
      before: standing(before),
      after: standing(after),
      steps: (steps + [after]).map(standing),
      alone: [],
      cause: cause
    )
  }

  static func standing(_ text: String) -> ScenarioMove.Standing {
    let words = text.split(separator: " ").map(String.init)
    return ScenarioMove.Standing(
      place: Int(words[0]),
      rating: words[1] == "-" ? nil : words[1],
      isShortlisted: words.contains("yes")
    )
  }

  static func name(_ id: String) -> String {
    switch id {
    case "theft": "Theft from shops and from vehicles"
    case "fire": "Deliberate fires"
    case "noise": "Noise"
    case "dogs": "Dangerous dogs"
    default: id.prefix(1).uppercased() + id.dropFirst()
    }
  }
}

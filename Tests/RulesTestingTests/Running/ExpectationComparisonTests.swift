import Precedence
import Testing

@testable import RulesTesting

@Suite struct ExpectationComparisonTests {
  /// `subject: expected / actual (explanation)` of everything that is not as expected.
  private func differences(_ text: String) throws -> [String] {
    try SmallRules.differences(text).map {
      "\($0.subject): \($0.expected) / \($0.actual) (\($0.explanation))"
    }
  }

  @Test func `levels, numbers, measures and ratings`() throws {
    let found = try differences(
      """
      one:
        given: {volume: 38, before: 30, harm: 105}
        expect:
          amount level: Few
          trend level: Falling
          gravity level: Light
          likelihood level: Low
          risk: 0.5
          amount: 1
          trend score: 1
          trend: 26.6
          rating: Low
      """
    )
    #expect(
      found == [
        "amount level: Few / Many ('volume' is 38 crimes; that is 10 crimes or more, 'Many'; "
          + "'Few' ends below 10 crimes, 28 crimes lower)",
        "trend level: Falling / Rising ('trend' is 26.7%: from 30 (before) to 38 (volume); "
          + "that is 10% or more, 'Rising'; 'Falling' ends below -10%, 36.7 points lower)",
        "gravity level: Light / Grave ('harm' is 105 days; that is 100 days or more, "
          + "'Grave'; 'Light' ends below 100 days, 5 days lower)",
        "likelihood level: Low / High ('likelihood' is 1, 'High': the weighted mean of "
          + "amount 1 x 50% = 0.5, trend 1 x 50% = 0.5)",
        "risk: 0.5 / 1 ('risk' is 1: the weighted mean of amount 1 x 25% = 0.25, trend 1 x "
          + "25% = 0.25, gravity 1 x 50% = 0.5)",
        "amount: 1 / 2 ('volume' is 38 crimes; 'amount', 'Many', scores 2)",
        "trend score: 1 / 3 ('trend' is 26.7%: from 30 (before) to 38 (volume); 'trend', 'Rising', "
          + "scores 3)",
        "trend: 26.6 / 26.7% ('trend' is 26.7%: from 30 (before) to 38 (volume))",
        "rating: Low / High (the cell of gravity 'Grave' and likelihood 'High' says 'High'; 'harm' "
          + "is 105 days; that is 100 days or more, 'Grave'; 'likelihood' is 1, 'High': the "
          + "weighted mean of amount 1 x 50% = 0.5, trend 1 x 50% = 0.5)",
      ]
    )
  }

  @Test func `rules and what becomes of a candidate`() throws {
    let found = try differences(
      """
      one:
        given: {volume: 38, before: 30, asked: no}
        expect: {rules: [rising_fast, wanted, tiny], fires: tiny, status: kept}
      two:
        given: {volume: 2, asked: yes}
        expect: {rules: [], does not fire: [wanted], status: ranked, rating: Low}
      three:
        given: {before: 30}
        expect: {status: ranked, rating: Low, risk: 0.5, likelihood level: Low}
      """
    )
    #expect(
      found == [
        "rules: [rising_fast, wanted, tiny] / [rising_fast] ('wanted' did not fire: asked, with asked "
          + "no; 'tiny' did not fire: 'volume < 3' is missed by 35 crimes, with volume 38 crimes)",
        "fires: [tiny] / [rising_fast] ('tiny' did not fire: 'volume < 3' is missed by 35 "
          + "crimes, with volume 38 crimes)",
        "status: kept / ranked (no rule that fired keeps it, leaves it out or watches it)",
        "ranking: a ranking / none (rules 'wanted' and 'tiny' both fire for 'candidate' and "
          + "contradict each other; one says 'keep', the other 'leave out'; narrow the condition "
          + "of one of them)",
        "status: ranked / not scored (it is not scored: 'volume' is missing, and the rules "
          + "refuse to do without)",
        "rating: Low / none (it is not scored: 'volume' is missing, and the rules refuse to "
          + "do without)",
        "risk: 0.5 / missing (it is not scored: 'volume' is missing, and the rules refuse to "
          + "do without)",
        "likelihood level: Low / none (it is not scored: 'volume' is missing, and the rules "
          + "refuse to do without)",
      ]
    )
  }

  @Test func `orders and shortlists`() throws {
    let found = try differences(
      """
      one:
        given:
          arson: {volume: 5, harm: 5}
          fraud: {volume: 50, harm: 5}
          theft: {volume: 50, harm: 5}
          tiny: {volume: 2}
        expect:
          order: [arson, fraud, theft]
          shortlist: [arson]
          arson: {rating: High}
      two:
        given: {arson: {volume: 5}, fraud: {volume: 50}}
        expect: {order: [fraud]}
      three:
        given: {arson: {volume: 5}, fraud: {volume: 2}}
        expect: {order: [arson, fraud], shortlist: [fraud]}
      """
    )
    #expect(
      found == [
        "order: [arson, fraud, theft] / [[fraud, theft], arson] ('fraud' stands before 'arson': "
          + "'rating' decides, High against Low)",
        "shortlist: [arson] / [fraud, theft] ('fraud' has place 1; 'theft' has place 1; 'arson' "
          + "has place 3; the shortlist has 1 place)",
        "rating of arson: High / Low (the cell of gravity 'Light' and likelihood 'Low' says "
          + "'Low'; 'harm' is 5 days; that is below 100 days, 'Light'; 'likelihood' is 0.25, "
          + "'Low': the weighted mean of amount 0 x 50% = 0, trend 0.5 x 50% = 0.25)",
        "order: [fraud] / [fraud, arson] ('arson' has a place too)",
        "order: [arson, fraud] / [arson] ('fraud' has no place, it is left out: 'tiny' fired: "
          + "volume < 3)",
        "shortlist: [fraud] / [arson] ('arson' has place 1; 'fraud' has no place, it is left "
          + "out: 'tiny' fired: volume < 3; the shortlist has 1 place)",
      ]
    )
  }

  @Test func `values that are missing, new or discounted`() throws {
    let found = try differences(
      """
      one: {given: {volume: 5}, expect: {gravity level: Light, harm: 5, trend level: Rising, asked: yes}}
      two: {given: {volume: 5, before: 0}, expect: {trend: 5}}
      three: {given: {volume: 15, before: 10}, expect: {trend: 50}}
      """
    )
    #expect(
      found == [
        "gravity level: Light / Grave ('harm' is missing: it is not given; it counts as "
          + "neutral, 'Grave')",
        "harm: 5 / missing ('harm' is missing: it is not given)",
        "trend level: Rising / Steady ('trend' is missing: worked out from before, missing "
          + "too; it counts as neutral, 'Steady')",
        "asked: yes / missing ('asked' is missing: it is not given)",
        "trend: 5 / 0% ('trend' is 0%: the change from 0 (before) to 5 (volume) does not "
          + "count, by 'unless: base < 20')",
        "trend: 50 / 0% ('trend' is 0%: the change of 50% from 10 (before) to 15 (volume) "
          + "does not count, by 'unless: base < 20')",
      ]
    )
  }

  @Test func `rules that are not to fire stand apart from those that do`() throws {
    let found = try differences(
      """
      one: {given: {volume: 2, asked: no, harm: 5}, expect: {does not fire: [wanted, tiny]}}
      two: {given: {volume: 2, asked: no, harm: 5}, expect: {does not fire: tiny}}
      """
    )
    #expect(
      found == [
        "does not fire: neither wanted nor tiny / [tiny] ('tiny' fired: volume < 3, with volume 2 "
          + "crimes)",
        "does not fire: not tiny / [tiny] ('tiny' fired: volume < 3, with volume 2 crimes)",
      ]
    )
  }

  @Test func `a whole number that reads like the one found is told in full`() throws {
    let found = try differences(
      "one: {given: {volume: 12904, before: 10000}, expect: {trend: 29%}}"
    )
    #expect(
      found == [
        "trend: 29% / 29.04% ('trend' is 29%: from 10,000 (before) to 12,904 (volume); a whole "
          + "number means exactly itself; write 29.0 for what rounds to it)"
      ]
    )
  }

  @Test func `nothing expected of one who is not there holds`() throws {
    let (tests, rules) = try SmallRules.tests("one: {given: {volume: 50}, expect: {risk: 0.5}}")
    let result = try #require(tests.outcomes(by: rules)[0].result)
    let comparison = ExpectationComparison(
      result: result,
      rules: rules.checked,
      refused: [],
      isOfOne: false
    )
    let place = tests.tests[0].location
    let subjects: [RulesTesting.Expectation.Subject] = [
      .level(candidate: "b", factor: "amount", level: "none"),
      .number(candidate: "b", factor: "risk", number: .nan),
      .measure(candidate: "b", measure: "trend", number: .nan),
      .rating(candidate: "b", rating: "none"), .rules(candidate: "b", ids: []),
      .fires(candidate: "b", ids: []), .doesNotFire(candidate: "b", ids: ["tiny"]),
      .status(candidate: "b", status: "not scored"),
    ]
    for subject in subjects {
      let difference = comparison.difference(RulesTesting.Expectation(subject, at: place))
      #expect(difference?.subject == "result of b")
      #expect(difference?.actual == "none")
      #expect(difference?.explanation == "'b' is not among the candidates")
    }
    let unknown = RulesTesting.Expectation(
      .measure(candidate: "candidate", measure: "colour", number: 5),
      written: "5",
      at: place
    )
    #expect(
      comparison.difference(unknown)?.explanation == "the rules have no measure 'colour'"
    )
  }
}

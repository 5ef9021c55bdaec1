import Testing

@testable import RulesTesting

@Suite struct ConditionMutantsTests {
  private func list(_ when: String, about word: String = "rule 'it'") throws -> [String] {
    let text = """
      format: 1
      name: Conditions
      measures:
        volume: {unit: crimes}
        last_year: {unit: crimes}
        days: {unit: days}
        concern: {unit: level, of: 5}
        known: {unit: yes/no}
        rate: {unit: days, is: days * 2 ** 2 / 365, missing: neutral}
        trend:
          unit: percent
          is: change(volume, last_year)
          unless: base < 20 or not significant at 95%
          missing: neutral
      criteria:
        harm: {measure: rate, levels: [Low, Medium, High], cuts: [1, 2]}
        concern: {kind: judged}
        trend: {cuts: [0]}
      groups: {risk: {of: [harm, concern, trend]}}
      rules:
        it:
          when: '\(when)'
          then: flag seen
      ranking: {by: risk}

      """
    return try MutantMakingTests.list(text, about: word)
  }

  @Test func `numbers and signs change`() throws {
    #expect(
      try list("days >= 100 and trend < -5%") == [
        "number in 'days >= 100' of the rule 'it': 100 -> 90 (rules.yaml:22:12)",
        "number in 'days >= 100' of the rule 'it': 100 -> 110 (rules.yaml:22:12)",
        "sign in 'days >= 100' of the rule 'it': >= -> > (rules.yaml:22:12)",
        "number in 'trend < -5%' of the rule 'it': -5 -> -4.5 (rules.yaml:22:28)",
        "number in 'trend < -5%' of the rule 'it': -5 -> -5.5 (rules.yaml:22:28)",
        "sign in 'trend < -5%' of the rule 'it': < -> <= (rules.yaml:22:28)",
      ]
    )
  }

  @Test func `what is compared with whole numbers goes a whole step`() throws {
    #expect(
      try list("concern >= 4 and known").prefix(2) == [
        "number in 'concern >= 4' of the rule 'it': 4 -> 3 (rules.yaml:22:12)",
        "number in 'concern >= 4' of the rule 'it': 4 -> 5 (rules.yaml:22:12)",
      ]
    )
  }

  @Test func `levels go to the next`() throws {
    #expect(
      try list("harm is at least \"High\" and not harm is \"Low\"") == [
        "level in 'harm is at least \"High\"' of the rule 'it': High -> Medium (rules.yaml:22:12)",
        "level in 'harm is \"Low\"' of the rule 'it': Low -> Medium (rules.yaml:22:44)",
      ]
    )
  }

  @Test func `both ends of a range change`() throws {
    let list = try list("volume between 10 and 20")
    #expect(list.count == 6)
    #expect(
      list.contains(
        "sign in 'volume between 10 and 20' of the rule 'it': <= -> < (rules.yaml:22:12)"
      )
    )
  }

  @Test func `two measures have a sign and no number`() throws {
    #expect(
      try list("volume > last_year") == [
        "sign in 'volume > last_year' of the rule 'it': > -> >= (rules.yaml:22:12)"
      ]
    )
  }

  @Test func `a question has nothing to change`() throws {
    #expect(try list("volume is missing or known").isEmpty)
  }

  @Test func `when a change counts is changed too`() throws {
    #expect(
      try list("known", about: "of 'trend': ").filter { !$0.hasPrefix("cut") } == [
        "number in 'base < 20' of 'trend': 20 -> 18 (rules.yaml:13:13)",
        "number in 'base < 20' of 'trend': 20 -> 22 (rules.yaml:13:13)",
        "sign in 'base < 20' of 'trend': < -> <= (rules.yaml:13:13)",
        "level in 'significant at 95%' of 'trend': 95% -> 90% (rules.yaml:13:30)",
        "level in 'significant at 95%' of 'trend': 95% -> 99% (rules.yaml:13:30)",
      ]
    )
  }

  @Test func `numbers of a formula change, an exponent by whole steps`() throws {
    #expect(
      try list("known", about: "of 'rate'") == [
        "number in 'days * 2 ** 2 / 365' of 'rate': 2 -> 1.8 (rules.yaml:9:26)",
        "number in 'days * 2 ** 2 / 365' of 'rate': 2 -> 2.2 (rules.yaml:9:26)",
        "number in 'days * 2 ** 2 / 365' of 'rate': 2 -> 1 (rules.yaml:9:26)",
        "number in 'days * 2 ** 2 / 365' of 'rate': 2 -> 3 (rules.yaml:9:26)",
        "number in 'days * 2 ** 2 / 365' of 'rate': 365 -> 329 (rules.yaml:9:26)",
        "number in 'days * 2 ** 2 / 365' of 'rate': 365 -> 402 (rules.yaml:9:26)",
      ]
    )
  }
}

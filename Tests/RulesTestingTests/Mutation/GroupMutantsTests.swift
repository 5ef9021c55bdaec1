import Testing

@testable import RulesTesting

@Suite struct GroupMutantsTests {
  @Test func `weights go a tenth, unless they are alone`() throws {
    let text = """
      format: 1
      name: Weights
      measures: {a: {unit: yes/no}, b: {unit: yes/no}, c: {unit: yes/no}}
      criteria: {a: {kind: yes/no}, b: {kind: yes/no}, c: {kind: yes/no}}
      groups:
        pair: {of: {a: 60, b: 40}}
        even: {of: [a, c]}
        free: {of: {a: 2, c: 0}}
        alone: {of: {b: 3}}
        total: {of: [pair, even, free, alone], by: sum}
      ranking: {by: total}

      """
    #expect(
      try MutantMakingTests.list(text) == [
        "weight of 'a' in 'pair': 60 -> 54 (rules.yaml:6:18)",
        "weight of 'a' in 'pair': 60 -> 66 (rules.yaml:6:18)",
        "weight of 'b' in 'pair': 40 -> 36 (rules.yaml:6:25)",
        "weight of 'b' in 'pair': 40 -> 44 (rules.yaml:6:25)",
        "weight of 'a' in 'even': 1 -> 0.9 (rules.yaml:7:15)",
        "weight of 'a' in 'even': 1 -> 1.1 (rules.yaml:7:15)",
        "weight of 'c' in 'even': 1 -> 0.9 (rules.yaml:7:18)",
        "weight of 'c' in 'even': 1 -> 1.1 (rules.yaml:7:18)",
        "weight of 'c' in 'free': 0 -> 0.2 (rules.yaml:8:24)",
      ]
    )
  }

  @Test func `cuts of a group pass a number that it can have`() throws {
    let text = """
      format: 1
      name: Cuts
      measures: {a: {unit: level, of: 4}, b: {unit: level, of: 4}}
      criteria: {a: {kind: judged}, b: {kind: judged}}
      groups: {risk: {of: [a, b], by: product, scale: raw levels, cuts: [5, 9.5]}}
      ranking: {by: risk}

      """
    // Of 1, 2, 3, 4, 6, 8, 9, 12, 16.
    #expect(
      try MutantMakingTests.list(text) == [
        "cut of 'risk': 5 -> 4 (rules.yaml:5:68)",
        "cut of 'risk': 5 -> 7 (rules.yaml:5:68)",
        "cut of 'risk': 9.5 -> 9 (rules.yaml:5:71)",
        "cut of 'risk': 9.5 -> 14 (rules.yaml:5:71)",
      ]
    )
  }

  @Test func `cells go one rating down and up, those that nothing reaches not at all`() throws {
    let text = """
      format: 1
      name: Cells
      measures: {often: {unit: yes/no}, near: {unit: yes/no}, grave: {unit: yes/no}}
      criteria: {often: {kind: yes/no}, near: {kind: yes/no}, grave: {kind: yes/no}}
      groups:
        likelihood: {of: {often: 9, near: 1}, levels: [Low, Medium, High]}
      matrix:
        down: grave
        across: likelihood
        ratings: [Low, Medium, High]
        cells:
          "Yes": [Medium, High, High]
          "No": [Low, Low, Medium]
      ranking: {by: rating}

      """
    #expect(
      try MutantMakingTests.list(text, about: "rating where") == [
        "rating where 'grave' is Yes and 'likelihood' is Low: Medium -> Low (rules.yaml:12:13)",
        "rating where 'grave' is Yes and 'likelihood' is Low: Medium -> High (rules.yaml:12:13)",
        "rating where 'grave' is Yes and 'likelihood' is High: High -> Medium (rules.yaml:12:27)",
        "rating where 'grave' is No and 'likelihood' is Low: Low -> Medium (rules.yaml:13:12)",
        "rating where 'grave' is No and 'likelihood' is High: Medium -> Low (rules.yaml:13:22)",
        "rating where 'grave' is No and 'likelihood' is High: Medium -> High (rules.yaml:13:22)",
      ]
    )
  }
}

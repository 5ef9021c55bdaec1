import Diagnostics
import Precedence
import TestSupport

/// Rules for tests of what rules say.
enum SummarySample {
  /// What rules of the project say.
  static func project(_ path: String) -> RulesSummary? {
    text(String(decoding: ProjectFolder.bytes(path), as: UTF8.self))
  }

  /// What a text says; `nil` if it cannot be used.
  static func text(_ text: String) -> RulesSummary? {
    Rules.read(SourceText(name: "rules.yaml", text: text)).value?.summary
  }

  /// Levels as `name [range] definition / definition`.
  static func lines(_ levels: [RulesSummary.Level]) -> [String] {
    levels.map { level in
      let range = level.range.map { " [\($0)]" } ?? ""
      let definition =
        level.definition.isEmpty ? "" : " " + level.definition.joined(separator: " / ")
      return level.name + range + definition
    }
  }

  /// Every kind of criterion, and groups of every kind, in rules that mean nothing.
  static let everyKind = """
    format: 1
    name: Every kind
    about: For tests
    version: 7
    sources: {plan: The plan of 2026, scale: A scale}
    measures:
      count: {unit: crimes, missing: worst, source: [plan, scale], about: How many}
      last: {unit: crimes}
      answer: {unit: minutes, missing: leave out}
      cost: {unit: pounds, missing: best}
      kind: {unit: category, of: [theft, burglary, arson, fraud]}
      said: {unit: level, of: 3, missing: neutral}
      near_school: {unit: yes/no}
      rate: {unit: number, missing: interval}
      change: {unit: percent, is: "change(count, last)", unless: base < 20}
      share: {unit: crimes per minute, is: count / answer, missing: neutral}
    criteria:
      count: {cuts: [10, 1250.5], source: plan, about: Bands}
      answer: {cuts: [5, 15], worse: lower}
      cost: {points: {0: 0, 1000: 5, 50000: 10}}
      kind: {levels: [Low, Middle, High, Top], table: {theft: Low, burglary: High, arson: High, fraud: High}}
      said:
        kind: judged
        levels:
          - Nobody mentions it
          - {name: Some do, definition: one to ten letters}
          - {name: Many do, definition: [more than ten letters, or a petition]}
      near_school: {kind: yes/no}
      far: {measure: near_school, kind: yes/no, worse: no}
      rate: {kind: place}
      change: {cuts: [-5, 5]}
      share: {cuts: [0.25]}
    groups:
      harm:
        of: [count, said]
        by: sum
        scale: raw levels
        levels: [Minor, {name: Serious, definition: needs care}, Grave]
        cuts: [3, 4.5]
        about: Both together
      likelihood: {of: {change: 60, rate: 20, harm: 120}}
      largest: {of: [answer, cost, kind, far], by: largest, levels: [Little, Much]}
      risk: {of: {likelihood: 1, largest: 3}, by: weighted product}
      product: {of: [near_school, share], by: product}
    matrix:
      down: said
      across: likelihood
      about: What matters most
      ratings: [{name: Low, definition: leave it}, {name: High, definition: [act, today]}]
      cells:
        Many do: [Low, High, High]
        Some do: [Low, Low, High]
        Nobody mentions it: [Low, Low, Low]
    rules:
      rising:
        when: change >= 25% and count >= 10
        then: [raise likelihood by 1, 'flag "look {again}"']
        because: up {change} on {{last}} of {last}
        about: A rise
      ours:
        when: near_school
        then: flag near a school
    ranking: {by: [rating, risk, product]}
    """
}

import Precedence
import RulesFile
import ScoringKernel
import Testing

@testable import RulesTesting

@Suite struct MeasureAxisTests {
  private func axis(
    _ measure: String,
    cuts: String,
    limits: [Double] = [],
    mayBeMissing: Bool = false
  ) throws -> [Double] {
    let text = """
      format: 1
      name: Axis
      measures:
        it: \(measure)
      criteria: {it: \(cuts)}
      groups: {risk: {of: [it]}}
      ranking: {by: risk}

      """
    let rules = try MadeOutcomes.read(text).checked
    return MeasureAxis(MeasureIndex(0), rules, limits: limits, mayBeMissing: mayBeMissing).values
  }

  @Test func `cuts give a value in each band`() throws {
    #expect(try axis("{unit: crimes}", cuts: "{cuts: [50, 250]}") == [25, 50, 250])
    #expect(try axis("{unit: percent}", cuts: "{cuts: [-20, 5]}") == [-30, -20, 5])
    #expect(try axis("{unit: crimes}", cuts: "{cuts: [1, 2]}") == [0, 1, 2])
    #expect(try axis("{unit: days}", cuts: "{cuts: [1, 2]}") == [0.5, 1, 2])
  }

  @Test func `nothing lies below a cut at zero on a count`() throws {
    #expect(try axis("{unit: crimes}", cuts: "{cuts: [0, 10]}") == [0, 10])
    #expect(try axis("{unit: percent}", cuts: "{cuts: [0, 10]}") == [-1, 0, 10])
  }

  @Test func `a limit of a rule has a value on it and one above it`() throws {
    let values = try axis("{unit: crimes}", cuts: "{cuts: [50, 250]}", limits: [100])
    #expect(values == [25, 50, 100, 175, 250])
    let last = try axis("{unit: crimes}", cuts: "{cuts: [50]}", limits: [100])
    #expect(last == [25, 50, 100, 150])
    // What is counted comes whole as far as it can.
    let counts = try axis("{unit: crimes}", cuts: "{cuts: [50]}", limits: [5, 10, 11])
    #expect(counts == [2, 5, 7, 10, 10.5, 11, 30, 50])
    let days = try axis("{unit: days}", cuts: "{cuts: [50]}", limits: [5, 10])
    #expect(days == [2, 5, 7.5, 10, 30, 50])
  }

  @Test func `levels, answers and categories have every value`() throws {
    #expect(try axis("{unit: level, of: 3}", cuts: "{kind: judged}") == [1, 2, 3])
    #expect(try axis("{unit: yes/no}", cuts: "{kind: yes/no}") == [0, 1])
    #expect(
      try axis(
        "{unit: category, of: [a, b]}",
        cuts: "{levels: [Low, High], table: {a: Low, b: High}}"
      ) == [0, 1]
    )
  }

  @Test func `a missing value is the last, where it is allowed`() throws {
    let values = try axis(
      "{unit: yes/no, missing: leave out}",
      cuts: "{kind: yes/no}",
      mayBeMissing: true
    )
    #expect(values.count == 3)
    #expect(values.last?.isNaN == true)
    #expect(
      try axis("{unit: yes/no}", cuts: "{kind: yes/no}", mayBeMissing: true) == [0, 1]
    )
    #expect(
      try axis("{unit: yes/no, missing: best}", cuts: "{kind: yes/no}", mayBeMissing: true).count
        == 3
    )
  }
}

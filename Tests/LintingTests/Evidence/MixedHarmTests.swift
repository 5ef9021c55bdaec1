import Diagnostics
import Testing

@testable import Linting

@Suite struct MixedHarmTests {
  private static let rules = """
    format: 1
    name: Sample
    measures: {harm: {unit: days, missing: interval}}
    criteria: {harm: {cuts: [100, 1000]}}
    groups: {risk: {of: [harm]}}
    ranking: {by: risk}

    """

  private func sample(_ second: String, weights: String) -> LintSample {
    var sample = LintSample(Self.rules)
    sample.assessment = """
      format: 1
      name: Sample
      rules: rules.yaml
      tables:
        offences: {file: offences.csv, kind: offences, id: id, counts: {now: now}}
        harm: {file: harm.csv, kind: weights, id: id, weight: weight, unit: days}
      measures:
        harm: {sum of: offences.now, times: harm.weight}
      candidates:
        - {id: a, offences: [theft]}
        - {id: b, \(second)}
      unassigned: {robbery: not here}

      """
    sample.others = ["offences.csv": "id,now\ntheft,10\nrobbery,2\n", "harm.csv": weights]
    return sample
  }

  @Test func `weights for one candidate and a bare number for another`() throws {
    let weights = "id,weight\ntheft,20\nrobbery,365\n"
    let found = try sample("values: {harm: 400}", weights: weights).report(.mixedHarm)
    #expect(
      found == """
        warning[R152]: 'harm' is worked out with weights for 'a' and given as a number for 'b': they compare only if both use one scale
          rules.yaml:3:12
           |
         3 | measures: {harm: {unit: days, missing: interval}}
           |            ^^^^
           = take all from one table, and leave the measure missing where it says nothing

        """
    )
  }

  @Test(arguments: ["Price year", "PRICE_YEAR", "Unit", "Currency"])
  func `headers are known however they are written`(_ header: String) throws {
    let weights = "id,weight,\(header)\ntheft,20,2003\nrobbery,365,2016\n"
    let found = try sample("offences: [robbery]", weights: weights).messages(.mixedHarm)
    #expect(found == ["the weights of 'harm' differ in '\(header)': '2003' ('a'), '2016' ('b')"])
  }

  @Test func `weights of two price years`() throws {
    let weights = "id,weight,price_year\ntheft,20,2003\nrobbery,365,2016\n"
    let found = try sample("offences: [robbery]", weights: weights).report(.mixedHarm)
    #expect(
      found == """
        warning[R152]: the weights of 'harm' differ in 'price_year': '2003' ('a'), '2016' ('b')
          harm.csv:1:11
           |
         1 | id,weight,price_year
           |           ^^^^^^^^^^
           = use rows of one kind, and leave the measure missing for the others

        """
    )
  }

  @Test func `one table of one kind is silent`() throws {
    let weights = "id,weight,unit\ntheft,20,days\nrobbery,365,days\nfraud,9,pounds\n"
    #expect(try sample("offences: [robbery]", weights: weights).messages(.mixedHarm) == [])
    #expect(try sample("offences: []", weights: weights).messages(.mixedHarm) == [])
  }

  private func sum(_ points: String, scale: String = "raw levels") -> LintSample {
    LintSample(
      """
      format: 1
      name: Sample
      measures: {days: {unit: days}, cost: {unit: pounds}}
      criteria: {days: {points: {0: 0, 100: 100}}, cost: {points: \(points)}}
      groups: {risk: {of: [days, cost], by: sum, scale: \(scale)}}
      ranking: {by: risk}

      """
    )
  }

  @Test func `days and pounds added as they are`() throws {
    #expect(
      try sum("{0: 0, 5000: 5000}").messages(.mixedHarm) == [
        "'risk' adds different units as they are: 'days' in days, 'cost' in pounds"
      ]
    )
  }

  @Test func `points that bring both to one scale are silent`() throws {
    #expect(try sum("{0: 0, 5000: 100}").messages(.mixedHarm) == [])
    #expect(try sum("{0: 0, 5000: 5000}", scale: "0-1").messages(.mixedHarm) == [])
  }
}

import Diagnostics
import Testing

@testable import Consultation

@Suite struct ContradictionMessageTests {
  @Test func `Margins that no weights can meet are refused, with the two and the reason`() {
    let ballots = SurveySamples.ballots(
      traits: ["age", "area"],
      [(["a", "N"], 3), (["b", "S"], 7)]
    )
    let margins = SurveySamples.margins("age: {a: 3, b: 7}\narea: {N: 6, S: 4}")
    let (weighting, findings) = Raking(to: margins).weighting(of: ballots)
    #expect(weighting == nil)
    #expect(
      SurveySamples.text(findings) == """
        error[B058]: no weights make these respondents match 'age' and 'area' at once: all who are 'b' \
        in 'age' (70% of the population) are 'S' in 'area' (40%)
          assessment.yaml:2:1
           |
         2 | area: {N: 6, S: 4}
           | ^^^^
           = correct the totals, put categories together that few respondents share, or leave a margin out
           = the margin of 'age': assessment.yaml:1:1

        """
    )
  }

  @Test func `The two of three that contradict each other are found, seen from either`() {
    let ballots = SurveySamples.ballots(
      traits: ["sex", "age", "area"],
      [
        (["f", "a", "N"], 3), (["m", "a", "S"], 4), (["f", "b", "S"], 2), (["m", "c", "S"], 2),
        (["m", "b", "S"], 2),
      ]
    )
    let margins = SurveySamples.margins(
      "sex: {f: 50, m: 50}\nage: {a: 20, b: 40, c: 40}\narea: {N: 45.25, S: 54.75}"
    )
    let (weighting, findings) = Raking(to: margins).weighting(of: ballots)
    #expect(weighting == nil)
    #expect(
      findings.sorted.map(\.message) == [
        "no weights make these respondents match 'age' and 'area' at once: all who are 'N' in 'area' "
          + "(45.3% of the population) are 'a' in 'age' (20%)"
      ]
    )
  }

  @Test func `Three margins of which every two agree may contradict each other together`() {
    // Each respondent is in the first part of an even number of margins.
    let ballots = SurveySamples.ballots(
      traits: ["x", "y", "z"],
      [(["1", "1", "2"], 5), (["1", "2", "1"], 5), (["2", "1", "1"], 5), (["2", "2", "2"], 5)]
    )
    let margins = SurveySamples.margins("x: {1: 80, 2: 20}\ny: {1: 80, 2: 20}\nz: {1: 80, 2: 20}")
    let (weighting, findings) = Raking(to: margins).weighting(of: ballots)
    #expect(weighting == nil)
    #expect(findings.sorted.map(\.code) == [.contradictoryMargins])
    #expect(
      findings.sorted.map(\.message) == [
        "the margin of 'x' contradicts the others together: after 1000 rounds '2' comes to 48.8% "
          + "instead of 20%"
      ]
    )
  }
}

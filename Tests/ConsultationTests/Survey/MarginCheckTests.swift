import Diagnostics
import Testing

@testable import Consultation

@Suite struct MarginCheckTests {
  private let ballots = SurveySamples.ballots(
    traits: ["age", "area"],
    [
      (["16-34", "North"], 3), (["35-64", "South"], 4), (["65+", "North"], 1), (["", "South"], 2),
    ]
  )

  @Test func `The shares of the population are those of the respondents who say`() {
    let margins = SurveySamples.margins(
      "age: {16-34: 100, 35-64: 200, 65+: 100}\narea: {South: 25, North: 75}"
    )
    let check = MarginCheck(margins, ballots)
    #expect(check.entries == [[0, 0, 0, 1, 1, 1, 1, 2, -1, -1], [1, 1, 1, 0, 0, 0, 0, 1, 0, 0]])
    #expect(check.targets == [[2, 4, 2, 2], [2.5, 7.5, 0]])
    #expect(
      SurveySamples.text(check.findings) == """
        note[B056]: 2 of 10 respondents do not say their 'age'
          assessment.yaml:1:1
           |
         1 | age: {16-34: 100, 35-64: 200, 65+: 100}
           | ^^^
           = their part of the sample stays what it is; the others are weighted to the totals

        """
    )
  }

  @Test func `Totals of nearly the same population, in per cent or in shares need no warning`() {
    for area in ["South: 200, North: 201", "South: 60, North: 40", "South: 0.5, North: 0.5"] {
      let margins = SurveySamples.margins(
        "age: {16-34: 100, 35-64: 200, 65+: 100}\narea: {\(area)}"
      )
      let codes = MarginCheck(margins, ballots).findings.sorted.map(\.code)
      #expect(codes == [.respondentsWithoutCategory])
    }
  }

  @Test func `Totals that are none are refused`() {
    let margins = SurveySamples.margins(
      "age: {16-34: -75, 35-64: many, 65+: 1e999}\narea: {North: 0, South: 0}"
    )
    #expect(
      SurveySamples.text(MarginCheck(margins, ballots).findings)
        .contains(
          """
          error[B050]: the total of '16-34' in 'age' is -75
            assessment.yaml:1:7
             |
           1 | age: {16-34: -75, 35-64: many, 65+: 1e999}
             |       ^^^^^
             = give how many people there are, or their share: a number from 0

          error[B050]: the total of '35-64' in 'age' is not a finite number
            assessment.yaml:1:19
             |
           1 | age: {16-34: -75, 35-64: many, 65+: 1e999}
             |                   ^^^^^
             = give how many people there are, or their share: a number from 0

          error[B050]: the total of '65+' in 'age' is not a finite number
            assessment.yaml:1:32
             |
           1 | age: {16-34: -75, 35-64: many, 65+: 1e999}
             |                                ^^^
             = give how many people there are, or their share: a number from 0

          error[B051]: the totals of 'area' add up to nothing
            assessment.yaml:2:1
             |
           2 | area: {North: 0, South: 0}
             | ^^^^
             = give how many people there are in each category, or their share

          """
        )
    )
    let large = SurveySamples.margins("area: {North: 1e308, South: 1e308}")
    #expect(
      MarginCheck(large, ballots).findings.sorted.map(\.message) == [
        "the totals of 'area' are too large to be added up"
      ]
    )
  }

  @Test func `Margins and respondents have to know each other's categories`() {
    let margins = SurveySamples.margins(
      "age: {16-34: 75, 35 -64: 120, 65+: 0, 80+: 7}\narea: {North: 120, South: 82}\nages: {x: 1}"
    )
    #expect(
      SurveySamples.text(MarginCheck(margins, ballots).findings) == """
        error[B054]: 4 respondents are '35-64' in 'age', which has no total
          assessment.yaml:1:1
           |
         1 | age: {16-34: 75, 35 -64: 120, 65+: 0, 80+: 7}
           | ^^^
           = did you mean '35 -64'?

        note[B056]: 2 of 10 respondents do not say their 'age'
          assessment.yaml:1:1
           |
         1 | age: {16-34: 75, 35 -64: 120, 65+: 0, 80+: 7}
           | ^^^
           = their part of the sample stays what it is; the others are weighted to the totals

        error[B055]: no respondent is '35 -64' in 'age', and no weight makes up for that
          assessment.yaml:1:18
           |
         1 | age: {16-34: 75, 35 -64: 120, 65+: 0, 80+: 7}
           |                  ^^^^^^
           = put it together with a neighbouring category, in the ballots and in the margin

        error[B054]: respondents are '65+' in 'age', of whom there are 0
          assessment.yaml:1:31
           |
         1 | age: {16-34: 75, 35 -64: 120, 65+: 0, 80+: 7}
           |                               ^^^
           = correct the total: a weight of 0 would throw these ballots away

        error[B055]: no respondent is '80+' in 'age', and no weight makes up for that
          assessment.yaml:1:39
           |
         1 | age: {16-34: 75, 35 -64: 120, 65+: 0, 80+: 7}
           |                                       ^^^
           = put it together with a neighbouring category, in the ballots and in the margin

        error[B053]: the ballots do not say the 'ages' of the respondents
          assessment.yaml:3:1
           |
         3 | ages: {x: 1}
           | ^^^^
           = did you mean 'age'?

        """
    )
  }

  @Test func `A margin or a category named twice is refused`() {
    let margins = SurveySamples.margins(
      "area: {North: 110, South: 100, North: 30}\narea: {North: 110, South: 140}"
    )
    #expect(
      SurveySamples.text(MarginCheck(margins, ballots).findings) == """
        error[B052]: 'North' has two totals in 'area'
          assessment.yaml:1:32
           |
         1 | area: {North: 110, South: 100, North: 30}
           |                                ^^^^^
           = keep one of them
           = the first: assessment.yaml:1:8

        error[B055]: no respondent is 'North' in 'area', and no weight makes up for that
          assessment.yaml:1:32
           |
         1 | area: {North: 110, South: 100, North: 30}
           |                                ^^^^^
           = put it together with a neighbouring category, in the ballots and in the margin

        error[B052]: 'area' has two margins
          assessment.yaml:2:1
           |
         2 | area: {North: 110, South: 140}
           | ^^^^
           = keep one of them
           = the first: assessment.yaml:1:1

        error[B057]: the totals of 'area' add up to 250, those of 'area' to 240
          assessment.yaml:2:1
           |
         2 | area: {North: 110, South: 140}
           | ^^^^
           = both have to count the same people; correct one, or write it in per cent
           = the other margin: assessment.yaml:1:1

        """
    )
  }
}

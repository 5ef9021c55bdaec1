import Diagnostics
import Testing

@testable import Linting

@Suite struct CompressedRangeTests {
  private func sample(_ figures: [Double?], _ criterion: String, unit: String = "crimes")
    -> LintSample
  {
    let rows = figures.enumerated().map { place, figure in
      "c\(place + 1),\(figure.map { "\($0)" } ?? "")"
    }
    return .one(
      measure: "unit: \(unit), missing: neutral",
      criterion: criterion,
      "id,figure\n" + rows.joined(separator: "\n") + "\n"
    )
  }

  @Test func `more than ten times as much on one level`() throws {
    let sample = sample([10, 20, 60, 600, 601], "cuts: [50, 700]")
    #expect(
      try sample.messages(.compressedRange) == [
        "the level 'Medium' of 'size' holds 60 crimes ('c3', place 1) to 601 crimes ('c5', place 1): "
          + "10 times as much counts no more"
      ]
    )
  }

  @Test func `exactly ten times is silent`() throws {
    #expect(try sample([10, 20, 60, 600, 5], "cuts: [50, 700]").messages(.compressedRange) == [])
  }

  @Test func `an open top level with most of the candidates`() throws {
    let sample = sample([10, 20, 60, 100, 160, 40], "cuts: [15, 50]")
    let found = try sample.report(.compressedRange)
    #expect(
      found == """
        warning[R134]: 3 of 6 candidates are on the open top level 'High' of 'size', from 60 crimes ('c3', place 1) to 160 crimes ('c5', place 1), and all of them count the same
          rules.yaml:6:38
           |
         6 |   size: {measure: figure, cuts: [15, 50]}
           |                                      ^^
           = add a cut above this one, or score the figure by 'points'

        """
    )
  }

  @Test func `an open top level with figures that are nearly alike is silent`() throws {
    #expect(try sample([10, 20, 60, 70, 80], "cuts: [15, 50]").messages(.compressedRange) == [])
  }

  @Test func `two of five on the open top level are not too many`() throws {
    #expect(try sample([10, 20, 30, 60, 160], "cuts: [15, 50]").messages(.compressedRange) == [])
    #expect(try sample([10, 20, 60, 160], "cuts: [15, 50]").messages(.compressedRange) == [])
  }

  @Test func `the band that begins at 0 is left aside`() throws {
    #expect(try sample([1, 2, 30, 40, 60], "cuts: [50, 70]").messages(.compressedRange) == [])
    // A first cut at 0 makes it the second band.
    #expect(try sample([1, 2, 30, 40, 60], "cuts: [0, 50]").messages(.compressedRange) == [])
  }

  @Test func `four candidates are too few, and missing figures are none`() throws {
    let figures: [Double?] = [60, 600, 5_000, 20_000, nil]
    #expect(try sample(figures, "cuts: [50]").messages(.compressedRange) == [])
  }

  @Test func `percentages have no ratio`() throws {
    let sample = sample(
      [21, 22, 23, 24, 300, 1, 2, 3, 4, 5, 6, 7, 8],
      "cuts: [20]",
      unit: "percent"
    )
    #expect(try sample.messages(.compressedRange) == [])
  }

  @Test func `where lower is worse the top band is the harmless one`() throws {
    let figures: [Double?] = [10, 20, 60, 100, 160]
    #expect(try sample(figures, "cuts: [15, 50], worse: lower").messages(.compressedRange) == [])
  }
}

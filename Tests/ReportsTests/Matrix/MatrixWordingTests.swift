import Testing

@testable import Precedence
@testable import Reports

@Suite struct MatrixWordingTests {
  @Test func `Only what is in the matrix is explained`() {
    let texts = Wording.howToRead(SampleMatrix.empty)
    #expect(
      texts == [
        "Each box stands for a level of concern and a level of volume. The further up, the higher "
          + "the concern; the further to the right, the higher the volume. The box at the top "
          + "right is the highest of both.",
        "The word in a box is the rating that the rules give to it, from Watch, the least serious, "
          + "to Act, the most serious. The number under it says how many candidates are in the "
          + "box.",
      ]
    )
    #expect(
      Wording.howToRead(SampleMatrix.usual).map {
        $0.split(separator: " ").prefix(3).joined(separator: " ")
      } == [
        "Each box stands", "The word in", "An arrow beside", "Where evidence is", "A rule can",
        "Candidates in one",
      ]
    )
    #expect(
      Wording.howToRead(SampleMatrix.usual)[1].hasSuffix(
        "in the box; the letters are their codes, which the key explains."
      )
    )
  }

  @Test func `Facts leave out what is not known`() {
    let result = SampleResult.assessment(
      area: nil,
      rules: RulesReference(name: "Rules of thumb", version: nil, file: "rules.yaml")
    )
    #expect(Wording.matrixFacts(result, date: nil) == [.init("Rules", "Rules of thumb")])
    #expect(Wording.rulesAndVersion(result.rules) == "Rules: Rules of thumb")
  }

  @Test func `A single day of validity is said as one`() throws {
    let day = try #require(CalendarDate("2021-07-01"))
    let validity = Validity(from: day, to: day)
    let facts = Wording.matrixFacts(SampleResult.assessment(validity: validity), date: nil)
    #expect(facts[1] == .init("Valid", "on 1 July 2021"))
  }

  @Test func `Arrows are named only where there are any`() {
    let assumed =
      "Where evidence is missing and the rules assume a level in its place, the box is "
      + "only as good as that assumption"
    func said(_ matrix: MatrixView) -> String? {
      Wording.howToRead(matrix).first { $0.hasPrefix("Where evidence") }
    }
    #expect(said(SampleMatrix.usual) == assumed + ", and no arrow points along that level.")
    let usual = SampleMatrix.usual
    let without = MatrixView(
      title: usual.title,
      subtitle: usual.subtitle,
      down: usual.down,
      across: usual.across,
      ratings: usual.ratings,
      cells: usual.cells,
      items: usual.items.filter(\.edges.isEmpty),
      absent: []
    )
    #expect(said(without) == assumed + ".")
  }
}

import Testing

@testable import Reports

@Suite struct DrawnKeyTests {
  @Test func `The key names candidates and says what there is to say of their cells`() {
    #expect(
      DrawnKey(SampleMatrix.usual).lines(width: 80) == [
        "Code  Place  Candidate",
        "----  -----  ----------------------",
        "A         1  Violent crime",
        "B        2=  Domestic abuse",
        "C        2=  Burglary",
        "D         4  Fly tipping and litter",
        "E         5  Wellbeing",
        "F         -  Arson",
        "",
        "About its cell",
        "  A: ↓ impact 0.63 is 0.005 from falling to Medium",
        "  C: → likelihood 0.62 is 0.005 short of High; ↑ impact 0.86 is 0.015 short of",
        "    Very high",
        "  D: the rules make it High instead of Medium",
        "  E: assumed, since the evidence is missing: concern and harm",
        "",
        "Not in the matrix: Fraud and Cyber crime.",
      ]
    )
  }

  @Test func `Of nobody there is one sentence`() {
    #expect(
      DrawnKey(SampleMatrix.empty).lines(width: 80) == ["There is no candidate in the matrix."]
    )
  }

  @Test func `A move by the rules is told`() {
    let item = MatrixView.Item(
      id: "a",
      code: "A",
      name: "A",
      place: "1",
      rating: "Low",
      row: 0,
      column: 0,
      edges: [],
      moves: ["impact from Low to High"]
    )
    #expect(
      DrawnKey.notes(item, in: SampleMatrix.usual) == ["the rules move impact from Low to High"]
    )
  }

  @Test func `A cell that there is not has no rating`() {
    let item = SampleMatrix.item("Z", "1", "Nowhere", 17, 0)
    #expect(SampleMatrix.usual.rating(of: item) == nil)
  }
}

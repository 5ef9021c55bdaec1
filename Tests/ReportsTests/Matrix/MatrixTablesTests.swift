import Testing

@testable import Reports

@Suite struct MatrixTablesTests {
  private func texts(_ table: ReportTable) -> [[String]] {
    table.rows.map { row in
      switch row {
      case .cells(let cells): cells.map(\.text)
      case .line(let text): [text]
      }
    }
  }

  @Test func `The matrix is a table with the most serious row first`() {
    let table = SampleMatrix.usual.table
    #expect(
      table.caption == "Impact from the highest down, likelihood from the lowest to the right"
    )
    #expect(
      table.columns.map(\.title) == [
        "", "Very low (below 0.125)", "Low (0.125 up to 0.375)", "Medium (0.375 up to 0.625)",
        "High (0.625 up to 0.875)", "Very high (0.875 or more)",
      ]
    )
    #expect(table.columns.map(\.isHeading) == [true, false, false, false, false, false])
    #expect(
      texts(table) == [
        ["Very high (0.875 or more)", "Medium", "High\n1: B", "High", "Very high", "Very high"],
        [
          "High (0.625 up to 0.875)", "Medium", "Medium", "High\n1: C→↑", "High",
          "Very high\n1: A↓",
        ],
        ["Medium (0.375 up to 0.625)", "Low", "Medium", "Medium", "High", "High"],
        ["Low (0.125 up to 0.375)", "Low", "Low", "Medium\n2: D, E", "Medium", "Medium"],
        ["Very low (below 0.125)", "Low\n1: F", "Low", "Low", "Low", "Medium"],
      ]
    )
  }

  @Test func `Cells have the shade of their rating`() throws {
    guard case .cells(let cells) = try #require(SampleMatrix.usual.table.rows.first) else { return }
    #expect(cells[0].shade == nil)
    #expect(cells[1].shade == .init(step: 1, of: 4))
    #expect(cells[5].shade == .init(step: 3, of: 4))
  }

  @Test func `The key is a table with a note for each candidate that needs one`() {
    let table = SampleMatrix.usual.keyTable
    #expect(table.caption == "Key to the matrix")
    #expect(
      table.columns.map(\.title)
        == ["Code", "Place", "Candidate", "Impact", "Likelihood", "Rating", "About its cell"]
    )
    #expect(
      texts(table) == [
        [
          "A", "1", "Violent crime", "High", "Very high", "Very high",
          "↓ " + SampleMatrix.lowerEdge,
        ],
        ["B", "2=", "Domestic abuse", "Very high", "Low", "High", ""],
        [
          "C", "2=", "Burglary", "High", "Medium", "High",
          "→ \(SampleMatrix.rightEdge)\n↑ \(SampleMatrix.upperEdge)",
        ],
        [
          "D", "4", "Fly tipping and litter", "Low", "Medium", "High",
          "the rules make it High instead of Medium",
        ],
        [
          "E", "5", "Wellbeing", "Low", "Medium", "Medium",
          "assumed, since the evidence is missing: concern and harm",
        ],
        ["F", "-", "Arson", "Very low", "Very low", "Low", ""],
        ["Not in the matrix: Fraud and Cyber crime."],
      ]
    )
  }

  @Test func `Without candidates the key says so`() {
    #expect(texts(SampleMatrix.empty.keyTable) == [["There is no candidate in the matrix."]])
    #expect(
      texts(SampleMatrix.empty.table) == [
        ["Many (level 2 of 2)", "Watch", "Act"], ["Few (level 1 of 2)", "Watch", "Watch"],
      ]
    )
  }
}

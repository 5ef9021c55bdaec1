import Testing

@testable import Reports

@Suite struct MatrixKeyEntryTests {
  private func words(_ item: MatrixView.Item, cellRating: String) -> [String] {
    let column = MatrixKeyEntry.Column([item], width: 340)
    let entry = MatrixKeyEntry(item, cellRating: cellRating, column)
    let picture = SVGWriter.picture(id: "e", title: "", summary: "", width: 400, height: 100) {
      entry.draw(&$0, at: Point(10, 10))
    }
    return PictureReading(picture).texts.map(\.string)
  }

  @Test func anEntryHasCodePlaceAndName() {
    let item = SampleMatrices.item(0, "Burglary", "3=", 0, 0, rating: "High")
    #expect(words(item, cellRating: "High") == ["A", "3=", "Burglary"])
  }

  @Test func whatARuleChangedAndNearEdgesAreSaid() {
    let edges: [(MatrixView.Edge.Side, String)] = [(.above, "impact 0.595 is 0.005 below High")]
    let item = SampleMatrices.item(0, "Burglary", "1", 0, 0, rating: "High", edges: edges)
    #expect(
      words(item, cellRating: "Medium") == [
        "A", "1", "Burglary", "High by a rule; its cell is Medium",
        "impact 0.595 is 0.005 below High",
      ]
    )
  }

  @Test func columnsAreAsWideAsTheirWidestEntry() {
    let items = [
      SampleMatrices.item(0, "A", "1", 0, 0),
      SampleMatrices.item(800, "B", "1,234=", 0, 0, edges: [(.above, "near")]),
    ]
    let narrow = MatrixKeyEntry.Column(items[0..<1], width: 340)
    let wide = MatrixKeyEntry.Column(items[...], width: 340)
    #expect(wide.code > narrow.code)
    #expect(wide.place > narrow.place)
    #expect(wide.code + wide.place + wide.name == 340)
  }
}

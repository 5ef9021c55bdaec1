import TestSupport
import Testing

@testable import Reports

@Suite struct MatrixPictureTests {
  @Test(arguments: [
    ("ordinary", SampleMatrices.ordinary), ("judged", SampleMatrices.judged),
    ("empty", SampleMatrices.sized(4, 4, candidates: 0)),
  ])
  func theWholePicture(name: String, view: MatrixView) {
    let file = ProjectFolder.file("Tests/Cases/reports/matrix-\(name).svg")
    #expect(GoldenFile(file).mismatch(with: MatrixPicture(view).picture.text) == nil)
  }

  @Test(arguments: [(2, 2), (2, 10), (10, 2), (3, 3), (5, 5), (10, 10)], [0, 7, 60])
  func nothingOverlapsAndNothingIsCut(size: (rows: Int, columns: Int), candidates: Int) {
    expectSound(SampleMatrices.sized(size.rows, size.columns, candidates: candidates))
  }

  @Test func fortyCandidatesInOneCellHaveRoom() {
    expectSound(SampleMatrices.sized(5, 5, candidates: 40, inOneCell: true))
    expectSound(SampleMatrices.sized(10, 10, candidates: 40, inOneCell: true))
  }

  @Test func fiveHundredCandidatesHaveRoom() {
    expectSound(SampleMatrices.sized(5, 5, candidates: 500))
    let reading = PictureReading(
      MatrixPicture(SampleMatrices.sized(3, 3, candidates: 500, inOneCell: true)).picture
    )
    #expect(reading.texts.contains { $0.string == "and 440 more" })
    #expect(reading.texts.contains { $0.string == "and 350 more; see the table" })
  }

  @Test func endlessNamesAreCutAndWholeForThePointer() {
    let name = String(repeating: "wordwithoutend", count: 720)
    let view = SampleMatrices.sized(5, 5, candidates: 6, name: name)
    expectSound(view)
    #expect(MatrixPicture(view).picture.text.contains("<title>\(name) 1</title>"))
  }

  @Test func longLevelsAndTitlesAreWrapped() {
    let words = String(repeating: "many words ", count: 60)
    let level = SampleMatrices.level("Level " + words, words)
    let axis = SampleMatrices.axis("Axis " + words, [level, level, level], cuts: 1_000_000.123)
    let view = SampleMatrices.view(
      title: words,
      rows: axis,
      columns: axis,
      items: [SampleMatrices.item(0, words, words, 1, 1, rating: words)],
      absent: [words, words]
    )
    expectSound(view)
  }

  @Test func everyScriptAndEveryMarkupStaysText() {
    let picture = MatrixPicture(SampleMatrices.judged).picture
    expectSound(SampleMatrices.judged)
    #expect(!picture.text.contains("<script"))
    #expect(picture.text.contains("&lt;script&gt;alert(\"x\")&lt;/script&gt;"))
    for word in ["style=", "href", "<style", "url("] { #expect(!picture.text.contains(word)) }
  }

  @Test func theKeyCanBeLeftToATableBesideThePicture() {
    let reading = PictureReading(MatrixPicture(SampleMatrices.ordinary, hasKey: false).picture)
    #expect(!reading.texts.contains { $0.string == "Burglary" })
    #expect(reading.texts.contains { $0.string == "A" })
  }

  @Test func itSaysInWordsWhatItShows() {
    let picture = MatrixPicture(SampleMatrices.ordinary).picture
    #expect(picture.title == "Risk matrix: St Albans District priorities 2021/22")
    #expect(
      picture.summary.hasPrefix(
        "Impact goes up, from Very low to Very high; Likelihood goes to the right, from Very low to Very high. 8 candidates. "
          + "In cells rated Very high: none. In cells rated High: A Burglary, place 1; B Domestic abuse, place 2."
      )
    )
  }

  @Test func theLowestLevelsAreAtTheLowerLeft() throws {
    let reading = PictureReading(MatrixPicture(SampleMatrices.sized(3, 4, candidates: 0)).picture)
    func place(_ text: String) throws -> Box {
      try #require(reading.texts.first { $0.string == text }).box
    }
    #expect(try place("Impact level 1").y > place("Impact level 3").y)
    #expect(try place("Level 1").x < place("Level 4").x)
  }

  @Test func thePaletteColoursTheCells() {
    let text = MatrixPicture(SampleMatrices.ordinary, palette: .cividis).picture.text
    for colour in Palette.cividis.colours(5) { #expect(text.contains(colour.hexadecimal)) }
  }

  @Test func itsIdsBeginWithWhatIsGiven() {
    let picture = MatrixPicture(SampleMatrices.ordinary, id: "area-2").picture
    #expect(picture.element.contains("<title id=\"area-2-title\">"))
    #expect(picture.element.contains("aria-describedby=\"area-2-desc\""))
  }

  /// What must hold of every picture of a matrix, whatever is in it.
  private func expectSound(_ view: MatrixView, _ location: SourceLocation = #_sourceLocation) {
    let reading = PictureReading(MatrixPicture(view).picture)
    PictureExpectations.expectSound(reading, location)
    let colours = Set(Palette.yellowOrangeRed.colours(view.ratings.count).map(\.hexadecimal))
    let cells = reading.all("rect").filter {
      colours.contains($0.attributes["fill"] ?? "") && $0.number("height") > 40
    }
    #expect(cells.count == view.cells.joined().count, sourceLocation: location)
    for cell in cells {
      for text in reading.texts where Self.begins(text.box, in: cell) {
        let isInside =
          text.box.right <= cell.number("x") + cell.number("width")
          && text.box.bottom <= cell.number("y") + cell.number("height")
        #expect(isInside, "'\(text.string)' leaves its cell", sourceLocation: location)
      }
    }
  }

  private static func begins(_ box: Box, in cell: PictureReading.Element) -> Bool {
    let (x, y) = (cell.number("x"), cell.number("y"))
    return box.x >= x && box.x < x + cell.number("width") && box.y >= y
      && box.y < y + cell.number("height")
  }
}

/// What must hold of every picture.
enum PictureExpectations {
  static func expectSound(_ reading: PictureReading, _ location: SourceLocation = #_sourceLocation)
  {
    #expect(reading.isWellFormed, sourceLocation: location)
    #expect(reading.outside.isEmpty, sourceLocation: location)
    #expect(reading.overlaps.isEmpty, sourceLocation: location)
    let size = reading.size
    let most = max(size.width, size.height)
    #expect(reading.coordinates.allSatisfy { $0 >= 0 && $0 <= most }, sourceLocation: location)
    let ids = reading.elements.compactMap { $0.attributes["id"] }
    #expect(ids.count == 2 && Set(ids).count == 2, sourceLocation: location)
  }
}

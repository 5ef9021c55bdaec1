import Testing

@testable import Reports

@Suite struct CandidateChipTests {
  @Test func theLabelIsAsWideAsItsCodeAndArrows() {
    let plain = CandidateChip(code: "AB", sides: [])
    let near = CandidateChip(code: "AB", sides: [.above, .right])
    #expect(plain.width == TextWidth.of("AB", .code) + 8)
    #expect(near.width == plain.width + 20)
    #expect(CandidateChip(code: "I", sides: []).width == CandidateChip.height)
  }

  @Test func anEdgeNamedTwiceHasOneArrow() {
    let edges: [(MatrixView.Edge.Side, String)] = [(.right, "a"), (.above, "b"), (.right, "c")]
    let item = SampleMatrices.item(0, "Burglary", "1", 0, 0, edges: edges)
    #expect(CandidateChip(item).sides == [.above, .right])
  }

  @Test(arguments: MatrixView.Edge.Side.allCases)
  func anArrowPointsToItsSide(side: MatrixView.Edge.Side) {
    let tip = CandidateChip.triangle(side, Point(10, 10), size: 6)[2]
    let expected =
      switch side {
      case .above: Point(10, 7)
      case .below: Point(10, 13)
      case .left: Point(7, 10)
      case .right: Point(13, 10)
      }
    #expect(tip == expected)
  }

  @Test func everythingIsInsideTheLabel() {
    let chip = CandidateChip(code: "ABC", sides: MatrixView.Edge.Side.allCases)
    let picture = SVGWriter.picture(id: "c", title: "", summary: "", width: 200, height: 50) {
      chip.draw(&$0, at: Point(20, 10), name: "Burglary")
    }
    let reading = PictureReading(picture)
    let right = 20 + chip.width
    #expect(reading.texts.allSatisfy { $0.box.x > 20 && $0.box.right < right })
    #expect(reading.all("polygon").count == 4)
    for polygon in reading.all("polygon") {
      let xs = (polygon.attributes["points"] ?? "").split(separator: " ")
        .compactMap { Double($0.prefix { $0 != "," }) }
      #expect(xs.count == 3 && xs.allSatisfy { $0 > 20 && $0 < right })
    }
    #expect(picture.element.contains("<g><title>Burglary</title>"))
  }
}

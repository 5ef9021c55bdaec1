import Testing

@testable import Precedence
@testable import Reports

@Suite struct ShadeColourTests {
  @Test(arguments: Palette.allCases, 2...9)
  func theColoursAreThoseOfThePalette(palette: Palette, count: Int) {
    for step in 0..<count {
      let colour = ShadeColour(.init(step: step, of: count), of: palette)
      #expect(colour.background == palette.colour(step: step, of: count).hexadecimal)
      #expect(colour.text == "#000000" || colour.text == "#ffffff")
    }
  }

  @Test func whatIsNoStepHasAColourAllTheSame() {
    for shade in [ReportCell.Shade(step: -1, of: 5), .init(step: 9, of: 5), .init(step: 0, of: 0)] {
      #expect(ShadeColour(shade, of: .cividis).background.count == 7)
    }
  }
}

import Testing

@testable import Reports

@Suite struct HTMLClassTests {
  @Test func theStyleSheetKnowsEveryClass() {
    let classes: [HTMLClass] = [.facts, .wide, .number, .long, .dense, .short, .line, .folded]
    let style = PageStyle(palette: .cividis, shades: []).sheet.text
    for name in classes { #expect(style.contains(".\(name.text)"), "\(name)") }
    #expect(style.contains(".rating"))
  }

  @Test func aShadeIsNamedByItsStepAndTheirNumber() {
    let shade = ReportCell.Shade(step: 1, of: 5)
    #expect(HTMLClass.rating(shade).text == "rating shade-2-of-5")
  }
}

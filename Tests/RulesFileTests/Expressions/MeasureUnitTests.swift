import Testing

@testable import RulesFile

@Suite struct MeasureUnitTests {
  private let crimes = MeasureUnit("crimes")
  private let pounds = MeasureUnit("pounds")

  @Test func aBareNumberFitsEveryUnit() {
    #expect(MeasureUnit.none.fits(crimes))
    #expect(crimes.fits(.none))
    #expect(MeasureUnit.none.fits(.percent))
  }

  @Test func otherUnitsFitOnlyThemselves() {
    #expect(crimes.fits(crimes))
    #expect(!crimes.fits(pounds))
    #expect(!crimes.fits(.percent))
    #expect(!(pounds / crimes).fits(pounds))
    #expect((pounds / crimes).fits(pounds / crimes))
  }

  @Test func theWordNumberMeansNoUnit() {
    #expect(MeasureUnit("number") == .none)
    #expect(MeasureUnit.none.isNone)
    #expect(!crimes.isNone)
  }

  @Test func productsAndQuotientsCancel() {
    #expect(crimes / crimes == .none)
    #expect(pounds / crimes * crimes == pounds)
    #expect(pounds * crimes == crimes * pounds)
    #expect(crimes * .none == crimes)
    #expect(crimes / .none == crimes)
  }

  @Test func powersMultiplyTheExponents() {
    #expect(crimes.raised(to: 2) == crimes * crimes)
    #expect(crimes.raised(to: 0) == .none)
    #expect(crimes.raised(to: -1) == .none / crimes)
    #expect((crimes * crimes).raised(to: 2) == crimes.raised(to: 4))
    #expect(crimes.raised(to: .max).raised(to: .max).raised(to: 2).fits(.none))
  }

  @Test func readsAsWords() {
    #expect(crimes.description == "crimes")
    #expect(MeasureUnit.none.description == "number")
    #expect((pounds / crimes).description == "pounds per crimes")
    #expect((pounds / crimes / crimes).description == "pounds per crimes ** 2")
    #expect((MeasureUnit.none / crimes).description == "1 per crimes")
    #expect((pounds * crimes).description == "crimes * pounds")
  }
}

import Testing

@testable import Reports

@Suite struct FirmnessNumeralTests {
  @Test func aNumberLooksDifferentFromItsNeighbour() {
    #expect(Numeral.beside(40, 31) == "31")
    #expect(Numeral.beside(40, 39.96) == "39.96")
    #expect(Numeral.beside(40, 40) == "40")
    #expect(Numeral.beside(2, 8.0 / 7) == "1.14")
    #expect(Numeral.beside(1000, 941.4) == "941")
    #expect(Numeral.beside(1, 1 + 1e-12) == "1")
  }

  @Test func sharesOfDraws() {
    #expect(Numeral.frequency(0.93) == "93%")
    #expect(Numeral.frequency(0.00001) == "under 0.1%")
    #expect(Numeral.frequency(0.99999) == "over 99.9%")
    #expect(Numeral.frequency(0) == "0%")
    #expect(Numeral.frequency(1) == "100%")
  }

  @Test func placesInWords() {
    let words = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112].map(Numeral.ordinal)
    #expect(
      words == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th",
        "112th",
      ]
    )
  }

  @Test func numbersWithTheirUnit() {
    #expect(Numeral.measured("512", "crimes") == "512 crimes")
    #expect(Numeral.measured("25", "%") == "25%")
    #expect(Numeral.measured("0.4", "") == "0.4")
  }
}

import Testing

@testable import Reports

@Suite struct ShortNamesTests {
  private func names(_ names: [String], measures: [Double] = []) -> ShortNames {
    ShortNames(
      SampleResult.assessment(
        ranking: names.enumerated().map { SampleResult.candidate("c\($0)", $1) },
        unranked: [],
        missing: []
      )
    )
  }

  @Test func aShortNameStays() {
    #expect(names(["Burglary"]).plain("c0") == "Burglary")
    #expect(names(["Burglary"]).quoted("c0") == "\"Burglary\"")
  }

  @Test func aLongNameIsCutAtAWord() {
    let names = names(["Violent crime, knives, gangs, drug dealing and robbery"])
    #expect(names.plain("c0") == "Violent crime, knives, gangs...")
  }

  @Test func aLongWordIsCutAnywhere() {
    let names = names([String(repeating: "x", count: 50)])
    #expect(names.plain("c0") == String(repeating: "x", count: 31) + "...")
  }

  @Test func namesThatWouldBecomeTheSameStayWhole() {
    let long = "Theft of everything that is not nailed down"
    let names = names([long + ", by day", long + ", by night"])
    #expect(names.plain("c0") == long + ", by day")
    #expect(names.plain("c1") == long + ", by night")
  }

  @Test func `endless names that would become the same are their ids`() {
    let long = String(repeating: "x", count: 10_000)
    let names = names([long + "1", long + "2"])
    #expect(names.quoted("c0") == "\"c0\"")
    #expect(names.plain("c1") == "c1")
  }

  @Test func aCandidateThatIsNotKnownIsItsId() {
    #expect(names([]).plain("arson") == "arson")
  }

  @Test func listsEndAtThree() {
    let names = names(["A", "B", "C", "D"])
    #expect(names.list(["c0", "c1"]) == "\"A\" and \"B\"")
    #expect(names.list(["c0", "c1", "c2"]) == "\"A\", \"B\" and \"C\"")
    #expect(names.list(["c0", "c1", "c2", "c3"]) == "\"A\", \"B\" and 2 others")
  }

  @Test func whoseNumberItIs() {
    let names = ShortNames(SampleResult.assessment())
    #expect(names.candidates(with: 1122, on: "volume") == ["theft"])
    #expect(names.candidates(with: 1123, on: "volume").isEmpty)
    #expect(names.candidates(with: 0.5, on: "likelihood") == ["burglary", "litter"])
    #expect(names.candidates(with: 1, on: "nothing").isEmpty)
  }
}

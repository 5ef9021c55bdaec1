import Diagnostics
import Testing

@Suite struct FindingTests {
  @Test func findingsAreOrderedByPlaceWeightCodeAndText() {
    let place = MarkedText("a: ⟦b⟧").location
    let ordered = [
      Finding("R002", .note, "no place", at: nil),
      Finding("R009", .note, "earlier", at: MarkedText("⟦a⟧: b").location),
      Finding("R009", .error, "a", at: place),
      Finding("R001", .warning, "a", at: place),
      Finding("R002", .warning, "a", at: place),
      Finding("R002", .warning, "b", at: place),
      Finding("R002", .warning, "b", at: place, hint: "hint"),
      Finding("R001", .note, "a", at: place),
      Finding("R001", .error, "later file", at: .wholeFile("z.csv")),
    ]
    for (index, finding) in ordered.enumerated() {
      #expect(!(finding < finding))
      for later in ordered[(index + 1)...] {
        #expect(finding < later)
        #expect(!(later < finding))
      }
    }
  }

  @Test func aWholeFileAndItsFirstCharacterAreOnePlaceInTheOrder() {
    let whole = Finding("R002", .error, "a", at: .wholeFile("rules.yaml"))
    let first = Finding("R001", .error, "a", at: MarkedText("⟦⟧a").location)
    #expect(first < whole)
    #expect(!(whole < first))
  }

  @Test func aCodeIsItsText() {
    let code: FindingCode = "R014"
    #expect(code.rawValue == "R014")
    #expect(code == FindingCode(rawValue: "R014"))
  }
}

import Diagnostics
import Testing

@Suite struct LocationTests {
  @Test func isPrintedAsFileLineAndColumn() {
    let place = MarkedText("a\nb: ⟦c⟧", name: "Rules/simple/rules.yaml").location
    #expect(place.description == "Rules/simple/rules.yaml:2:4")
  }

  @Test func aWholeFileIsItsStart() {
    let place = Location.wholeFile("missing.csv")
    #expect(place.description == "missing.csv:1:1")
    #expect(place.endLine == 1 && place.endColumn == 1)
    #expect(place.excerpt.text == "")
  }

  @Test func placesAreOrderedByFileAndFromTheTop() {
    let ordered = [
      MarkedText("⟦a⟧bc\ndef", name: "a.yaml"),
      MarkedText("⟦ab⟧c\ndef", name: "a.yaml"),
      MarkedText("⟦abc\nd⟧ef", name: "a.yaml"),
      MarkedText("a⟦b⟧c\ndef", name: "a.yaml"),
      MarkedText("abc\n⟦d⟧ef", name: "a.yaml"),
      MarkedText("⟦a⟧bc\ndef", name: "b.yaml"),
    ].map(\.location)
    for (index, place) in ordered.enumerated() {
      #expect(!(place < place))
      for later in ordered[(index + 1)...] {
        #expect(place < later)
        #expect(!(later < place))
      }
    }
  }

  @Test func theTenthLineComesAfterTheNinth() {
    let lines = String(repeating: "\n", count: 8)
    #expect(MarkedText(lines + "⟦x⟧\ny").location < MarkedText(lines + "x\n⟦y⟧").location)
  }
}

import Consultation
import Testing

@Suite struct ConsultationMethodTests {
  @Test func `Every method is found by its name, with blanks or hyphens`() {
    for method in ConsultationMethod.all {
      #expect(ConsultationMethod(named: method.name) == method)
      let hyphens = String(method.name.map { $0 == " " ? "-" : $0 })
      #expect(ConsultationMethod(named: hyphens) == method)
    }
    #expect(ConsultationMethod(named: "Ranked  Pairs") == .rankedPairs)
    #expect(Set(ConsultationMethod.all.map(\.name)).count == ConsultationMethod.all.count)
  }

  @Test func `The rule for unranked options is Borda's alone`() {
    #expect(ConsultationMethod(named: "borda", unranked: .modified) == .borda(.modified))
    #expect(ConsultationMethod(named: "copeland", unranked: .modified) == .copeland)
  }

  @Test(arguments: [("top 1 share", 1), ("top-5-share", 5), ("top 200 share", 200)])
  func `The share of any number of places has a name`(name: String, count: Int) {
    #expect(ConsultationMethod(named: name) == .topShare(count))
  }

  @Test(
    arguments: [
      "", "bord", "top 0 share", "top 201 share", "top share", "top x share",
      "top 99999999999999999999 share", "ranked",
    ]
  )
  func `Other words are no method`(name: String) {
    #expect(ConsultationMethod(named: name) == nil)
  }
}

import Consultation
import Precedence
import Testing

@Suite struct ConsultationResultTests {
  @Test func `three methods stand side by side, the declared one first`() throws {
    var sample = ConsultationSample()
    #expect(
      try sample.consultation().methods == [
        .topShare(2), .borda(.sharedLeftoverPoints), .copeland,
      ]
    )
    sample.rules = sample.rules.changing(
      "method: top 2 share",
      to: "method: borda\n    unranked: zero"
    )
    #expect(try sample.consultation().methods == [.borda(.zero), .copeland, .kemeny])
  }

  @Test func `the ballots can be counted by other methods`() throws {
    let consultation = try ConsultationSample().consultation()
    let usual = consultation.count
    #expect(usual.orders.map(\.method) == consultation.methods)
    #expect(usual.options == ["asb", "burglary", "speeding", "Parking"])
    let count = consultation.count(by: [.plurality, .approval])
    #expect(count.orders.map(\.method) == [.plurality])
    #expect(count.groups.map(\.valid) == [12, 4])
  }

  @Test func `an option leads to its candidate`() throws {
    let consultation = try ConsultationSample().consultation()
    #expect(consultation.candidate(ofOption: "asb") == "asb")
    #expect(consultation.candidate(ofOption: "Parking") == nil)
    #expect(consultation.candidate(ofOption: "none") == nil)
  }
}

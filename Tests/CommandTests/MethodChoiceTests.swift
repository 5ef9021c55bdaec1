import Consultation
import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct MethodChoiceTests {
  private func consultation(_ method: ConsultationMethod) -> ConsultationResult {
    ConsultationResult(measure: nil, method: method, becomes: .place, options: [], groups: [])
  }

  private func methods(
    _ names: [String],
    unranked: String? = nil,
    of method: ConsultationMethod = .plurality
  ) -> [ConsultationMethod] {
    MethodChoice(names, unranked: unranked).methods(for: consultation(method))
  }

  @Test func `without a word the consultation says itself`() {
    #expect(methods([]) == [.plurality, .borda(.sharedLeftoverPoints), .copeland])
    #expect(methods([], of: .borda(.zero)) == [.borda(.zero), .copeland, .kemeny])
  }

  @Test func `methods are named with blanks, hyphens, capitals and commas`() {
    #expect(
      methods(["Ranked-Pairs, top 2 share", "instant runoff,schulze"])
        == [.rankedPairs, .topShare(2), .instantRunoff, .schulze]
    )
    #expect(MethodChoice(["Ranked-Pairs, top 2 share"], unranked: nil).findings.isEmpty)
  }

  @Test func `every method comes once`() {
    #expect(methods(["kemeny", "kemeny"]) == [.kemeny])
    #expect(methods(["kemeny", "all"]).count == ConsultationMethod.all.count)
    #expect(methods(["kemeny", "all"]).first == .kemeny)
  }

  @Test func `'all' is a word like any other method`() {
    #expect(methods(["ALL"]).count == ConsultationMethod.all.count)
    #expect(MethodChoice(["All"], unranked: nil).findings.isEmpty)
  }

  @Test func `a rule for unranked options goes before the one declared`() {
    #expect(methods(["borda"], of: .borda(.modified)) == [.borda(.modified)])
    #expect(methods(["borda"], unranked: "zero", of: .borda(.modified)) == [.borda(.zero)])
    #expect(methods([], unranked: "modified", of: .plurality)[1] == .borda(.modified))
    #expect(methods(["borda"]) == [.borda(.sharedLeftoverPoints)])
    #expect(
      methods(["borda"], unranked: "Shared-Leftover-Points", of: .borda(.zero))
        == [.borda(.sharedLeftoverPoints)]
    )
  }

  @Test func `each unknown word is a finding`() {
    let choice = MethodChoice(["bordaa", "borda", "xyz"], unranked: "half")
    #expect(choice.findings.map(\.code.rawValue) == ["C011", "C011", "C012"])
    #expect(choice.findings.first?.hint?.hasPrefix("did you mean 'borda'?\n") == true)
  }

  @Test(arguments: ["", " ", ","])
  func `a method without a name is none`(name: String) {
    let codes = MethodChoice([name], unranked: nil).findings.map(\.code.rawValue)
    #expect(Set(codes) == ["C011"])
  }
}

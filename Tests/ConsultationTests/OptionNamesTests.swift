import Testing

@testable import Consultation

@Suite struct OptionNamesTests {
  private let names = OptionNames(
    [
      .init(id: "asb", name: "Anti-social behaviour"), .init(id: "speeding", name: "Speeding"),
      .init(id: "burglary", name: "Burglary"),
    ],
    aliases: [("ASB (nuisance)", "asb"), ("Fast cars", "speeding"), ("Nothing", "nobody")],
    withdrawn: ["Fast cars", "Parking"]
  )

  @Test(arguments: ["asb", " Anti-social Behaviour\u{A0}", "asb (NUISANCE)"])
  func `An id, a name and an alias mean the option, capitals and blanks aside`(text: String) {
    #expect(names.meaning(of: text) == .option(0))
  }

  @Test(arguments: ["speeding", "Speeding", "fast cars", "parking"])
  func `A withdrawn option is withdrawn under all its names`(text: String) {
    #expect(names.meaning(of: text) == .withdrawn)
    #expect(names.options.map(\.id) == ["asb", "burglary"])
  }

  @Test func `A near miss is unknown and only suggested`() {
    #expect(names.meaning(of: "burglry") == .unknown(nearest: "burglary"))
    #expect(names.meaning(of: "Nothing") == .unknown(nearest: nil))
  }

  @Test func `Of two options that share a name the first has it`() {
    let names = OptionNames([.init(id: "a", name: "Theft"), .init(id: "b", name: "theft")])
    #expect(names.meaning(of: "THEFT") == .option(0))
  }

  @Test func `An open list is closed with the names that turned up, each once`() {
    let open = OptionNames(
      [.init(id: "asb", name: "ASB")],
      withdrawn: ["parking"],
      isOpen: true
    )
    let closed = open.closed(adding: ["Litter", "asb", " litter ", "Parking", "dogs"])
    #expect(!closed.isOpen)
    #expect(closed.options.map(\.id) == ["asb", "Litter", "dogs"])
    #expect(closed.knownMeaning(of: "LITTER") == .option(1))
    #expect(closed.knownMeaning(of: "litterr") == nil)
    #expect(closed.meaning(of: "litterr") == .unknown(nearest: "Litter"))
  }
}

import Testing

@testable import Consultation

@Suite struct OrderCellTests {
  private func read(
    _ text: String,
    names: OptionNames = BallotSample.names,
    allowsTies: Bool = true
  ) -> (places: [UInt8], fault: BallotFault?) {
    var cell = OrderCell(names: names, allowsTies: allowsTies)
    var places = [UInt8](repeating: 0, count: names.options.count)
    let fault = Array(text.utf8).withUnsafeBufferPointer { cell.read($0, into: &places) }
    return (places, fault)
  }

  private func fault(_ text: String, allowsTies: Bool = true) -> String? {
    read(text, allowsTies: allowsTies).fault.map { "\($0.reason.rawValue): \($0.detail)" }
  }

  @Test(
    arguments: [
      ("asb;burglary;speeding", [1, 2, 3]), (" Fast cars ; ASB", [2, 0, 1]),
      ("burglary", [0, 1, 0]),
      ("speeding=asb;burglary", [1, 2, 1]), ("asb;; burglary;", [1, 2, 0]),
      ("parking;asb", [1, 0, 0]), ("asb=parking; speeding", [1, 0, 2]),
      ("asb;parking=parking;speeding", [1, 0, 2]),
    ] as [(String, [UInt8])]
  )
  func `An order is read, closed up, and may have ties`(text: String, places: [UInt8]) {
    let result = read(text)
    #expect(result.places == places)
    #expect(result.fault == nil)
  }

  @Test func `An order that cannot be one says why`() {
    #expect(fault("asb;speeding;Fast cars") == "an option twice: Fast cars")
    #expect(fault("asb=asb") == "an option twice: asb")
    #expect(fault("asb;burglry") == "an unknown option: burglry")
    #expect(fault("asb=burglry") == "an unknown option: burglry")
    #expect(fault("=cmd|'/c calc'!A1") == "an unknown option: =cmd|'/c calc'!A1")
    #expect(fault("asb==speeding") == "an unknown option: asb==speeding")
    #expect(
      fault("asb;burglary=speeding", allowsTies: false)
        == "one rank for two options: burglary=speeding"
    )
    #expect(fault("asb=parking", allowsTies: false) == nil)
    #expect(fault("") == "nothing on it: ")
    #expect(fault(" ;; ") == "nothing on it: ")
    #expect(fault("parking") == "nothing on it: ")
  }

  @Test func `A name that holds the sign for ties is a name all the same`() {
    let names = OptionNames([.init(id: "a", name: "ASB = nuisance"), .init(id: "b", name: "B")])
    #expect(read("b; asb = nuisance", names: names).places == [2, 1])
  }

  @Test func `The names in a cell are found before anybody knows them`() {
    var found: [String] = []
    Array("a; b=c ;=cmd;;".utf8).withUnsafeBufferPointer { bytes in
      OrderCell.names(in: bytes) { found.append($0.text) }
    }
    #expect(found == ["a", "b", "c", "=cmd"])
  }
}

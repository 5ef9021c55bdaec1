import Diagnostics
import Precedence
import Testing

@testable import Robustness

@Suite struct StatedOrderReadingTests {
  private static let rules = """
    format: 1
    name: By volume
    measures:
      volume: {unit: crimes}
    criteria:
      volume: {points: {0: 0, 100: 1}}
    groups:
      risk: {of: [volume]}
    rules:
      none:
        when: volume = 0
        then: leave out
        because: nothing was counted
    ranking: {by: [risk]}

    """
  private static let rows = """
    id,name,volume
    burglary,Burglary,10
    arson,Setting of fires,20
    asb,Anti-social behaviour,30
    idle,Idle,0

    """

  private func assessment() throws -> Assessment {
    try DoubtfulTable(rules: Self.rules, rows: Self.rows).assessment()
  }

  private func text(_ findings: FindingList) -> [String] {
    findings.sorted.map { finding in
      let place = finding.location.map { "\($0) " } ?? ""
      return "\(place)\(finding.code.rawValue) \(finding.message); \(finding.hint ?? "")"
    }
  }

  private func findings(_ order: String) throws -> [String] {
    text(StatedOrder.read(order, for: try assessment()).findings)
  }

  @Test func `commas part places and equals signs join them`() throws {
    let read = StatedOrder.read(" asb , burglary=arson", for: try assessment())
    #expect(read.value?.tiers == [["asb"], ["burglary", "arson"]])
    #expect(read.findings.isEmpty)
  }

  @Test func `one that is not ranked may be left out or named`() throws {
    let read = StatedOrder.read("asb,burglary,arson,idle", for: try assessment())
    #expect(read.value?.tiers.count == 4)
  }

  @Test func `an unknown candidate is told with the nearest one`() throws {
    #expect(
      try findings("asb,burglry,arson,burglary") == [
        "--order:1:5 O001 'burglry' is none of the candidates; did you mean 'burglary'?"
      ]
    )
    #expect(
      try findings("asb,Setting of fires,burglary,arson") == [
        "--order:1:5 O001 'Setting of fires' is none of the candidates; did you mean 'arson'?"
      ]
    )
    #expect(
      try findings("asb,zzzzzzzz,burglary,arson") == [
        "--order:1:5 O001 'zzzzzzzz' is none of the candidates; write the ids of candidates"
      ]
    )
  }

  @Test func `a candidate that is named twice is told with both places`() throws {
    let read = StatedOrder.read("asb,burglary=arson,asb", for: try assessment())
    #expect(
      text(read.findings) == [
        "--order:1:20 O002 the order names 'asb' twice; leave one of them out"
      ]
    )
    #expect(read.findings.sorted.first?.related.first?.location.column == 1)
    #expect(read.value == nil)
  }

  @Test func `ranked candidates that are left out are told`() throws {
    #expect(
      try findings("asb") == [
        "--order:1:1 O005 the order names only one candidate;"
          + " write at least two, as in 'a,b': the first one first"
      ]
    )
    #expect(
      try findings("asb,idle") == [
        "--order:1:1 O003 the order leaves out 'burglary', 'arson';"
          + " an order holds every candidate that is ranked"
      ]
    )
  }

  @Test(arguments: ["asb,burglarly", "asb > burglary"])
  func `what could not be read is not said to be left out as well`(order: String) throws {
    #expect(try findings(order).allSatisfy { !$0.contains("leaves out") })
    #expect(try findings(order).count == 1)
  }

  @Test(arguments: ["asb,,burglary,arson", "asb,=burglary,arson"])
  func `a gap is told`(order: String) throws {
    #expect(
      try findings(order) == [
        "--order:1:5 O004 a candidate is missing here;"
          + " write candidates as in 'a,b=c,d': a comma between places, '=' between equal ones"
      ]
    )
  }

  @Test func `other signs are told`() throws {
    #expect(
      try findings("asb>burglary,arson") == [
        "--order:1:4 O006 '>' does not stand between the candidates of an order;"
          + " write a comma, as in 'a,b=c,d'"
      ]
    )
    #expect(
      try findings("asb<burglary,arson").first
        == "--order:1:4 O006 '<' does not stand between the candidates of an order;"
        + " write the first one first, with a comma between, as in 'a,b=c,d'"
    )
  }

  @Test func `nothing at all is no order`() throws {
    #expect(try findings("").first?.hasPrefix("--order:1:1 O004") == true)
  }

  private func read(_ file: String, _ text: String) throws -> Checked<StatedOrder> {
    StatedOrder.read(file: file, from: MemoryFiles([file: text]), for: try assessment())
  }

  @Test func `a file has a line for each place`() throws {
    let text = "# published\nasb\n\nburglary = arson\r\nidle\n"
    #expect(
      try read("order.txt", text).value?.tiers == [["asb"], ["burglary", "arson"], ["idle"]]
    )
    #expect(try read("order.txt", "asb,burglary,arson").value?.tiers.count == 3)
  }

  @Test func `a table has a column for the place`() throws {
    let text = "place,id,note\n2,arson,x\n1,asb,\n2,burglary,\n4,idle,\n"
    let tiers = [["asb"], ["arson", "burglary"], ["idle"]]
    #expect(try read("order.csv", text).value?.tiers == tiers)
    #expect(try read("order.txt", text).value?.tiers == tiers)
  }

  @Test func `places that are none and columns that lack are told`() throws {
    #expect(
      text(try read("o.csv", "id,place\nasb,1st\narson,1.5\nburglary,0\nidle,\n").findings) == [
        "o.csv:2:5 O007 '1st' is no place;"
          + " write 1 for the first, 2 for the second; candidates may share a place",
        "o.csv:3:7 O007 '1.5' is no place;"
          + " write 1 for the first, 2 for the second; candidates may share a place",
        "o.csv:4:10 O007 '0' is no place;"
          + " write 1 for the first, 2 for the second; candidates may share a place",
        "o.csv:5:6 O007 a place is missing here;"
          + " write 1 for the first, 2 for the second; candidates may share a place",
      ]
    )
    #expect(
      text(try read("o.csv", "id,rank\nasb,1\n").findings) == [
        "o.csv:1:1 O008 the table of an order has no column 'place';"
          + " its columns are 'id', 'rank'; it needs 'id' and 'place'"
      ]
    )
  }

  @Test func `a file that is not there is told`() throws {
    let read = StatedOrder.read(file: "no.txt", from: MemoryFiles([:]), for: try assessment())
    #expect(
      text(read.findings) == [
        "F001 there is no file 'no.txt';"
          + " name a file that holds an order, or write the order itself: 'a,b,c'"
      ]
    )
  }
}

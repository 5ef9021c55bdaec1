import Diagnostics
import Precedence
import Testing

@testable import Robustness

@Suite struct StatedOrderCheckTests {
  private func check(_ entries: [OrderEntry.Content]) throws -> StatedOrderCheck {
    let assessment = try DoubtfulTable(rows: "id,volume\na,1\nb,2\nc,3\n").assessment()
    let source = SourceText(name: "o", text: "a")
    var check = StatedOrderCheck(assessment, source)
    let location = source.location(of: 0..<1)
    for content in entries { check.add(OrderEntry(content: content, location: location)) }
    return check
  }

  @Test func `tiers follow what was read`() throws {
    var check = try check([
      .name("c", isLevel: true), .name("a", isLevel: false), .name("b", isLevel: true),
    ])
    #expect(check.order().value?.tiers == [["c"], ["a", "b"]])
  }

  @Test func `one mistake leaves no order, and all that is surely wrong is told`() throws {
    var check = try check([
      .name("c", isLevel: false), .nothing, .sign(">"), .name("x", isLevel: false),
    ])
    let read = check.order()
    #expect(read.value == nil)
    #expect(read.findings.sorted.map(\.code.rawValue) == ["O001", "O004", "O006"])
  }
}

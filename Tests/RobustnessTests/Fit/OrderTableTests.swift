import Diagnostics
import Testing

@testable import Robustness

@Suite struct OrderTableTests {
  private func source(_ text: String, _ name: String = "o.csv") -> SourceText {
    SourceText(name: name, text: text)
  }

  @Test func `rows are sorted by place, and equal places are one`() {
    let table = OrderTable(source("ID,Place\na,2\nb,1\nc,2\n"))
    #expect(
      table.entries.map(\.content)
        == [.name("b", isLevel: false), .name("a", isLevel: false), .name("c", isLevel: true)]
    )
    #expect(table.findings.isEmpty)
  }

  @Test func `a table is told by its name or its first line`() {
    #expect(OrderTable.isTable(source("a\nb")))
    #expect(OrderTable.isTable(source("\"id\";\"place\"\na;1", "o.txt")))
    #expect(!OrderTable.isTable(source("id\nplace", "o.txt")))
  }

  @Test func `a row without a name is told`() {
    let table = OrderTable(source("id,place\n,1\na,2\n"))
    #expect(table.entries.first?.content == .nothing)
  }

  @Test func `nothing is read from a file that is no table`() {
    #expect(OrderTable(source("")).findings.hasErrors)
  }
}

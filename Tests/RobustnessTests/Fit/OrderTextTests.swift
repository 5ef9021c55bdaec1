import Diagnostics
import Testing

@testable import Robustness

@Suite struct OrderTextTests {
  private func contents(_ text: String, isFile: Bool = false) -> [OrderEntry.Content] {
    OrderText(SourceText(name: "o", text: text), isFile: isFile).entries.map(\.content)
  }

  @Test func `names stand between commas and equals signs`() {
    #expect(
      contents("a, b = c")
        == [.name("a", isLevel: false), .name("b", isLevel: false), .name("c", isLevel: true)]
    )
  }

  @Test func `gaps and other signs are told`() {
    #expect(contents("a,") == [.name("a", isLevel: false), .nothing])
    #expect(
      contents("a>b") == [.name("a", isLevel: false), .sign(">"), .name("b", isLevel: false)]
    )
  }

  @Test func `lines part places in a file, whatever ends them`() {
    let names: [OrderEntry.Content] = [.name("a", isLevel: false), .name("b", isLevel: false)]
    #expect(contents("\u{FEFF}a\r\nb\r\n", isFile: true) == names)
    #expect(contents("# order\na\n\n  b", isFile: true) == names)
    #expect(contents("", isFile: true).isEmpty)
  }

  @Test func `a name is placed without the blanks around it`() {
    let entry = OrderText(SourceText(name: "o", text: "a,  bc "), isFile: false).entries.last
    #expect(entry?.location.column == 5)
    #expect(entry?.location.endColumn == 7)
  }
}

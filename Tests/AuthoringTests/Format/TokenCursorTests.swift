import Diagnostics
import PlainYAML
import Testing

@testable import Authoring

@Suite struct TokenCursorTests {
  private func cursor(_ text: String) -> TokenCursor {
    TokenCursor(YAMLParser.parse(SourceText(name: "x", text: text)).document)
  }

  @Test func `comments wait until somebody takes them`() {
    var cursor = cursor("a: # behind\n    # goes on\n    # more\n\n # tail\nb: 1\n")
    cursor.fill()
    #expect(cursor.following == "a" && !cursor.isApart)
    cursor.skip(to: 1)
    let colons = [cursor.take(":"), cursor.take(":")]
    #expect(colons == [true, false])
    cursor.fill()
    #expect(cursor.pending.count == 4)
    let taken1 = cursor.takeBehind()
    #expect(taken1 == FormatPart.Behind(lines: ["# behind"], column: 3))
    let taken2 = cursor.takeBehind()
    #expect(taken2 == nil)
    let taken3 = cursor.takeTail(column: 2)
    #expect(taken3 == [.comment("# goes on"), .comment("# more")])
    let taken4 = cursor.takeAll()
    #expect(taken4 == [.blank, .comment("# tail")])
    #expect(cursor.following == "b")
  }

  @Test func `lines below a comment in its column are part of it`() {
    var cursor = cursor("a:   # x\n     # y\n\n     # z\nb: 1\n")
    cursor.skip(to: 2)
    cursor.fill()
    let taken5 = cursor.takeBehind()
    #expect(taken5 == FormatPart.Behind(lines: ["# x", "# y"], column: 5))
    let taken6 = cursor.takeAll()
    #expect(taken6 == [.blank, .comment("# z")])
  }

  @Test func `an empty line before what comes next is told once`() {
    var cursor = cursor("a: 1\n  \n\nb: 1\n")
    cursor.skip(to: 4)
    cursor.fill()
    #expect(cursor.isApart)
    let taken7 = cursor.takeAll()
    #expect(taken7 == [.blank])
    let rest = cursor.takeAll()
    #expect(rest.isEmpty)
  }

  @Test func `columns are characters and ends are trimmed`() {
    #expect("é: ".columns == 3)
    #expect("# x \t ".trimmedAtEnd == "# x")
    var cursor = cursor("é: 1 # x\n")
    cursor.skip(to: 5)
    cursor.fill()
    let behind = cursor.takeBehind()
    #expect(behind?.column == 5)
  }
}

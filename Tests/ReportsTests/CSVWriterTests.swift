import Testing

@testable import Reports

@Suite struct CSVWriterTests {
  @Test func `Cells are quoted where they need it, and rows end in CRLF`() {
    var table = CSVWriter(header: ["option", "say, \"what\""])
    table.append([.text("a\nb"), .text(" padded")])
    table.append([.text("plain"), .text("12, High Street")])
    #expect(
      table.text
        == "option,\"say, \"\"what\"\"\"\r\n\"a\nb\",\" padded\"\r\n"
        + "plain,\"12, High Street\"\r\n"
    )
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx"])
  func `A text that a spreadsheet would run gets an apostrophe`(text: String) {
    var table = CSVWriter(header: ["a"])
    table.append([.text(text)])
    #expect(table.text == "a\r\n'\(text)\r\n")
  }

  @Test func `A carriage return in front is no way round it`() {
    var table = CSVWriter(header: ["a"])
    table.append([.text("\r\n=1")])
    #expect(table.text == "a\r\n\"'\r\n=1\"\r\n")
  }

  @Test func `Numbers stay numbers, negative ones too`() {
    var table = CSVWriter(header: ["a", "b", "c", "d"])
    table.append([.number(-1.5), .count(-2), .optional(nil as Double?), .number(.nan)])
    #expect(table.text == "a,b,c,d\r\n-1.5,-2,,\r\n")
  }

  @Test func `Every row is as wide as the header`() {
    var table = CSVWriter(header: ["a", "b"])
    table.append([.count(1)])
    table.append([.count(1), .count(2), .count(3)])
    #expect(table.text == "a,b\r\n1,\r\n1,2\r\n")
  }
}

import Diagnostics
import Evidence
import Testing

@Suite struct CSVReaderFindingsTests {
  @Test func `Problems are told with the names of their columns, encoding faults once`() {
    let source = SourceText(
      name: "a.csv",
      bytes: Array("id,n\nx,1,2\ny,".utf8) + [0xFF] + Array("\nz,".utf8) + [0xFE, 0x0A]
    )
    var reader = CSVReader()
    var header: [CSVCell]?
    reader.read(source.bytes) { record in header = header ?? record.cells }
    reader.finish { _ in }
    #expect(
      FindingRenderer().text(reader.findings(in: source, header: header)) == """
        error[E009]: row 2 has 3 cells, the header 2
          a.csv:2:5
           |
         2 | x,1,2
           |     ^
           = put quotes around a cell that contains the delimiter, as in "2,122"

        error[E003]: row 3, column 'n' is not UTF-8 (byte FF); nor is 1 other row
          a.csv:3:3
           |
         3 | y,\u{FFFD}
           |   ^
           = save the file again as "CSV UTF-8"

        """
    )
  }
}

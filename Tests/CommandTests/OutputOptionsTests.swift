#if Command
  import ArgumentParser
  import Reports
  import Testing

  @testable import PrecedenceCommand

  @Suite struct OutputOptionsTests {
    @Test func aDashIsNoFile() throws {
      #expect(try OutputOptions<TableForm>.parse([]).path == nil)
      #expect(try OutputOptions<TableForm>.parse(["-o", "-"]).path == nil)
      #expect(try OutputOptions<TableForm>.parse(["--output", "a.txt"]).path == "a.txt")
    }

    @Test(arguments: TableForm.allCases)
    func everyFormatIsTaken(form: TableForm) throws {
      let word = form.format.rawValue
      #expect(try OutputOptions<TableForm>.parse(["--format", word]).format == form)
    }

    @Test func aFormatThatIsNotOfferedIsRefused() throws {
      #expect(throws: (any Error).self) {
        try OutputOptions<ReportForm>.parse(["--format", "csv"])
      }
    }

    @Test func textIsTheFormatUnlessAsked() throws {
      #expect(try OutputOptions<TableForm>.parse([]).format == .text)
    }

    @Test func aFileIsAlwaysEightyWide() throws {
      #expect(try OutputOptions<TableForm>.parse(["-o", "a.txt"]).width == 80)
    }
  }
#endif

#if Command
  import ArgumentParser
  import Reports
  import Testing

  @testable import PrecedenceCommand

  @Suite struct OutputOptionsTests {
    @Test func aDashIsNoFile() throws {
      #expect(try OutputOptions.parse([]).path == nil)
      #expect(try OutputOptions.parse(["-o", "-"]).path == nil)
      #expect(try OutputOptions.parse(["--output", "a.txt"]).path == "a.txt")
    }

    @Test(arguments: ReportFormat.allCases)
    func everyFormatIsTaken(format: ReportFormat) throws {
      #expect(try OutputOptions.parse(["--format", format.rawValue]).format == format)
    }

    @Test func textIsTheFormatUnlessAsked() throws {
      #expect(try OutputOptions.parse([]).format == .text)
    }

    @Test func aFileIsAlwaysEightyWide() throws {
      #expect(try OutputOptions.parse(["-o", "a.txt"]).width == 80)
    }
  }
#endif

import Testing

@testable import PrecedenceCommand

@Suite struct ProgressLineTests {
  @Test func theLineSaysHowMuchIsDone() {
    #expect(ProgressLine.line(0.374) == "\rworking: 37%\u{1B}[K")
    #expect(ProgressLine.line(0) == "\rworking: 0%\u{1B}[K")
    #expect(ProgressLine.line(1) == "\rworking: 100%\u{1B}[K")
  }

  @Test func nonsenseIsNoNumber() {
    #expect(ProgressLine.line(.nan) == "\rworking: 0%\u{1B}[K")
    #expect(ProgressLine.line(-3) == "\rworking: 0%\u{1B}[K")
    #expect(ProgressLine.line(7) == "\rworking: 100%\u{1B}[K")
  }

  @Test func theResultOfAJobIsItsOwn() async {
    let result = await ProgressLine.beside { progress in
      progress(0.5)
      return 42
    }
    #expect(result == 42)
  }
}

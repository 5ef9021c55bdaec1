import Testing

@Suite struct TableRowsTests {
  @Test func `the cells of a matrix line up, whatever stands between them`() {
    let text = """
      matrix:
        cells:
          Very high: [Medium, High]
          # the lower half
          Low: [Low, Low]  # least
      """
    #expect(
      Sample.formatted(text) == """
        matrix:
          cells:
            Very high: [Medium, High]
            # the lower half
            Low:       [Low,    Low]  # least

        """
    )
  }

  @Test func `neighbouring measures line up, and their columns if they have the same keys`() {
    let text = """
      measures:
        volume: {unit: crimes, missing: worst}
        last_year: {unit: people in all, missing: best}
        # alone
        harm: {unit: days}
        a: {unit: pounds}
        b: {unit: pounds, missing: worst}
        trend:
          unit: percent
        c: {unit: pounds}
      """
    #expect(
      Sample.formatted(text) == """
        measures:
          volume:    {unit: crimes,        missing: worst}
          last_year: {unit: people in all, missing: best}
          # alone
          harm: {unit: days}
          a:    {unit: pounds}
          b:    {unit: pounds, missing: worst}
          trend:
            unit: percent
          c: {unit: pounds}

        """
    )
  }

  @Test func `comments behind rows stand in one column`() {
    let text = "groups:\n  a: {of: [x]} # one\n  bcd: {of: [x, y]}     # two\n"
    #expect(
      Sample.formatted(text) == """
        groups:
          a:   {of: [x]}     # one
          bcd: {of: [x, y]}  # two

        """
    )
  }

  @Test func `columns far apart do not line up, and no line becomes too long`() {
    let wide = "groups:\n  a: {of: [x], by: sum}\n  bc: {of: [x, yyyyyyyyyyyyy], by: sum}\n"
    #expect(Sample.formatted(wide) == wide.replacing("a: {", with: "a:  {"))
    let name = String(repeating: "n", count: 40)
    let text = String(repeating: "t", count: 50)
    let long = "measures:\n  a: {unit: crimes, about: \(text)}\n  \(name): {unit: x}\n"
    #expect(Sample.formatted(long) == long)
  }

  @Test func `entries of other sections stay as they are`() {
    let text = "sources:\n  a: [x]\n  bbb: [y]\nrules:\n  a: {when: x}\n  bbb: {when: y}\n"
    #expect(Sample.formatted(text) == text.replacing("rules", with: "\nrules"))
  }
}

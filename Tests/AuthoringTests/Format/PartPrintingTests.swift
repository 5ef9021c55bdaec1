import Testing

@Suite struct PartPrintingTests {
  @Test func `levels are indented by two, lists too`() {
    let text =
      "rules:\n     a:\n      then:\n      - keep\n      -   monitor\n      - - x\n        - y\n"
    #expect(
      Sample.formatted(text) == """
        rules:
          a:
            then:
              - keep
              - monitor
              - - x
                - y

        """
    )
  }

  @Test func `between sections stands an empty line, between short entries what the author wrote`()
  {
    let text =
      "format: 1\n\n\nname: a\nsources:\n\n  a: b\nmeasures:\n  m: {unit: x}\n\n\n  n: {unit: x}\n"
    #expect(
      Sample.formatted(text) == """
        format: 1

        name: a
        sources:
          a: b

        measures:
          m: {unit: x}

          n: {unit: x}

        """
    )
  }

  @Test func `lines end in a line feed, the file too, and no mark stands before it`() {
    #expect(Sample.formatted("\u{FEFF}format: 1  \r\nname: a\t\r\n\r\n") == "format: 1\nname: a\n")
    #expect(Sample.formatted("format: 1\rname: a") == "format: 1\nname: a\n")
  }

  @Test func `brackets that are too long open up one level at a time`() {
    let inner = "{when: volume > 1, then: keep, because: it is what everybody has asked for}"
    #expect(
      Sample.formatted("rules: {a: \(inner), b: \(inner)}\n") == """
        rules:
          a: \(inner)
          b: \(inner)

        """
    )
  }

  @Test func `a comment behind an item that opens up stands above it`() {
    #expect(
      Sample.formatted("a: [ # t\n  [x, # x\n  y] ] # z\n") == """
        a:  # z
          # t
          - - x  # x
            - y

        """
    )
  }
}

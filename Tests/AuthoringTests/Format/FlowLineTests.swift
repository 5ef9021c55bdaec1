import Testing

@Suite struct FlowLineTests {
  @Test func `brackets get one blank behind commas and colons`() {
    #expect(Sample.formatted("a: [ x,y , {b:  1 ,c: 2}, ]\n") == "a: [x, y, {b: 1, c: 2}]\n")
    #expect(Sample.formatted("a: {\"b\":1, 'c' : [  ]}\n") == "a: {\"b\": 1, 'c': []}\n")
  }

  @Test func `brackets over several lines become one line if that is short enough`() {
    #expect(Sample.formatted("a: [\n    x,\n\n    y\n  ]\n") == "a: [x, y]\n")
  }

  @Test func `a line of 100 columns stays, one of 101 is opened`() {
    let just = "a: [b, \(String(repeating: "x", count: 92))]"
    #expect(just.utf8.count == 100)
    #expect(Sample.formatted(just + "\n") == just + "\n")
    let long = just.replacing("x]", with: "xx]")
    #expect(Sample.formatted(long) == "a:\n  - b\n  - \(String(repeating: "x", count: 93))\n")
  }

  @Test func `keys without a value stay what they are`() {
    #expect(Sample.formatted("a: {b, c: , d: 1}\n") == "a: {b, c, d: 1}\n")
    #expect(Sample.formatted("a: [b: , c: 1]\n") == "a: [b: , c: 1]\n")
  }

  @Test func `a text over several lines opens its brackets`() {
    #expect(Sample.formatted("a: {b: 'x\n\n    y', c: 1}\n") == "a:\n  b: 'x\n\n    y'\n  c: 1\n")
  }
}

import Testing

@testable import Reports

@Suite struct TextExtentTests {
  @Test func `The widest text and the widest word are told`() {
    let extent = TextExtent(["Very high", "警察"], others: ["0.125 up to 0.375"])
    #expect(extent.widest == 17)
    #expect(extent.widestWord == 4)
    #expect(extent.width(within: 20) == 17)
    #expect(extent.width(within: 12) == 11)
    #expect(TextExtent([]).widest == 0)
    #expect(TextExtent([]).width(within: 3) == 0)
  }
}

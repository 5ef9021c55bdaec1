import PlainYAML
import Testing

@Suite struct AmountTests {
  @Test func `25 and 25% are two amounts`() {
    #expect(Amount(25) != Amount(25, isPercent: true))
    #expect(Amount(25) == Amount(25, isPercent: false))
  }
}

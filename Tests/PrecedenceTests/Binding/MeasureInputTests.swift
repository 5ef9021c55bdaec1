import Precedence
import Testing

@Suite struct MeasureInputTests {
  @Test func `nothing is missing and not unreadable`() {
    #expect(MeasureInput.absent("no row").isMissing)
    #expect(!MeasureInput.absent("no row").isUnreadable)
  }

  @Test func `what cannot be read is missing too`() {
    #expect(MeasureInput.unreadable.isMissing)
    #expect(MeasureInput.unreadable.isUnreadable)
  }

  @Test func `zero is not missing`() {
    #expect(!MeasureInput(value: 0, origin: .absent("")).isMissing)
  }
}

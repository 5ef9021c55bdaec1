import Testing

@testable import Consultation

@Suite struct KemenyTableTests {
  @Test func `Whole weights compare exactly, others within a thousand-millionth`() {
    let whole = KemenyTable(preferences: [0, 9e15, 9e15 - 1, 0], optionCount: 2)
    #expect(whole.allowance == 0)
    #expect(whole.beats(0, 1) && !whole.beats(1, 0))
    let tenths = KemenyTable(preferences: [0, 0.1 + 0.2, 0.3, 0], optionCount: 2)
    #expect(tenths.allowance == 1e-9 * (0.1 + 0.2 + 0.3))
    #expect(!tenths.beats(0, 1) && !tenths.beats(1, 0))
  }

  @Test func `The distance is what the pairs want the other way round`() {
    let table = KemenyTable(preferences: [0, 5, 2, 1, 0, 4, 3, 6, 0], optionCount: 3)
    #expect(table.distance(of: [0, 1, 2]) == 1 + 3 + 6)
    #expect(table.distance(of: [2, 1, 0]) == 5 + 2 + 4)
    #expect(table.distance(of: []) == 0)
  }

  @Test func `Some of the options keep their pairs and the allowance`() {
    let table = KemenyTable(preferences: [0, 5, 2.5, 1, 0, 4, 3, 6, 0], optionCount: 3)
    let part = table.restricted(to: [2, 0])
    #expect(part.preferences == [0, 3, 2.5, 0])
    #expect(part.allowance == table.allowance)
  }

  @Test func `A matrix of another size counts as one without preferences`() {
    #expect(KemenyTable(preferences: [1], optionCount: 2).preferences == [0, 0, 0, 0])
    #expect(KemenyTable(preferences: [1], optionCount: -2).optionCount == 0)
  }
}

import Testing

@testable import Authoring

/// That the orders have all keys is seen to in `KeyOrdersTests`.
@Suite struct AssessmentKeyOrdersTests {
  @Test func `the tables of a candidate stand behind what it is about`() {
    let text = """
      candidates:
        - x-own: 1
          flags: []
          offences: [a]
          not counted: b
          name: A
          id: a
      """
    #expect(
      Sample.formatted(text, as: .assessment) == """
        candidates:
          - id: a
            name: A
            offences: [a]
            not counted: b
            flags: []
            x-own: 1

        """
    )
  }
}

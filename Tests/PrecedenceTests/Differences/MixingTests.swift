import ScoringKernel
import Testing

@testable import Precedence

@Suite struct MixingTests {
  private func mixing(_ changes: (String, String)...) throws -> Mixing {
    let before = try ComparisonSample.small()
    let after = try ComparisonSample.small(changes)
    return Mixing(before, after)
  }

  @Test func `the parts stand in the order in which they are put in`() throws {
    let mixing = try mixing(
      ("a: 2", "a: 3"), ("two,Two", "four,Four"), ("one,One,30,5", "one,One,30,6")
    )
    #expect(
      mixing.parts == [
        .evidence(.gone("two")), .rules(0), .evidence(.figures("b")), .evidence(.new("four")),
      ]
    )
  }

  @Test func `figures and candidates are put in one part at a time`() throws {
    let mixing = try mixing(("two,Two", "four,Four"), ("one,One,30,5", "one,One,33,6"))
    let rules = try ComparisonSample.small().rules
    func values(_ parts: [Mixing.Part]) -> [String] {
      let records = mixing.assessment(parts, rules)?.records ?? []
      return records.map { "\($0.id) \($0.inputs.map { Int($0.value) })" }
    }
    #expect(values([]) == ["one [30, 5]", "two [15, 15]", "three [4, 25]"])
    #expect(values([.evidence(.figures("a"))]) == ["one [33, 5]", "two [15, 15]", "three [4, 25]"])
    #expect(values([.evidence(.gone("two"))]) == ["one [30, 5]", "three [4, 25]"])
    #expect(
      values([.evidence(.new("four"))])
        == ["one [30, 5]", "two [15, 15]", "three [4, 25]", "four [15, 15]"]
    )
  }

  @Test func `a measure that means something else brings its own figures`() throws {
    let mixing = try mixing(("unit: crimes", "unit: incidents"), ("one,One,30,5", "one,One,3,5"))
    let rules = try #require(mixing.merged.rules([0]))
    let records = try #require(mixing.assessment([.rules(0)], rules)).records
    #expect(records.map { $0.inputs[0].value } == [3, 15, 4])
  }

  @Test func `a figure that the rules refuse to miss makes no assessment`() throws {
    let mixing = try mixing(("unit: crimes", "unit: incidents"), ("two,Two", "four,Four"))
    let rules = try #require(mixing.merged.rules([0]))
    // The candidate that goes has no figure in the new unit.
    #expect(mixing.assessment([.rules(0)], rules) == nil)
    #expect(mixing.assessment([.rules(0), .evidence(.gone("two"))], rules) != nil)
  }
}

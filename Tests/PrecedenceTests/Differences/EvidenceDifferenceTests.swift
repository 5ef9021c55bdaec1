import Testing

@testable import Precedence

@Suite struct EvidenceDifferenceTests {
  private func differences(_ changes: (String, String)...) throws -> EvidenceDifferences {
    let after = try ComparisonSample.small(changes)
    let before = MixedSide(try ComparisonSample.small())
    return EvidenceDifferences(before, MixedSide(after))
  }

  @Test func `figures differ measure by measure`() throws {
    let found = try differences(("one,One,30,5", "one,One,31,5"), ("three,Three,4,25", "three,Three,5,25"))
    #expect(found.figures == ["a"])
    #expect(found.candidates("a") == ["one", "three"])
    #expect(found.candidates("b").isEmpty)
    #expect(found.gone.isEmpty)
    #expect(found.new.isEmpty)
  }

  @Test func `candidates of one side only are gone or new`() throws {
    let found = try differences(("two,Two", "four,Four"))
    #expect(found.gone == ["two"])
    #expect(found.new == ["four"])
    #expect(found.shared == ["one", "three"])
    #expect(found.figures.isEmpty)
  }

  @Test func `figures in another unit come with the rules`() throws {
    let found = try differences(("unit: crimes", "unit: incidents"), ("one,One,30,5", "one,One,31,5"))
    #expect(found.figures.isEmpty)
  }

  @Test func `an interval is another figure`() throws {
    #expect(try differences(("one,One,30,5", "one,One,20..40,5")).candidates("a") == ["one"])
  }
}

import Precedence
import Testing

@testable import Linting

@Suite struct TopPlacesTests {
  private func top(_ ranking: String, count: Int) throws -> TopPlaces? {
    let rules = """
      format: 1
      name: Top
      measures: {x: {unit: points}}
      criteria: {x: {points: {0: 0, 100: 10}}}
      groups: {risk: {of: [x]}}
      ranking: {\(ranking)}

      """
    let rows = (0..<count).map { "c\($0),\($0)\n" }.joined()
    return TopPlaces(try OrderSample(rules, "id,x\n" + rows).linted)
  }

  @Test func `it is the shortlist, or the first third`() throws {
    #expect(try top("by: [risk], shortlist: 2", count: 5)?.name == "the shortlist")
    #expect(try top("by: [risk]", count: 9)?.name == "the first 3")
    #expect(try top("by: [risk]", count: 4)?.name == "the first place")
    #expect(try top("by: [risk]", count: 9)?.count == 3)
  }

  @Test func `there is none of too few or of all`() throws {
    #expect(try top("by: [risk], shortlist: 5", count: 5) == nil)
    #expect(try top("by: [risk], shortlist: 1", count: 3) == nil)
    #expect(try top("by: [risk]", count: 3) == nil)
  }

  @Test func `who comes and goes is told in words`() {
    func words(_ entering: [String], _ leaving: [String]) -> String {
      TopPlaces.words(entering: entering, leaving: leaving, of: "the shortlist")
    }
    #expect(words(["a"], ["b"]) == "'a' comes into the shortlist and 'b' falls out")
    #expect(words(["a", "b"], []) == "'a' and 'b' come into the shortlist")
    #expect(words([], ["a", "b"]) == "'a' and 'b' fall out of the shortlist")
    #expect(words([], []) == "the shortlist changes")
  }
}

import Precedence
import Testing

@Suite struct MeasureResultTests {
  @Test func `a change stands as counted, discounted or new`() throws {
    let rules = Sample().rules.changing("last_year)\"", to: "last_year)\", unless: base < 20")
    let rows = "id,volume,last_year,concern\na,60,40,Low\nb,11,3,Low\nc,5,0,Low\n"
    let result = try Sample.ranked(rows, rules: rules)
    let changes = ["a", "b", "c"].compactMap { id -> MeasureResult.Change? in
      let trend = result.candidate(id)?.measures.last
      guard case .change(let change)? = trend?.origin else { return nil }
      return change
    }
    // "base < 20" discounts a change from nothing as well.
    #expect(changes.map(\.standing) == [.counted, .discounted, .discounted])
    #expect(changes.map(\.unless) == ["base < 20", "base < 20", "base < 20"])
    #expect(changes[0].percent == 50)
    #expect(changes[2].percent == nil)
  }

  @Test func `a sum is the sum of its terms`() throws {
    let volume = try Sample().candidate("theft").measures[0]
    guard case .sum(let terms) = volume.origin else {
      Issue.record("\(volume.origin)")
      return
    }
    #expect(terms.map(\.category) == ["shop", "bike"])
    #expect(terms.reduce(0) { $0 + $1.value } == volume.value)
    #expect(terms.map(\.cell.column) == ["now", "now"])
  }
}

import Testing

@testable import Precedence

@Suite struct LackWordingTests {
  private static let rules = """
    format: 1
    name: Index
    measures:
      burglary: {unit: number, missing: leave out}
      damage: {unit: number, missing: leave out}
      income: {unit: number, missing: leave out}
      index: {unit: number, is: (burglary + damage + income) / (burglary - 1), missing: leave out}
    criteria: {index: {cuts: [5]}}
    groups: {g: {of: [index]}}
    ranking: {by: index measure}
    """

  private func missing(_ row: String) throws -> String? {
    let table = "id,burglary,damage,income\nother,2,2,2\na,\(row)\n"
    let result = try Sample.ranked(table, rules: Self.rules)
    let candidate = try #require(result.unranked.first)
    #expect(candidate.status == .notScored)
    return LackWording.missing(of: candidate) { "'\($0)'" }
  }

  @Test func `what is missing is named, not what is worked out from it`() throws {
    #expect(try missing("3,,5") == "'damage' is missing")
    #expect(try missing(",,5") == "'burglary' and 'damage' are missing")
  }

  @Test func `where everything is there, what cannot be worked out is missing`() throws {
    #expect(try missing("1,2,3") == "'index' is missing")
  }

  @Test func `everything missing is better said without names`() throws {
    #expect(try missing(",,") == nil)
    #expect(LackWording.clause([]) == nil)
    #expect(LackWording.clause(["a", "b", "c"]) == "a, b and c are missing")
  }
}

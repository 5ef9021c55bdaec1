import Precedence
import Testing

@Suite struct ValueWordingTests {
  private static func reason(_ row: String) throws -> String? {
    let rules = """
      format: 1
      name: Every kind
      measures:
        n: {unit: crimes}
        l: {unit: level, of: 3}
        y: {unit: yes/no}
        c: {unit: category, of: [person, property]}
      criteria:
        n: {cuts: [5]}
        l: {kind: judged, levels: [slight, serious, grave]}
        y: {kind: yes/no}
        c: {table: {person: High, property: Low}, levels: [Low, High]}
      groups: {g: {of: {n: 1, l: 1, y: 1, c: 1}}}
      ranking: {by: [g]}
      rules: {r: {when: n >= 0, then: keep, because: "{n} {l} {y} {c}"}}
      """
    let result = try Sample.ranked("id,n,l,y,c\na,\(row)\n", rules: rules)
    return result.ranking.first?.rules.first?.because
  }

  @Test func `a reason names levels, answers and categories, and numbers without their unit`()
    throws
  {
    #expect(try Self.reason("1200,3,yes,property") == "1,200 grave yes property")
    #expect(try Self.reason("0,slight,no,person") == "0 slight no person")
  }
}

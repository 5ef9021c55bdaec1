import Diagnostics
import Precedence
import Testing

@Suite struct PairComparingTests {
  /// Ranks on three levels of a number, with a rule of each kind that moves candidates about.
  private static let rules = """
    format: 1
    name: Rules of a pair
    measures:
      volume: {unit: crimes}
      concern: {unit: level, of: 3, missing: neutral}
    criteria:
      volume: {cuts: [10, 100]}
      concern: {kind: judged}
    groups:
      risk: {of: [volume, concern]}
    rules:
      none: {when: volume = 0, then: leave out, because: "{volume} to rank"}
      asked_for: {when: 'concern is at least "High"', then: keep, because: asked for}
      many: {when: volume >= 200, then: flag many}
    ranking: {by: [risk], ties: [volume]}

    """

  private static func comparison(
    _ rows: String,
    of id: String = "a",
    with other: String = "b"
  ) throws -> PairComparison {
    try #require(Sample.ranked(rows, rules: rules).comparison(of: id, with: other))
  }

  @Test func `the one with the better place is ahead, whichever is asked for first`() throws {
    let rows = "id,name,volume,concern\na,Arson,50,Low\nb,Burglary,150,Low\n"
    for (first, second) in [("a", "b"), ("b", "a")] {
      let pair = try Self.comparison(rows, of: first, with: second)
      #expect(pair.ahead.id == "b")
      #expect(pair.ahead.name == "Burglary")
      #expect(pair.ahead.place == 1)
      #expect(pair.behind.id == "a")
      #expect(pair.behind.place == 2)
      #expect(!pair.isLevel)
      #expect(pair.cells == nil)
    }
  }

  @Test func `of two that share a place the one asked for first is ahead`() throws {
    let rows = "id,volume,concern\na,50,Low\nb,50,Low\n"
    #expect(try Self.comparison(rows).ahead.id == "a")
    let turned = try Self.comparison(rows, of: "b", with: "a")
    #expect(turned.ahead.id == "b")
    #expect(turned.isLevel)
    #expect(turned.keys.map(\.key.name) == ["risk", "volume"])
    #expect(!turned.keys.contains { $0.decides })
  }

  @Test func `one without a place is behind, and its status says why`() throws {
    let pair = try Self.comparison("id,volume,concern\na,0,Low\nb,5,Low\n")
    #expect(pair.ahead.id == "b")
    #expect(pair.behind.place == nil)
    #expect(pair.behind.status == .leftOut)
    #expect(pair.keys.isEmpty)
    #expect(!pair.isLevel)
    #expect(pair.groups.map(\.id) == ["risk"])
  }

  @Test func `two without a place share none`() throws {
    let pair = try Self.comparison("id,volume,concern\na,0,Low\nb,0,Low\nc,5,Low\n")
    #expect(pair.ahead.id == "a")
    #expect(!pair.isLevel)
  }

  @Test func `rules that fired for one of the two alone are told, with how far the other is`()
    throws
  {
    let rows = "id,volume,concern\na,190,High\nb,200,Medium\n"
    let pair = try Self.comparison(rows)
    // a: (1 + 1) / 2, b: (1 + 0.5) / 2.
    #expect(pair.ahead.id == "a")
    #expect(pair.ahead.status == .kept)
    #expect(pair.rules.map(\.id) == ["asked_for", "many"])
    #expect(pair.rules.map(\.firedForAhead) == [true, false])
    #expect(pair.rules.map(\.distance) == ["1 level", "10 crimes"])
    #expect(pair.rules[0].because == "asked for")
    #expect(pair.rules[1].effects == ["flag many"])
  }

  @Test func `nobody compares with itself or with one that is not there`() throws {
    let result = try Sample.ranked("id,volume,concern\na,50,Low\nb,50,Low\n", rules: Self.rules)
    #expect(result.comparison(of: "a", with: "a") == nil)
    #expect(result.comparison(of: "a", with: "nobody") == nil)
    #expect(result.comparison(of: "", with: "b") == nil)
    #expect(result.comparison(of: "A", with: "b") == nil)
  }

  @Test func `cells are compared where there is a matrix`() throws {
    let folders = ["Examples/st-albans-2021", "Rules/st-albans-2021"]
    let read = Assessment.read("Examples/st-albans-2021", from: MemoryFiles.project(folders))
    let result = try #require(read.value?.result().value)
    let pair = try #require(result.comparison(of: "wellbeing", with: "violent-crime"))
    #expect(pair.ahead.rating == "High")
    #expect(pair.behind.rating == "Medium")
    #expect(pair.cells?.ahead.rating == "High")
    #expect(pair.cells?.behind.rating == "Medium")
    #expect(pair.keys.map(\.key.name) == ["rating"])
    #expect(pair.groups.map(\.id) == ["impact", "likelihood", "risk"])
  }
}

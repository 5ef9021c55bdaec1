import Precedence
import Testing

@Suite struct RuleWriterTests {
  private static let rules =
    Sample().rules + """
      rules:
        rising: {when: trend >= 25% and volume >= 10, then: monitor, because: "up {trend} from {last_year}"}
        asked: {when: concern is at least "High", then: keep, because: residents ask}

      """

  private static func rule(_ row: String, _ index: Int) throws -> RuleResult {
    let result = try Sample.ranked("id,volume,last_year,concern\n\(row)\n", rules: rules)
    return try #require(result.ranking.first).rules[index]
  }

  @Test func `a rule that fired gives its reason with the numbers`() throws {
    let rule = try Self.rule("a,15,10,Low", 0)
    #expect(rule.state == .fired)
    #expect(rule.because == "up 50% from 10")
    #expect(rule.margin == nil)
    #expect(rule.effects == ["monitor"])
  }

  @Test func `a rule that nearly fired says what was lacking`() throws {
    let rule = try Self.rule("a,123,100,Low", 0)
    #expect(rule.state == .nearlyFired)
    #expect(rule.margin?.comparison == "trend >= 25%")
    #expect(rule.margin?.text == "2 points")
    #expect(rule.margin?.unit == "percent")
  }

  @Test func `a level away is nearly`() throws {
    let rule = try Self.rule("a,5,5,Medium", 1)
    #expect(rule.state == .nearlyFired)
    #expect(rule.margin?.text == "1 level")
    #expect(try Self.rule("a,5,5,Low", 1).state == .notFired)
  }

  @Test func `a rule on something missing is undecided`() throws {
    let rule = try Self.rule("a,15,,Low", 0)
    #expect(rule.state == .unknown)
    #expect(rule.because == "up (missing) from (missing)")
  }
}

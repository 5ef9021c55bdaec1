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

  @Test(arguments: [("volume < 10", "10"), ("volume > 0.3", "0.3"), ("not volume >= 7", "7")])
  func `a value on the limit is no distance away`(condition: String, volume: String) throws {
    let rules = Self.rules.changing("trend >= 25% and volume >= 10", to: condition)
    let table = "id,volume,last_year,concern\na,\(volume),10,Low\n"
    let rule = try #require(Sample.ranked(table, rules: rules).ranking.first).rules[0]
    #expect(rule.state == .nearlyFired)
    #expect(rule.margin?.isOnLimit == true)
  }

  @Test func `a margin has its unit as the rules write it`() throws {
    let rules = """
      format: 1
      name: Harm
      measures:
        harm: {unit: days per crime}
        share: {unit: number}
      parameters: {enough: {unit: days per crime, value: 9}}
      criteria: {harm: {cuts: [7]}}
      groups: {g: {of: {harm: 1}}}
      rules:
        grave: {when: harm >= 10, then: keep, because: grave}
        named: {when: harm >= enough, then: keep, because: grave}
        bare: {when: share > 1, then: keep, because: much}
      ranking: {by: [g]}
      """
    let result = try Sample.ranked("id,harm,share\na,8.5,0.5\n", rules: rules)
    let margins = try #require(result.ranking.first).rules.map(\.margin)
    #expect(
      margins.map { $0?.text } == ["1.5 days per crime", "0.5 days per crime", "0.5"]
    )
    #expect(margins.map { $0?.unit } == ["days per crime", "days per crime", "number"])
    #expect(margins.allSatisfy { $0?.isOnLimit == false })
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

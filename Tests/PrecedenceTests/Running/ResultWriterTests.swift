import Precedence
import Testing

@Suite struct ResultWriterTests {
  @Test func `the score is the first number that the order goes by`() throws {
    let result = try Sample().result()
    for candidate in result.ranking {
      #expect(candidate.score == candidate.groups.first { $0.id == "risk" }?.number)
    }
  }

  @Test func `a shared place across the end of the shortlist takes all in`() throws {
    let rows = "id,volume,last_year,concern\na,500,5,High\nb,5,5,Low\nc,5,5,Low\nd,1,5,Low\n"
    let result = try Sample.ranked(rows)
    #expect(result.ranking.map(\.place) == [1, 2, 2, 4])
    #expect(result.ranking.map(\.isShortlisted) == [true, true, true, false])
  }

  @Test func `a kept candidate is on the list, a monitored one is not`() throws {
    let rules =
      Sample().rules + """
        rules:
          k: {when: volume < 2, then: keep, because: it is small}
          m: {when: volume > 400, then: monitor, because: it is large}

        """
    let rows = "id,volume,last_year,concern\na,500,5,High\nb,50,5,Low\nc,5,5,Low\nd,1,5,Low\n"
    let result = try Sample.ranked(rows, rules: rules)
    #expect(result.ranking.map(\.status) == [.monitored, .ranked, .ranked, .kept])
    #expect(result.ranking.map(\.isShortlisted) == [false, true, false, true])
  }
}

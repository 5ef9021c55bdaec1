import Precedence
import Robustness
import TestSupport
import Testing

@Suite struct FigureWorthsTests {
  @Test func `a volume nobody knows settles all six places, its own three and one of each other`()
    throws
  {
    let table = DoubtfulTable(rows: "id,volume\na,10\nb,20\nc,30\nd,n/a\n")
    let worths = try table.assessment().figureWorths()
    #expect(try table.doubt() == 6)
    #expect(
      worths
        == FigureWorths(
          doubt: 6,
          figures: [
            FigureWorth(
              candidate: "d",
              measure: "volume",
              doubt: 6,
              leastRemaining: 0,
              mostRemaining: 0
            )
          ]
        )
    )
  }

  @Test func `nothing is tried where nothing is in doubt`() throws {
    let certain = DoubtfulTable(rows: "id,volume\na,10\nb,20\n")
    #expect(try certain.assessment().figureWorths() == FigureWorths(doubt: 0, figures: []))
    let apart = DoubtfulTable(rows: "id,volume\na,10..12\nb,20\n")
    #expect(try apart.assessment().figureWorths() == FigureWorths(doubt: 0, figures: []))
  }

  @Test func `two gaps that only matter together settle nothing one by one`() throws {
    let table = DoubtfulTable(rules: Self.rate, rows: "id,harm,volume\na,10,1\nb,20,1\nc,n/a,n/a\n")
    let worths = try table.assessment().figureWorths()
    #expect(worths.doubt == 4)
    #expect(worths.figures.map(\.measure) == ["harm", "volume"])
    #expect(worths.figures.map(\.settled) == [0...0, 0...0])
  }

  @Test func `through a formula the value that passes another candidate is found`() throws {
    // The rate of 'c' is anything from 0 to infinity; 15 to 2 decimals lies between two rungs.
    let table = DoubtfulTable(rules: Self.rate, rows: "id,harm,volume\na,45,3\nb,60,3\nc,n/a,7\n")
    let worths = try table.assessment().figureWorths()
    #expect(worths.figures.map(\.measure) == ["harm"])
    #expect(worths.figures.map(\.settled) == [4...4])
  }

  @Test func `a figure may settle all or nothing, depending on what it is`() throws {
    let rules = """
      format: 1
      name: The larger of two
      measures:
        volume: {unit: crimes, missing: interval}
        harm: {unit: days, missing: interval}
      criteria:
        volume: {cuts: [10, 20]}
        harm: {cuts: [10, 20]}
      groups:
        risk: {of: [volume, harm], by: largest}
      ranking: {by: [risk], shortlist: 1}

      """
    let rows = "id,volume,harm\na,30,1\nb,15,1\nc,n/a,n/a\n"
    let worths = try DoubtfulTable(rules: rules, rows: rows).assessment().figureWorths()
    #expect(worths.figures.map(\.settled) == [0...3, 0...3])
    // 'c' shares the first place at best, so that nobody else is driven from the shortlist.
    #expect(
      worths.figures.map(\.shortlist) == [
        .init(now: 1, leastRemaining: 0, mostRemaining: 1),
        .init(now: 1, leastRemaining: 0, mostRemaining: 1),
      ]
    )
  }

  @Test func `where rules would contradict each other nothing is settled`() throws {
    let rules =
      DoubtfulTable.byVolume + """
        rules:
          many: {when: volume > 40, then: keep, because: many}
          more: {when: volume > 50, then: monitor, because: too many}

        """
    let rows = "id,volume\na,10\nd,n/a\n"
    let worths = try DoubtfulTable(rules: rules, rows: rows).assessment().figureWorths()
    #expect(worths.figures.map(\.settled) == [0...2])
  }

  @Test func `figures that settle as much stand in the order of candidates and measures`() throws {
    let rows = "id,volume\na,5..15\nb,25..35\nc,10\nd,30\n"
    let worths = try DoubtfulTable(rows: rows).assessment().figureWorths()
    #expect(worths.figures.map(\.candidate) == ["a", "b"])
    #expect(worths.figures.map(\.settled) == [2...2, 2...2])
  }

  @Test func `of too many figures those of the most doubtful candidates are tried`() throws {
    let rows = (0..<230).map { "c\($0),\($0 * 10)..\($0 * 10 + ($0 < 100 ? 4 : 15))" }
    let table = DoubtfulTable(rows: "id,volume\n" + rows.joined(separator: "\n") + "\n")
    let worths = try table.assessment().figureWorths()
    // 200 of as many as 100 candidates, and of 230 so many fewer.
    #expect(worths.figures.count == FigureWorths.mostFigures * 100 / 230)
    #expect(worths.untried == 144)
    // The first hundred overlap nobody, the next one has a neighbour on one side only.
    let tried = Set(worths.figures.map(\.candidate))
    #expect(tried == Set((101...186).map { "c\($0)" }))
  }

  /// A tie-break, bands, a level that a rule reads, and a comparison of two measures.
  private static let direct = """
    format: 1
    name: Direct
    measures:
      volume: {unit: crimes, missing: interval}
      harm: {unit: days, missing: interval}
    criteria:
      volume: {cuts: [5, 12]}
      harm: {cuts: [4, 8, 15]}
    groups:
      likelihood: {of: [volume]}
      impact: {of: [harm]}
      risk: {of: {volume: 2, harm: 1}}
    matrix:
      down: impact
      across: likelihood
      ratings: [Low, Medium, High]
      cells:
        Very high: [Medium, High, High]
        High: [Low, Medium, High]
        Medium: [Low, Medium, Medium]
        Low: [Low, Low, Medium]
    rules:
      fewer: {when: volume < 7 and harm is at least "High", then: keep, because: few and grave}
      equal: {when: volume = 9, then: rating at least High, because: it is nine}
      many: {when: volume >= 17, then: raise impact by 1, because: many}
      gap: {when: harm is missing, then: monitor, because: nobody knows}
    ranking: {by: [rating, risk], ties: [harm], shortlist: 2}

    """

  private static let rate = """
    format: 1
    name: Rate
    measures:
      harm: {unit: days, missing: interval}
      volume: {unit: crimes, missing: interval}
      rate: {unit: days per crime, is: harm / volume, missing: interval}
    criteria:
      rate: {cuts: [3, 9, 15, 20]}
    groups:
      risk: {of: [rate]}
    ranking: {by: [risk], ties: [rate]}

    """

  /// Two measures worked out from a volume, of which one rises with it and the other falls.
  private static let opposed = """
    format: 1
    name: Opposed
    measures:
      harm: {unit: days, missing: interval}
      volume: {unit: crimes, missing: interval}
      rate: {unit: days per crime, is: harm / volume, missing: interval}
      double: {unit: crimes, is: volume * 2, missing: interval}
    criteria:
      rate: {cuts: [0.6, 0.9, 1.3, 2]}
      double: {cuts: [9.1, 17.3, 26.7, 33.9]}
    groups:
      risk: {of: [rate, double]}
    ranking: {by: [risk]}

    """

  @Test(arguments: 1...2)
  func `every value there is gives no more and no less than was found`(seed: UInt64) throws {
    var random = RandomRows(seed: seed)
    let rows = random.rows(measures: ["volume", "harm"])
    let found = try DoubtfulTable(rules: Self.direct, rows: rows.text).assessment().figureWorths()
    #expect(try found.doubt == DoubtfulTable(rules: Self.direct, rows: rows.text).doubt())
    for worth in found.figures {
      let tried = try rows.settings(of: worth).map {
        try Outcome(of: DoubtfulTable(rules: Self.direct, rows: $0))
      }
      #expect(tried.map(\.doubt).min() == worth.leastRemaining, "\(rows.text) \(worth)")
      #expect(tried.map(\.doubt).max() == worth.mostRemaining, "\(rows.text) \(worth)")
      #expect(tried.map(\.open).min() == worth.shortlist?.leastRemaining, "\(rows.text) \(worth)")
      #expect(tried.map(\.open).max() == worth.shortlist?.mostRemaining, "\(rows.text) \(worth)")
    }
  }

  @Test(arguments: [rate, opposed], 1...2)
  func `through formulas too nothing lies outside what was found`(
    rules: String,
    seed: UInt64
  ) throws {
    var random = RandomRows(seed: seed)
    let rows = random.rows(measures: ["harm", "volume"])
    let found = try DoubtfulTable(rules: rules, rows: rows.text).assessment().figureWorths()
    for worth in found.figures {
      for text in rows.settings(of: worth) {
        let doubt = try Outcome(of: DoubtfulTable(rules: rules, rows: text)).doubt
        #expect(worth.leastRemaining <= doubt && doubt <= worth.mostRemaining, "\(text) \(worth)")
      }
    }
  }
}

/// What the engine makes of a table.
private struct Outcome {
  let doubt: Int
  let open: Int

  init(of table: DoubtfulTable) throws {
    doubt = try table.doubt()
    let result = try #require(try table.assessment().result().value)
    open =
      result.ranking.filter { candidate in
        guard let places = candidate.places, let end = result.shortlist else { return false }
        return places.lowerBound <= end && places.upperBound > end && candidate.status == .ranked
      }
      .count
  }
}

/// Small tables with numbers, gaps and intervals.
private struct RandomRows {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func rows(measures: [String]) -> Rows {
    let candidates = (0..<5).map { _ in measures.map { _ in cell() } }
    return Rows(measures: measures, cells: candidates)
  }

  private mutating func cell() -> String {
    let number = random.below(19)
    switch random.below(5) {
    case 0: return "n/a"
    case 1: return "\(number)..\(number + 1 + random.below(6))"
    default: return "\(number)"
    }
  }
}

private struct Rows {
  let measures: [String]
  let cells: [[String]]

  var text: String { text(cells) }

  private func text(_ cells: [[String]]) -> String {
    let rows = cells.enumerated().map { "c\($0.offset),\($0.element.joined(separator: ","))" }
    return (["id,\(measures.joined(separator: ","))"] + rows).joined(separator: "\n") + "\n"
  }

  /// The table with a figure at every half and whole number that it can be, and one beyond all.
  func settings(of worth: FigureWorth) -> [String] {
    guard let row = Int(worth.candidate.dropFirst()),
      let column = measures.firstIndex(of: worth.measure)
    else { return [] }
    let ends = cells[row][column].split(separator: ".").compactMap { Int($0) }
    let halves = ends.count == 2 ? (2 * ends[0])...(2 * ends[1]) : 0...50
    return halves.map { half in
      var cells = cells
      cells[row][column] = half % 2 == 0 ? "\(half / 2)" : "\(half / 2).5"
      return text(cells)
    }
  }
}

import Foundation
import Testing

@testable import Linting

@Suite struct OpposedAxesTests {
  private let line: [(id: String, likelihood: Int, impact: Int)] = [
    ("asb", 3, 1), ("parking", 3, 1), ("burglary", 2, 2), ("robbery", 1, 3), ("murder", 1, 3),
  ]

  private var rows: String {
    "id,likelihood,impact\n" + line.map { "\($0.id),\($0.likelihood),\($0.impact)\n" }.joined()
  }

  private func sample(
    _ candidates: [(id: String, likelihood: Int, impact: Int)]
  ) -> MatrixSample { .lights(["arr", "ggr", "gga"], candidates) }

  @Test func `four candidates say nothing, nor do axes that run together`() throws {
    #expect(try sample(Array(line.prefix(4))).findings(of: .opposedAxes).isEmpty)
    let together = (1...5).map { (id: "c\($0)", likelihood: ($0 + 1) / 2, impact: ($0 + 1) / 2) }
    #expect(try sample(together).findings(of: .opposedAxes).isEmpty)
  }

  @Test func `opposed axes that the matrix copes with are no finding`() throws {
    var practical = MatrixSample.practical
    practical.candidates = [
      ("asb", 5, 1), ("parking", 4, 1), ("shoplifting", 4, 2), ("burglary", 3, 3),
      ("robbery", 2, 4), ("rape", 1, 4), ("murder", 1, 5),
    ]
    #expect(try practical.findings(of: .opposedAxes).isEmpty)
  }

  @Test(arguments: [("", (0.5 + 0.4 * 2) / 3), (", cuts: [0.2, 0.5]", 0.4)])
  func `a group stands by its number, a criterion at the middle of its level`(
    _ cuts: String,
    _ across: Double
  ) throws {
    let rules = """
      format: 1
      name: Axes
      measures: {x: {unit: points}, z: {unit: points}}
      criteria:
        x: {points: {0: 0, 100: 10}}
        z: {cuts: [10]}
      groups:
        g: {of: [x], by: weighted mean, levels: [Low, Medium, High]\(cuts)}
      matrix:
        down: z
        across: g
        ratings: [Low, High]
        cells:
          High: [Low, High, High]
          Low: [Low, Low, High]
      ranking: {by: [rating]}

      """
    let axes = try #require(OpposedAxes(try OrderSample(rules, "id,x,z\na,40,12\n").linted))
    #expect(axes.items.map(\.down) == [0.75])
    #expect(abs(axes.items[0].across - across) < 1e-12)
  }

  @Test func `rules that go by a number before the rating are left alone`() throws {
    let rules = sample(line).text
    for (by, isFound) in [
      ("[rating, risk]", true), ("[rating]", true), ("[likelihood measure, rating]", true),
      ("[risk, rating]", false), ("[risk]", false),
    ] {
      let changed = rules.replacingOccurrences(of: "by: [rating, risk]", with: "by: \(by)")
      let found = try CheckSample(rules: changed, rows: rows).findings(of: .opposedAxes)
      #expect(found.isEmpty != isFound, "\(by)")
    }
  }

  @Test func `of equally unequal pairs the first is the worst`() throws {
    let text = sample(line).text
    let axes = try #require(OpposedAxes(try OrderSample(text, rows).linted))
    #expect(axes.pairs.toldApart == 4)
    #expect(axes.pairs.reversed == 4)
    #expect(axes.pairs.worst?.higher.id == "asb")
    #expect(axes.pairs.worst?.lower.id == "burglary")
  }

  @Test func `pairs that the matrix turns are counted, and the plainest is named`() throws {
    let text = try sample(line).text(of: .opposedAxes)
    #expect(
      text == """
        warning[R127]: over 5 candidates 'likelihood' and 'impact' run against each other (rank correlation -1.00), and the matrix orders 4 of 4 pairs against 'likelihood' times 'impact', such as 'asb' above 'burglary'
          rules.yaml:11:1
           |
        11 | matrix:
           | ^^^^^^
           = look at such pairs by hand: in this case the ratings say least about the risks

        """
    )
  }
}

import Diagnostics
import Testing

@testable import Linting

@Suite struct UnstableCutTests {
  private func rules(_ cuts: String, ranking: String = "by: [risk], ties: [id], shortlist: 2")
    -> String
  {
    """
    format: 1
    name: A shortlist
    measures:
      volume: {unit: crimes}
      harm: {unit: days}
      id: {unit: number}
    criteria:
      volume: {cuts: \(cuts)}
      harm: {cuts: [1, 2]}
    groups:
      risk: {of: [volume, harm]}
    ranking: {\(ranking)}

    """
  }

  private let rows = """
    id,volume,harm
    5,105,0
    4,300,3
    3,95,0
    2,5,1
    1,7,0

    """

  private func sample(_ rules: String, _ rows: String) throws -> OrderSample {
    // Candidates are named by letters; the number breaks ties.
    let lines = rows.split(separator: "\n").dropFirst().enumerated().map { index, line in
      let cells = line.split(separator: ",")
      return "\(["a", "b", "c", "d", "e"][index]),\(cells[1]),\(cells[2]),\(cells[0])"
    }
    let table = "id,volume,harm,rank\n" + lines.joined(separator: "\n") + "\n"
    let renamed = rules.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("  id:") ? "  rank: {unit: number}" : String($0) }
      .joined(separator: "\n")
    return try OrderSample(renamed.split(separator: "[id]").joined(separator: "[rank]"), table)
  }

  @Test func `whoever comes and goes is named`() throws {
    // a and d are level at 0.25, and the number puts a first; with the cut at 110 a has 0. Of ten
    // pairs one turns: (9 - 1) / 10.
    let findings = try sample(rules("[100, 200]"), rows).findings(of: .unstableCut)
    #expect(
      findings.map(\.message) == [
        "with the cut 100 crimes of 'volume' moved to 110 crimes, 'd' comes into the shortlist and "
          + "'a' falls out (Kendall's tau 0.8)"
      ]
    )
    #expect(
      findings.first?.hint
        == "say why the cut lies where it does, or treat them as equal; "
        + "'precedence sensitivity' shows how far each cut may move"
    )
    #expect(findings.first?.subjects == ["volume"])
    #expect(findings.first?.location?.line == 8)
  }

  @Test func `without a shortlist the first third counts`() throws {
    let rules = rules("[100, 280]", ranking: "by: [risk], ties: [id]")
    let rows = "id,volume,harm\n5,300,0\n4,105,2.5\n3,1,0\n2,1,0\n"
    let findings = try sample(rules, rows).findings(of: .unstableCut)
    #expect(
      findings.map(\.message) == [
        "with the cut 100 crimes of 'volume' moved to 110 crimes, 'a' comes into the first place and "
          + "'b' falls out (Kendall's tau 0.667)"
      ]
    )
  }

  @Test func `values far from every cut are fine`() throws {
    #expect(try sample(rules("[50, 200]"), rows).findings(of: .unstableCut).isEmpty)
  }

  @Test func `a list of all is no list`() throws {
    let rules = rules("[100, 200]", ranking: "by: [risk], ties: [id], shortlist: 5")
    #expect(try sample(rules, rows).findings(of: .unstableCut).isEmpty)
  }

  @Test func `a cut moves by a tenth but not past its neighbour`() {
    #expect(UnstableCut.moved([100, 200], 0, 1) == 110)
    #expect(UnstableCut.moved([100, 200], 0, -1) == 90)
    #expect(UnstableCut.moved([100, 104], 0, 1) == 102)
    #expect(UnstableCut.moved([-20, -5], 0, -1) == -22)
    #expect(UnstableCut.moved([-5, 0, 5], 1, 1) == nil)
  }
}

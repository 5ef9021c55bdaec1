import Precedence
import TestSupport
import Testing

@testable import Reports

@Suite struct MatrixAxisTests {
  private func criterion(_ row: String, down: String = "wait") throws -> [NearEdge] {
    let rules = SampleMatrixAssessment.criteria.replacing("down: wait", with: "down: \(down)")
    let (result, summary) = try #require(
      SampleMatrixAssessment.read(rules: rules, table: "id,calls,wait,change\na,\(row)\n")
    )
    let candidate = try #require(result.ranking.first)
    let levels = try #require(summary.matrix).down
    return MatrixAxis(.down, down, levels, summary).edges(candidate, try #require(candidate.cell))
  }

  @Test func `Within a tenth of a cut is near`() throws {
    #expect(try criterion("100,13.5,0").map(\.edge.side) == [.below])
    #expect(try criterion("100,13.4,0").isEmpty)
  }

  @Test func `Where the lowest is worst the edge above is the lower cut`() throws {
    let edges = try criterion("100,5.4,0")
    #expect(
      edges.map(\.edge) == [
        .init(side: .above, text: "wait 5.4 minutes is 0.4 minutes short of High")
      ]
    )
    #expect(edges.map { ($0.nearness * 1e6).rounded() } == [80000])
  }

  @Test func `Points of a percentage are points`() throws {
    let edges = try criterion("100,1,19", down: "change")
    #expect(edges.map(\.edge.text) == ["change 19% is 1 point short of High"])
  }

  @Test func `On a cut of nought it is exactly there`() throws {
    let edges = try criterion("100,1,0", down: "change")
    #expect(edges.map(\.edge.text) == ["change 0% is exactly on the border to Low"])
    #expect(edges.map(\.nearness) == [0])
  }

  @Test func `Thresholds go from the lowest level to the highest`() throws {
    let (_, summary) = try #require(
      SampleMatrixAssessment.read(
        rules: SampleMatrixAssessment.criteria,
        table: "id,calls,wait,change\na,1,1,1\n"
      )
    )
    let matrix = try #require(summary.matrix)
    #expect(
      MatrixAxis(.down, "wait", matrix.down, summary).axis.thresholds == [
        "15 minutes", "5 minutes",
      ]
    )
    #expect(
      MatrixAxis(.across, "calls", matrix.across, summary).axis.thresholds == [
        "50 calls", "250 calls",
      ]
    )
    // Levels of other rules have thresholds that mean nothing here.
    #expect(MatrixAxis(.down, "wait", [], summary).axis.thresholds.isEmpty)
    #expect(MatrixAxis(.down, "no such thing", matrix.down, summary).axis.name == "No such thing")
  }

  @Test func `A group rests on the criteria of its groups`() throws {
    let (result, summary) = try #require(SampleMatrixAssessment.read)
    let rubbish = try #require(result.candidate("rubbish"))
    let axis = MatrixAxis(.across, "risk", [], summary)
    #expect(axis.assumed(rubbish) == ["calls"])
    #expect(MatrixAxis(.down, "concern", [], summary).assumed(rubbish).isEmpty)
  }

  @Test func `What is left out is not assumed`() throws {
    let (result, summary) = try #require(SampleMatrixAssessment.read)
    let noise = try #require(result.candidate("noise"))
    #expect(MatrixAxis(.across, "pressure", [], summary).assumed(noise).isEmpty)
  }

  /// The sides of the edges of pressure that a candidate is near to, with a cut between its upper levels.
  private func pressure(_ row: String, cut: String) throws -> [MatrixView.Edge.Side] {
    let rules = String(
      decoding: ProjectFolder.bytes("Tests/Cases/command/matrix-of-a-table/rules.yaml"),
      as: UTF8.self
    )
    let (result, summary) = try #require(
      SampleMatrixAssessment.read(
        rules: rules.replacing("cuts: [0.3, 0.7]", with: "cuts: [0.3, \(cut)]"),
        table: "id,name,calls,concern,minutes\n\(row)\n"
      )
    )
    let candidate = try #require(result.candidate("x"))
    let levels = try #require(summary.matrix).across
    return MatrixAxis(.across, "pressure", levels, summary)
      .edges(candidate, try #require(candidate.cell)).map(\.edge.side)
  }

  @Test func `What rests on an assumed level is near no edge`() throws {
    // 900 calls are the highest level and so is what is assumed for none: 0.75 both.
    #expect(try pressure("x,X,900,2,20", cut: "0.74") == [.left])
    #expect(try pressure("x,X,,2,20", cut: "0.74").isEmpty)
  }

  @Test func `Whoever was moved over an edge is not near it`() throws {
    #expect(try pressure("x,X,900,2,20", cut: "0.77") == [.right])
    #expect(try pressure("x,X,900,2,61", cut: "0.77").isEmpty)
  }

  @Test func `Whoever was moved along the axis is near no edge of it`() throws {
    let (result, summary) = try #require(SampleMatrixAssessment.read)
    let parking = try #require(result.candidate("parking"))
    let cell = try #require(parking.cell)
    let levels = try #require(summary.matrix)
    let axis = MatrixAxis(.across, "pressure", levels.across, summary)
    #expect(axis.move(cell) == "pressure from Medium to High")
    #expect(axis.edges(parking, cell).isEmpty)
    #expect(MatrixAxis(.down, "concern", levels.down, summary).move(cell) == nil)
  }
}

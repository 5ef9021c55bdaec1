import Testing

@testable import Reports

@Suite struct NearEdgeTests {
  @Test func `Up the axis is above or to the right`() {
    let up = LevelEdge(isUp: true, nearness: 0.05, text: "near")
    let down = LevelEdge(isUp: false, nearness: 0, text: "near")
    #expect(NearEdge(up, .down).edge.side == .above)
    #expect(NearEdge(down, .down).edge.side == .below)
    #expect(NearEdge(up, .across).edge == .init(side: .right, text: "near"))
    #expect(NearEdge(down, .across).edge.side == .left)
    #expect(NearEdge(up, .across).nearness == 0.05)
  }
}

import Precedence
import Testing

@testable import Robustness

@Suite struct FitConflictSearchTests {
  private func conflict(_ rows: String, _ order: [[String]]) throws -> FitConflict {
    var sample = NestedSample()
    sample.rows = rows
    sample.groups = "groups:\n  risk: {of: {x: 1, y: 1, z: 1}}\nranking: {by: [risk]}"
    let model = try sample.model(order)
    var search = FitConflictSearch(model, try FitSearch(model))
    return try search.conflict(now: model.sharesNow) { _ in }
  }

  @Test func `one that is behind in everything cannot be ahead`() throws {
    let rows = "id,x,y,z,judged\na,10,10,10,1\nb,20,30,40,1\nc,5,5,5,1\n"
    let conflict = try conflict(rows, [["a"], ["b"], ["c"]])
    let statement = OrderStatement(ahead: "a", behind: "b")
    #expect(conflict.together == [statement])
    #expect(conflict.drop == [statement])
    #expect(conflict.statements == 3)
    // With all weight on x they are 0.1 apart, nowhere less.
    #expect((try #require(conflict.leastError) - 0.1).magnitude < 1e-9)
    #expect(conflict.closest == [1, 0, 0])
  }

  @Test func `two statements can contradict each other and hold one by one`() throws {
    // a before b asks for x above y, c before d for y above x.
    let rows = "id,x,y,z,judged\na,60,50,50,1\nb,50,60,50,1\nc,20,30,20,1\nd,30,20,20,1\n"
    let conflict = try conflict(rows, [["a"], ["b"], ["c"], ["d"]])
    #expect(
      conflict.together == [
        OrderStatement(ahead: "a", behind: "b"), OrderStatement(ahead: "c", behind: "d"),
      ]
    )
    #expect(conflict.drop?.count == 1)
    // Level at equal weights: nothing would have to be added, but they can be no better than that.
    #expect((try #require(conflict.leastError)).magnitude < 1e-9)
  }

  @Test func `two with the same evidence cannot be apart, nor two others level`() throws {
    let same = "id,x,y,z,judged\na,10,10,10,1\nb,10,10,10,1\nc,5,5,5,1\n"
    #expect(
      try conflict(same, [["a"], ["b"], ["c"]]).together
        == [OrderStatement(ahead: "a", behind: "b")]
    )
    #expect(
      try conflict(same, [["a", "b", "c"]]).together.allSatisfy(\.isLevel)
    )
  }
}

import Precedence
import ScoringKernel
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

  @Test(arguments: [FitSample.Shape.plain, .matrix])
  func `no smaller set will do, and without the set the others hold in the engine`(
    shape: FitSample.Shape
  ) throws {
    for seed in 31...33 as ClosedRange<UInt64> {
      let sample = FitSample(shape, seed: seed, candidates: 4)
      let order = StatedOrder(tiers: ["c3", "c1", "c0", "c2"].map { [$0] })
      let model = try FitModel(sample.assessment(), order, FitSettings())
      var search = FitSearchUnderTest(model: model, search: try FitSearch(model))
      guard try search.fewestToDrop > 0 else { continue }
      var conflicts = FitConflictSearch(model, try FitSearch(model))
      let drop = try #require(try conflicts.conflict(now: model.sharesNow) { _ in }.drop)
      #expect(try drop.count == search.fewestToDrop)
      #expect(try search.holds(without: drop))
    }
  }
}

/// Every set of pairs, tried one by one.
private struct FitSearchUnderTest {
  let model: FitModel
  var search: FitSearch

  /// The size of the smallest set of pairs without which the others can hold.
  var fewestToDrop: Int {
    mutating get throws {
      let pairs = model.pairs
      var fewest = pairs.count
      for subset in 0..<(1 << pairs.count) where subset.nonzeroBitCount < fewest {
        let kept = pairs.indices.filter { subset >> $0 & 1 == 0 }.map { pairs[$0] }
        search.renew()
        if try search.canHold(kept) != nil { fewest = subset.nonzeroBitCount }
      }
      return fewest
    }
  }

  /// Whether the engine gives all pairs but some at a point that the search finds.
  mutating func holds(without drop: [OrderStatement]) throws -> Bool {
    let kept = model.pairs.filter { !drop.contains(model.named($0)) }
    guard let piece = try search.canHold(kept) else { return false }
    var engine = model.engine
    let shares = model.space.shares(at: piece.witness)
    guard let places = engine.places(at: shares, options: piece.options) else { return false }
    return kept.allSatisfy { pair in
      places[engine.listed[pair.ahead].position] < places[engine.listed[pair.behind].position]
    }
  }
}

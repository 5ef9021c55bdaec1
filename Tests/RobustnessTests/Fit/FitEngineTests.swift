import ScoringKernel
import Testing

@testable import Robustness

@Suite struct FitEngineTests {
  @Test func `places follow the shares`() throws {
    let model = try NestedSample().model([["a"], ["b"], ["c"]])
    var engine = model.engine
    // x alone: 80, 40, 0; z alone: 50, 10, 90.
    #expect(engine.places(at: [1, 0, 1, 0], options: nil) == [1, 2, 3])
    #expect(engine.places(at: [1, 0, 0, 1], options: nil) == [2, 3, 1])
    #expect(model.places == [1, 2, 3])
  }

  @Test func `a candidate left out of the order has no place in it`() throws {
    let model = try NestedSample().model([["c"], ["a"]])
    #expect(model.places == [2, 0, 1])
    var engine = model.engine
    #expect(engine.readings(at: [1, 0, 1, 0]).map(\.hasOthers) == [true])
  }

  @Test func `options change the levels of their candidates alone`() throws {
    let model = try NestedSample().model([["c"], ["a"]], FitSettings(judged: ["judged"]))
    let table = model.engine.table([2, 0])
    let measure = model.engine.judgements.measures[0]
    #expect(table.columns[measure.position] == [1, 2, 3])
    #expect(!model.engine.isSetDependent)
  }
}

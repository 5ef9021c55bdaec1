import Diagnostics
import Precedence
import Testing

@testable import Robustness

struct ValueFunctionsTests {
  private static let travel = """
    format: 1
    name: Ways to travel
    measures:
      price: {unit: francs, missing: interval}
      time: {unit: minutes, missing: interval}
      comfort: {unit: level, of: 4, missing: interval}
      quiet: {unit: yes/no, missing: interval}
      by: {unit: category, of: [train, bus, taxi], missing: interval}
    criteria:
      price: {cuts: [4, 10], worse: lower}
      time: {cuts: [15, 35], worse: lower}
      comfort: {kind: judged, levels: [None, Some, Good, Best]}
      quiet: {kind: yes/no, worse: no}
      by: {levels: [Rail, Road], table: {train: Rail, bus: Road, taxi: Road}}
    groups:
      use: {of: [price, time]}
      all: {of: {use: 2, comfort: 1, quiet: 1, by: 1}}
    ranking: {by: [all]}

    """

  private static let rows = """
    id,price,time,comfort,quiet,by
    RER,3,10,2,no,train
    METRO1,4,20,3,no,train
    METRO2,2,20,1,no,train
    BUS,6,40,1,no,bus
    TAXI,30,30,4,yes,taxi

    """

  private static let order = StatedOrder(
    tiers: [["RER"], ["METRO1", "METRO2"], ["BUS"], ["TAXI"]]
  )

  @Test func `criteria within groups become functions of their measures`() throws {
    let assessment = try DoubtfulTable(rules: Self.travel, rows: Self.rows).assessment()
    let fit = try assessment.valueFunctions(Self.order)
    #expect(fit.leastError == 0)
    #expect(fit.gap == 0.05)
    #expect(fit.order == Self.order)
    #expect(fit.functions.map(\.criterion) == ["price", "time", "comfort", "quiet", "by"])
    #expect(fit.functions.map(\.measure) == ["price", "time", "comfort", "quiet", "by"])
    #expect(fit.functions[0].points.first?.input == 30)
    #expect(fit.functions[0].points.last?.input == 2)
    #expect(fit.functions[2].points.map(\.input) == [1, 2, 3, 4])
    // Yes is quiet and the less serious end: level 1. Road is level 2.
    #expect(fit.functions[3].points.map(\.input) == [1, 2])
    #expect(fit.functions[4].points.map(\.input) == [1, 2])
    #expect(fit.errors.map(\.candidate) == ["RER", "METRO1", "METRO2", "BUS", "TAXI"])
    #expect(abs(fit.functions.reduce(0) { $0 + ($1.points.last?.value ?? 0) } - 1) < 1e-9)
    #expect(fit == (try assessment.valueFunctions(Self.order)))
  }

  @Test func `what makes no sense is refused with the cure`() throws {
    let assessment = try DoubtfulTable(rules: Self.travel, rows: Self.rows).assessment()
    #expect(throws: FitFault("a value function has 1 to 20 pieces, not 0")) {
      try assessment.valueFunctions(Self.order, pieces: 0)
    }
    #expect(throws: FitFault("the gap between candidates is a number from 0 to 1, not nan")) {
      try assessment.valueFunctions(Self.order, gap: .nan)
    }
    #expect(
      throws: FitFault("an order of fewer than two candidates says nothing; name more of them")
    ) { try assessment.valueFunctions(StatedOrder(tiers: [["RER"]])) }
    #expect(
      throws: FitFault("there is no candidate 'TRAM'; name those of the assessment only")
    ) { try assessment.valueFunctions(StatedOrder(tiers: [["RER"], ["TRAM"]])) }
    #expect(
      throws: FitFault("the order names a candidate twice or has an empty place; name each once")
    ) { try assessment.valueFunctions(StatedOrder(tiers: [["RER"], ["BUS", "RER"]])) }
  }

  @Test func `a missing measure is named`() throws {
    let rows = Self.rows + "TRAM,n/a,10,2,yes,train\n"
    let assessment = try DoubtfulTable(rules: Self.travel, rows: rows).assessment()
    #expect(
      throws: FitFault("'price' of 'TRAM' is missing; give it, or leave 'TRAM' out of the order")
    ) { try assessment.valueFunctions(StatedOrder(tiers: [["TRAM"], ["BUS"]])) }
    #expect(try assessment.valueFunctions(Self.order).leastError == 0)
  }

  @Test func `candidates that do not differ, and too many of them`() throws {
    let same = "id,price,time,comfort,quiet,by\na,1,1,2,no,bus\nb,1,1,2,no,bus\n"
    let assessment = try DoubtfulTable(rules: Self.travel, rows: same).assessment()
    let fault = FitFault(
      "the candidates of the order have the same measures throughout, so that no value function "
        + "tells them apart; name others"
    )
    #expect(throws: fault) { try assessment.valueFunctions(StatedOrder(tiers: [["a"], ["b"]])) }
    let many = (0...100).map { "c\($0)" }
    let tooMany = FitFault(
      "value functions are worked out for at most 100 candidates, not 101; "
        + "name fewer of them in the order"
    )
    #expect(throws: tooMany) {
      try assessment.valueFunctions(StatedOrder(tiers: many.map { [$0] }))
    }
  }

  @Test func `rankings without criteria, and points that rise and fall`() throws {
    let order = StatedOrder(tiers: [["a"], ["b"]])
    let rows = "id,volume\na,1\nb,2\n"
    let points = DoubtfulTable.byVolume.replacing(
      "cuts: [10, 20]",
      with: "points: {0: 0, 10: 5, 20: 1}"
    )
    let peaked = try DoubtfulTable(rules: points, rows: rows).assessment()
    let fault = FitFault(
      "the points of criterion 'volume' rise and fall, but a value function only rises; "
        + "let the points go one way"
    )
    #expect(throws: fault) { try peaked.valueFunctions(order) }
    let bare = DoubtfulTable.byVolume
      .replacing("volume: {cuts", with: "busy: {measure: volume, cuts")
      .replacing("of: [volume]", with: "of: [busy]")
      .replacing("by: [risk], ties: [volume]", with: "by: [volume]")
    let plain = try DoubtfulTable(rules: bare, rows: rows).assessment()
    let noCriterion = FitFault(
      "the ranking orders by measures alone, so that there is no criterion to find a value "
        + "function for; rank by a group first"
    )
    #expect(throws: noCriterion) { try plain.valueFunctions(order) }
  }
}

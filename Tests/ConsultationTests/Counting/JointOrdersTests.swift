import Testing

@testable import Consultation

@Suite struct JointOrdersTests {
  private let methods: [ConsultationMethod] = [.plurality, .approval, .borda(.zero)]

  @Test func `All ballots are counted together, each group by its share`() {
    let many = GroupSamples.ranking([([[0], [1], [2]], 400)], share: 40)
    let few = GroupSamples.ranking([([[1], [0], [2]], 24)], share: 60)
    let joint = JointOrders(of: [many, few], by: methods, options: GroupSamples.options)
    #expect(joint.orders.map(\.method) == [.plurality, .borda(.zero)])
    #expect(joint.orders.map(\.tiers) == [[[1], [0], [2]], [[1], [0], [2]]])
    #expect(
      joint.lacking == [LackingMethod(method: .approval, reason: "the ballots hold no ticks")]
    )
  }

  @Test func `The points of a single group are in ballots, whatever its share`() {
    let group = GroupSamples.ranking([([[0], [1], [2]], 30)], share: 60)
    let joint = JointOrders(of: [group], by: [.borda(.zero)], options: GroupSamples.options)
    #expect(joint.orders.map(\.tallies) == [[60, 30, 0]])
  }

  @Test func `A published order is the result by every method, its ties and its gaps untouched`() {
    let published = GroupSamples.ranking(
      [([[3], [0, 1]], 1)],
      form: .places,
      optionCount: 4
    )
    let silent = GroupSamples.ranking([([[2]], 9)], share: 0, optionCount: 4)
    let joint = JointOrders(of: [published, silent], by: methods, options: ["a", "b", "c", "d"])
    #expect(joint.orders.map(\.method) == methods)
    #expect(joint.orders.allSatisfy { $0.tiers == [[3], [0, 1]] })
    #expect(joint.lacking.isEmpty)
  }

  @Test func `A published order beside ballots is one ballot of its group`() {
    let published = GroupSamples.ranking([([[2], [1], [0]], 1)], share: 60, form: .places)
    let asked = GroupSamples.ranking([([[0], [1], [2]], 50)], share: 40)
    let joint = JointOrders(
      of: [published, asked],
      by: [.plurality],
      options: GroupSamples.options
    )
    #expect(joint.orders.map(\.tiers) == [[[2], [0], [1]]])
  }

  @Test func `Without ballots, or about different options, all methods lack something`() {
    let nobody = JointOrders(of: [], by: [.copeland], options: [])
    #expect(nobody.lacking == [LackingMethod(method: .copeland, reason: "no ballot counts")])
    let three = GroupSamples.ranking([([[0]], 1)])
    let four = GroupSamples.ranking([([[0]], 1)], optionCount: 4)
    let mixed = JointOrders(of: [three, four], by: [.copeland], options: GroupSamples.options)
    #expect(mixed.orders.isEmpty)
    #expect(mixed.lacking.map(\.reason) == ["the groups have different options"])
  }
}

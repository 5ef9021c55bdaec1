import Consultation
import Testing

@testable import Reports

@Suite struct GroupTableTests {
  private static let names = SampleConsultation.names

  private func lines(
    _ ballots: Ballots,
    by methods: [ConsultationMethod] = [.borda(.sharedLeftoverPoints), .plurality],
    smallest: Int = 5,
    width: Int = 80
  ) throws -> [String] {
    let count = SampleConsultation.count(
      SampleConsultation.group(ballots),
      by: methods,
      settings: CountSettings(smallestCell: smallest)
    )
    let group = try #require(count.groups.first)
    return GroupTable(group, names: Self.names).table.lines(width: width)
  }

  @Test func `counts of people stand before the numbers of the methods`() throws {
    #expect(
      try lines(SampleConsultation.ballots()) == [
        "Place  Option    Named  First  Borda points  Plurality",
        "-----  --------  -----  -----  ------------  ---------",
        "1      Burglary     20     12            32        60%",
        "2      Speeding     20      8            28        40%",
        "3      Litter       12      0             0         0%",
      ]
    )
  }

  @Test func `small numbers of people are dashes, and shares that tell them are not there`() throws
  {
    let ballots = SampleConsultation.ballots([
      .init([[0], [1], [2]], count: 12), .init([[1], [0]], count: 4), .init([[2], [0]], count: 3),
    ])
    #expect(
      try lines(ballots) == [
        "Place  Option    Named  First  Borda points",
        "-----  --------  -----  -----  ------------",
        "1      Burglary     19     12            31",
        "2      Speeding     16      -            20",
        "3      Litter       15      -             6",
      ]
    )
  }

  @Test func `ticks are ticks, and nobody puts one first`() throws {
    let ballots = SampleConsultation.ballots([.init([[0, 1]], count: 7)], form: .ticks)
    #expect(
      try lines(ballots, by: [.copeland]).first == "Place  Option    Ticked  Duels won less lost"
    )
  }

  @Test func `answers are answers`() throws {
    let ballots = SampleConsultation.ballots(form: .scores)
    let first = try lines(ballots, by: [.copeland], width: 100).first
    #expect(first == "Place  Option    Answered  Put highest  Duels won less lost")
  }

  @Test func `methods without a number have no column`() throws {
    let first = try lines(SampleConsultation.ballots(), by: [.kemeny, .schulze]).first
    #expect(first == "Place  Option    Named  First")
  }

  @Test func `without an order there is no place`() throws {
    let first = try lines(SampleConsultation.ballots(), by: [.approval]).first
    #expect(first == "Option    Named  First")
  }

  @Test func `a wide table goes on below, with its places and options`() throws {
    let count = SampleConsultation.count(by: [.borda(.zero), .copeland, .meanRank])
    let group = try #require(count.groups.first)
    let parts = GroupTable(group, names: Self.names).parts(width: 60)
    #expect(
      parts.map { $0.columns.map(\.title) } == [
        ["Place", "Option", "Named", "First", "Borda points"],
        ["Place", "Option", "Duels won less lost", "Mean rank"],
      ]
    )
  }
}

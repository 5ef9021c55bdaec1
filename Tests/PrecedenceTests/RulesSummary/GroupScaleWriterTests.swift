import Foundation
import Precedence
import TestSupport
import Testing

@Suite struct GroupScaleWriterTests {
  private func group(_ id: String) throws -> RulesSummary.Group {
    let summary = try #require(SummarySample.text(SummarySample.everyKind))
    return try #require(summary.groups.first { $0.id == id })
  }

  @Test func `Cuts of its own stand on its own numbers`() throws {
    let group = try group("harm")
    #expect(group.combination == "sum")
    #expect(group.about == "Both together")
    #expect(group.range == 2...6)
    #expect(group.cuts == [3, 4.5])
    #expect(group.terms == [.init(id: "count", share: nil), .init(id: "said", share: nil)])
    #expect(
      SummarySample.lines(group.levels) == [
        "Minor [below 3]", "Serious [3 up to 4.5] needs care", "Grave [4.5 or more]",
      ]
    )
  }

  @Test func `Without cuts the borders lie half way between levels`() throws {
    let group = try group("likelihood")
    #expect(group.range == 0...1)
    #expect(group.cuts == [0.25, 0.75])
    #expect(group.terms.map(\.share) == [0.3, 0.1, 0.6])
    #expect(
      SummarySample.lines(group.levels) == [
        "Low [below 0.25]", "Medium [0.25 up to 0.75]", "High [0.75 or more]",
      ]
    )
    #expect(try self.group("largest").cuts == [0.5])
  }

  @Test func `A group without levels has neither levels nor cuts`() throws {
    let group = try group("risk")
    #expect(group.combination == "weighted product")
    #expect(group.levels.isEmpty)
    #expect(group.cuts.isEmpty)
    #expect(group.terms.map(\.share) == [0.25, 0.75])
    #expect(try self.group("product").terms.map(\.share) == [nil, nil])
  }

  @Test func `Groups stand after their parts`() throws {
    let summary = try #require(SummarySample.text(SummarySample.everyKind))
    #expect(summary.groups.map(\.id) == ["harm", "likelihood", "largest", "risk", "product"])
  }

  // The borders are worked out a second time here; whoever changes one place has to change the other.
  @Test func `Every ranked candidate lies on the level that its group's numbers say`() throws {
    let path = ProjectFolder.file("Examples/st-albans-2021").path
    let assessment = try #require(Assessment.read(path, from: DiskFiles()).value)
    let result = try #require(assessment.result().value)
    let summary = assessment.rules.summary
    var compared = 0
    for candidate in result.ranking {
      for group in summary.groups where !group.levels.isEmpty {
        let found = try #require(candidate.groups.first { $0.id == group.id })
        let number = try #require(found.number)
        let level = group.cuts.filter { number >= $0 - 1e-9 }.count
        #expect(group.levels[level].name == found.level)
        compared += 1
      }
    }
    #expect(compared > 10)
  }
}

import Consultation
import Precedence
import Testing

@Suite struct ConsultationSummaryTests {
  @Test func `the value leads back to what each group said`() throws {
    let measure = try ConsultationSample().concern("asb")
    let source = try #require(ConsultationSample().source("asb"))
    // 9 of 12 of the public at 60%, 1 of 4 of the forum at 40%.
    #expect(measure.value == 55)
    #expect(source.method == .topShare(2))
    #expect(source.question == "Which of these should come first?")
    #expect(source.optionCount == 4)
    #expect(source.place == 2.5)
    #expect(source.noInterval == nil)
    #expect(source.groups.map(\.name) == ["public", "forum"])
    #expect(source.groups.map(\.share) == [0.6, 0.4])
    #expect(source.groups.map(\.valid) == [12, 4])
    #expect(source.groups.map(\.cast) == [12, 4])
    #expect(source.groups.map(\.named) == [9, nil])
    // A quarter of four would tell the one.
    #expect(source.groups.map(\.value) == [75, nil])
    #expect(source.groups.map(\.sampling) == [.random, .everyone])
    #expect(!source.isOrderOnly)
  }

  @Test func `all counts are shown if the rules say so`() throws {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("    groups:", to: "    smallest cell: 0\n    groups:")
    let groups = try #require(sample.source("asb")?.groups)
    #expect(groups.map(\.named) == [9, 1])
    #expect(groups.map(\.value) == [75, 25])
  }

  @Test func `the interval is one of the measure`() throws {
    let interval = try #require(ConsultationSample().concern("asb").interval)
    #expect(interval.lowerBound < 55 && interval.upperBound > 55)
    #expect(interval.lowerBound >= 0 && interval.upperBound <= 100)
  }

  @Test func `who chose themselves get no interval`() throws {
    var sample = ConsultationSample()
    sample.assessment = sample.assessment.changing("sample: random", to: "sample: self-selected")
    #expect(try sample.concern("asb").interval == nil)
    #expect(sample.source("asb")?.noInterval == .selfSelected)
  }

  @Test func `a score of a place stays a number and has no interval`() throws {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("top 2 share", to: "copeland")
      .changing("unit: percent", to: "unit: number")
    #expect(try sample.concern("burglary").interval == nil)
    #expect(sample.source("burglary")?.noInterval == .ofAnOrder)
    #expect(try sample.concern("burglary").value.map { (0...1).contains($0) } == true)
  }

  @Test func `points are per cent of the most there could be`() throws {
    var sample = ConsultationSample()
    sample.rules = sample.rules.changing("top 2 share", to: "borda")
    let group = try #require(sample.source("burglary")?.groups.last)
    // Of four options with three points for a first place: 3, 3, 2 and 0, who leaves it out.
    #expect(((group.value ?? 0) - 800.0 / 12).magnitude < 1e-9)
    // Speeding has as many: 1, 2, 3 and 2.
    #expect(group.place == 1.5)
  }

  @Test func `tied options share the mean of their places`() {
    let order = ConsultationOrder(
      method: .copeland,
      options: ["a", "b", "c", "d"],
      tiers: [[2], [0, 1]]
    )
    #expect((0..<4).map { order.place(of: $0) } == [2.5, 2.5, 1, nil])
  }
}

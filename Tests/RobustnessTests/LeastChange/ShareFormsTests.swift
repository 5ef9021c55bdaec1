import ScoringKernel
import Testing

@testable import Robustness

struct ShareFormsTests {
  /// Two criteria of levels 1...3 in a group, which a third one of levels 1...5 joins in another.
  static func plan(_ combination: Group.Combination = .weightedMean, isRaw: Bool = false) -> Plan {
    func criterion(_ index: Int, _ top: Int) -> Criterion {
      Criterion(
        measure: MeasureIndex(index),
        kind: .judged,
        levelScores: (1...top).map { Double($0) }
      )
    }
    func term(_ index: Int, _ weight: Double) -> Group.Term {
      .init(.criterion(CriterionIndex(index)), weight: weight)
    }
    return Plan(
      measures: .init(repeating: Measure(missing: .leaveOut), count: 3),
      criteria: [criterion(0, 3), criterion(1, 3), criterion(2, 5)],
      groups: [
        Group(
          terms: [term(0, 3), term(1, 1)],
          combination: .weightedMean,
          usesRawLevels: isRaw,
          bands: .nearest(3)
        ),
        Group(
          terms: [.init(.group(GroupIndex(0)), weight: 1), term(2, 1)],
          combination: combination
        ),
      ],
      ranking: RankingPlan(keys: [.init(.factor(.group(GroupIndex(1))))])
    )
  }

  static func forms(
    _ plan: Plan,
    _ group: Int,
    _ columns: [[Double]]
  ) throws -> (ShareForms, MeasureTable) {
    let table = try #require(MeasureTable(columns: columns))
    var evaluator = try Evaluator(plan)
    return (ShareForms(plan, GroupIndex(group), evaluator.scorecard(table)), table)
  }

  @Test func `a weighted mean and what holds it are sums of shares`() throws {
    let (forms, _) = try Self.forms(Self.plan(), 0, [[3], [2], [5]])
    #expect(forms.now == [0.75, 0.25])
    #expect(forms.number(.group(GroupIndex(0)), 0) == .form(ShareForm([1, 0.5])))
    #expect(forms.number(.group(GroupIndex(1)), 0) == .form(ShareForm([1, 0.75])))
    #expect(forms.number(.criterion(CriterionIndex(2)), 0) == .form(ShareForm([5, 5])))
    #expect(forms.depends(.group(GroupIndex(1))))
    #expect(!forms.depends(.criterion(CriterionIndex(0))))
    #expect(
      forms.cuts(GroupIndex(0)) == [
        .form(ShareForm([0.25, 0.25])), .form(ShareForm([0.75, 0.75])),
      ]
    )
    #expect(forms.cuts(GroupIndex(1)) == [])
    #expect(forms.present(0) == nil)
  }

  @Test func `what is left out divides by the rest, and may leave nothing`() throws {
    let (forms, _) = try Self.forms(Self.plan(), 0, [[3, .nan], [.nan, .nan], [5, 5]])
    // One score alone is the mean whatever it weighs.
    #expect(forms.number(.group(GroupIndex(0)), 0) == .form(ShareForm([1, 1])))
    #expect(forms.present(0) == [1, 0])
    #expect(forms.number(.group(GroupIndex(1)), 0, isEmptied: true) == .form(ShareForm([1, 1])))
    #expect(forms.number(.group(GroupIndex(0)), 0, isEmptied: true) == .missing)
    #expect(forms.number(.group(GroupIndex(0)), 1) == .missing)
    #expect(forms.number(.group(GroupIndex(1)), 1) == .form(ShareForm([1, 1])))
  }

  @Test func `an outer group leaves inner ones alone`() throws {
    let (forms, _) = try Self.forms(Self.plan(), 1, [[3], [2], [5]])
    #expect(!forms.depends(.group(GroupIndex(0))))
    #expect(forms.number(.group(GroupIndex(0)), 0) == .form(ShareForm([0.875, 0.875])))
    #expect(forms.number(.group(GroupIndex(1)), 0) == .form(ShareForm([0.875, 1])))
  }

  @Test func `sums and products of one moving number are sums of shares, others are not`() throws {
    let columns: [[Double]] = [[3], [2], [3]]
    let group = Factor.group(GroupIndex(1))
    let numbers = try [Group.Combination.sum, .product, .largest, .weightedProduct].map {
      try Self.forms(Self.plan($0), 0, columns).0.number(group, 0)
    }
    #expect(numbers[0] == .form(ShareForm([1.5, 1])))
    #expect(numbers[1] == .form(ShareForm([0.5, 0.25])))
    #expect(numbers[2...] == [.bent, .bent])
  }

  @Test func `raw levels on scales that differ divide by a sum of shares`() throws {
    var plan = Self.plan(isRaw: true)
    plan.criteria[1].levelScores = [1, 2, 5]
    let (forms, _) = try Self.forms(plan, 0, [[3], [2], [5]])
    #expect(forms.number(.group(GroupIndex(0)), 0) == .form(ShareForm([3, 2])))
    #expect(
      forms.number(.group(GroupIndex(1)), 0) == .form(ShareForm([2, 2.5], under: [2, 4]))
    )
    #expect(
      forms.cuts(GroupIndex(0)) == [.form(ShareForm([1.5, 2])), .form(ShareForm([2.5, 4]))]
    )
  }
}

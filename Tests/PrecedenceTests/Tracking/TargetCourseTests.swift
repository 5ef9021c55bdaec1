import Precedence
import TestSupport
import Testing

@testable import Precedence

@Suite struct TargetCourseTests {
  private static let cell = MeasureResult.CellSource(file: "t.csv", row: 2, column: "c")

  private static func figures(_ values: [Double?], isSum: Bool = true) -> ActualFigure {
    let figures = values.enumerated().map { index, value in
      let cell = MeasureResult.CellSource(file: "t.csv", row: 2, column: "q\(index + 1)")
      return TrackedFigure(value: value, cell: cell)
    }
    return ActualFigure(figures: figures, isSum: isSum)
  }

  private static func course(
    _ direction: TargetDirection = .down,
    from baseline: Double?,
    to target: Double?,
    _ values: [Double?],
    isSum: Bool = true
  ) -> TargetCourse {
    TargetCourse(
      direction: direction,
      baseline: baseline,
      target: target,
      actual: figures(values, isSum: isSum)
    )
  }

  @Test(arguments: [
    (397.0, TargetVerdict.met, TargetLight.green), (396, .met, .green), (398, .missed, .amber),
    (528, .missed, .amber), (529, .missed, .red), (600, .missed, .red), (0, .met, .green),
    (397.000000001e0, .met, .green),
  ])
  func `a year's count is met at the target, and amber as long as it fell`(
    actual: Double,
    verdict: TargetVerdict,
    light: TargetLight
  ) {
    let course = Self.course(from: 529, to: 397, [actual])
    #expect(course.verdict == verdict)
    #expect(course.light == light)
    #expect(course.expected == nil)
  }

  @Test func `an empty quarter is not reported, and 0 is a figure`() {
    let empty = Self.course(from: 40, to: 30, [nil, nil, nil, nil])
    #expect(empty.verdict == .notReported)
    #expect(empty.light == .grey)
    #expect(empty.actual.value == nil)
    let none = Self.course(from: 40, to: 30, [0, 0, 0, 0])
    #expect(none.verdict == .met)
    #expect(none.changePercent == -100)
    #expect(Self.course(from: 40, to: 30, [0, nil, nil, nil]).actual.value == 0)
  }

  @Test(
    arguments: [
      ([96.0, 96, nil, nil], TargetVerdict.onCourse), ([96, 97, nil, nil], .offCourse),
      ([nil, 96, nil, nil], .onCourse), ([96, 96, 96, 96], .met), ([96, 96, 96, 97], .missed),
    ] as [([Double?], TargetVerdict)]
  )
  func `counts are held against the target's share for the quarters reported`(
    quarters: [Double?],
    verdict: TargetVerdict
  ) {
    #expect(Self.course(from: 400, to: 384, quarters).verdict == verdict)
  }

  @Test func `a level is held against the straight line from the baseline`() {
    let course = Self.course(.up, from: 70, to: 80, [73, 75, nil, nil], isSum: false)
    #expect(course.expected == 75)
    #expect(course.verdict == .onCourse)
    let late = Self.course(.up, from: 70, to: 80, [nil, nil, 77, nil], isSum: false)
    #expect(late.expected == 77.5)
    #expect(late.verdict == .offCourse)
    #expect(late.light == .amber)
    #expect(late.notes == [.gap(["q1", "q2"])])
  }

  @Test func `without a baseline the line of a level is flat at the target`() {
    let course = Self.course(.up, from: nil, to: 80, [79, nil, nil, nil], isSum: false)
    #expect(course.expected == 80)
    #expect(course.light == .red)
    #expect(course.changePercent == nil)
  }

  @Test func `the last quarter of a level ends the year whatever was reported before`() {
    let course = Self.course(.up, from: 70, to: 80, [nil, nil, nil, 81], isSum: false)
    #expect(course.verdict == .met)
    #expect(course.notes == [.gap(["q1", "q2", "q3"])])
    #expect(Self.course(from: 8, to: 8, [nil, 1, 1, 1]).verdict == .onCourse)
  }

  @Test func `what no quarter to come can undo is said`() {
    #expect(Self.course(from: 45, to: 40, [24, 17, nil, nil]).notes.contains(.alreadyMissed))
    #expect(!Self.course(from: 45, to: 40, [23, 17, nil, nil]).notes.contains(.alreadyMissed))
    #expect(Self.course(.up, from: 60, to: 75, [50, 25, nil, nil]).notes == [.alreadyMet])
    #expect(Self.course(from: 45, to: 40, [24, 17, 1, 1]).notes == [])
  }

  @Test func `a target that the baseline had reached is said, and so is a wrong way`() {
    #expect(Self.course(from: 558, to: 698, [444]).notes == [.targetBehindBaseline])
    #expect(Self.course(from: 146, to: 131, [186]).notes == [.movedTheWrongWay])
    #expect(Self.course(from: 146, to: 146, [146]).notes == [])
  }

  @Test func `without a target there is no verdict, and the change is still told`() throws {
    let course = Self.course(from: 146, to: nil, [186])
    #expect(course.verdict == .noTarget)
    #expect(course.light == .grey)
    let change = try #require(course.changePercent)
    #expect((change - 27.39726027397260).magnitude < 1e-12)
  }

  @Test func `from nothing there is no percentage`() {
    #expect(Self.course(from: 0, to: 0, [4]).changePercent == nil)
    #expect(Self.course(from: 0, to: 0, [4]).verdict == .missed)
  }

  @Test func `counts of periods that differ in length are compared by rate`() {
    let half = TargetCourse(
      direction: .down,
      baseline: 100,
      target: 40,
      actual: Self.figures([50]),
      length: 0.5
    )
    #expect(half.changePercent == 0)
    #expect(half.verdict == .missed)
    #expect(half.light == .red)
  }

  @Test func `a better figure never has a worse verdict`() {
    var random = SplitMix64(seed: 7)
    let rank: [TargetLight: Int] = [.green: 0, .amber: 1, .red: 2]
    for _ in 0..<2000 {
      let baseline = Double(random.below(50))
      let target = Double(random.below(50))
      let quarters = 1 + random.below(4)
      let isSum = random.below(2) == 0
      let first = (0..<quarters).map { _ in Double(random.below(20)) }
      let more = first.map { $0 + Double(random.below(3)) }
      let open = [Double?](repeating: nil, count: 4 - quarters)
      let lower = Self.course(from: baseline, to: target, first + open, isSum: isSum)
      let higher = Self.course(from: baseline, to: target, more + open, isSum: isSum)
      #expect(rank[lower.light] ?? 9 <= rank[higher.light] ?? 9)
      // What is down from above is up from below.
      let mirrored = TargetCourse(
        direction: .up,
        baseline: -baseline,
        target: -target,
        actual: Self.figures(first.map { -$0 } + open, isSum: isSum)
      )
      #expect(mirrored.light == lower.light)
    }
  }
}

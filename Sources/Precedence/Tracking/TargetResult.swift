/// One target, and what became of it.
public struct TargetResult: Sendable, Hashable {
  /// The row's id in its table.
  public let id: String
  /// What the reader sees; the id where the table has no label.
  public let label: String
  /// The heading under which the row stands; `nil` if the table has no headings.
  public let group: String?
  /// Which way the figure should go.
  public let direction: TargetDirection
  /// The figure before.
  public let baseline: TrackedFigure
  /// What it should become.
  public let target: TrackedFigure
  /// What it became, in the year or so far.
  public let actual: ActualFigure
  /// Where the straight line to the target stands after the quarters reported so far; `nil` for a
  /// whole year, and where it cannot be drawn.
  public let expected: Double?
  /// The change in per cent of the baseline, exactly; `nil` where there is no baseline or it is 0.
  ///
  /// In the course of a year, counts are compared with the baseline's share for the quarters reported.
  public let changePercent: Double?
  /// The percentage as it was published, with the sign of a change; `nil` if none was.
  public let publishedPercent: Double?
  /// Whether the published percentage is what the figures give, to its last printed digit; `nil`
  /// where there is nothing to compare.
  public let publishedAgrees: Bool?
  /// Whether the target was met.
  public let verdict: TargetVerdict
  /// The verdict as a traffic light, in a word.
  public let light: TargetLight
  /// Whether the change from the baseline can be told from chance.
  public let chance: TargetChance
  /// What is worth saying beside.
  public let notes: [TargetNote]
}

/// A number and the cell that it stands in.
public struct TrackedFigure: Sendable, Hashable {
  /// The number; `nil` if the cell is empty or says that there is none.
  public let value: Double?
  /// The cell.
  public let cell: MeasureResult.CellSource
}

/// What a figure became: one number for a whole year, or the quarters of one.
public struct ActualFigure: Sendable, Hashable {
  /// The cells: one for a whole year, four for its quarters.
  public let figures: [TrackedFigure]
  /// Whether quarters are added up; `false` where the latest stands for the year.
  public let isSum: Bool

  /// How many of the cells hold a number.
  public var reported: Int { figures.count { $0.value != nil } }

  /// How many cells make a whole year: 1 or 4.
  public var whole: Int { figures.count }

  /// Whether nothing of the year is open any more: every quarter to be added, or the last one where
  /// the latest stands for the year.
  public var isComplete: Bool {
    isSum ? reported == whole && whole > 0 : figures.last?.value != nil
  }

  /// The figure of the year, or of the year so far; `nil` if nothing is reported.
  ///
  /// An empty quarter is not reported: it is not 0. 80 and 95 with two empty quarters are 175.
  public var value: Double? {
    let values = figures.compactMap(\.value)
    guard let last = values.last else { return nil }
    return isSum ? values.reduce(0, +) : last
  }

  /// How much of the year the figure stands for, from 0 to 1: 0.5 after two quarters.
  public var share: Double {
    let last = (figures.lastIndex { $0.value != nil } ?? -1) + 1
    return Double(isSum ? reported : last) / Double(max(1, whole))
  }

  /// The headers of empty cells that stand before one that is filled.
  public var gaps: [String] {
    guard let last = figures.lastIndex(where: { $0.value != nil }) else { return [] }
    return figures[..<last].filter { $0.value == nil }.map(\.cell.column)
  }
}

/// What became of a target.
public enum TargetVerdict: String, Sendable, Hashable, CaseIterable {
  /// The year is over and the figure is at the target or better.
  case met
  /// The year is over and it is not.
  case missed
  /// The year is not over, and the figure is on the straight line to the target or better.
  case onCourse = "on course"
  /// The year is not over, and it is not.
  case offCourse = "off course"
  /// There is no figure: nothing is said about it, least of all that it is 0.
  case notReported = "not reported"
  /// There is a figure but no target was set.
  case noTarget = "no target stated"
}

/// A verdict as a traffic light.
///
/// Green: the target is met or on course. Amber: it is not, but the figure moved the right way from
/// its baseline. Red: it did not, or there is no baseline to tell by. The amber rule asks only for the
/// direction, because a margin such as "within 5%" is one crime for a target of 20 and a hundred for
/// one of 2,000; whether the movement is more than chance stands beside it.
public enum TargetLight: String, Sendable, Hashable, CaseIterable {
  /// Met or on course.
  case green
  /// Missed or off course, but moved the right way.
  case amber
  /// Missed or off course, and not moved the right way.
  case red
  /// Nothing can be said: not reported, or no target stated.
  case grey
}

/// Something worth saying beside a verdict.
public enum TargetNote: Sendable, Hashable {
  /// The figure went the other way than it should, by however little.
  case movedTheWrongWay
  /// The baseline had reached the target already.
  case targetBehindBaseline
  /// Quarters are empty although a later one is filled; their headers.
  case gap([String])
  /// The quarters so far are already beyond the target of the whole year, which can no longer be met.
  case alreadyMissed
  /// The quarters so far have already reached the target of the whole year.
  case alreadyMet
}

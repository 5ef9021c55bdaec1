import PlainYAML

/// A criterion as declared, with its measure, kind and levels once the defaults are filled in.
struct CriterionOutline: Sendable {
  let section: CriterionSection
  /// The name of the measure it reads, with its place: the criterion's own name if the file gives
  /// none; `nil` if it is given and cannot be read.
  let measure: Located<String>?
  /// What the measure holds; `nil` if it is unknown or does not say.
  let measureKind: MeasureKind?
  /// How it works; `nil` if neither given nor to be told from the other keys.
  let kind: CriterionSection.Kind?
  /// Its levels; `nil` if they cannot be told because of a mistake that is reported.
  let scale: LevelScale?

  var name: String { section.name.value }

  init(_ section: CriterionSection, measureKind: (String) -> MeasureKind?) {
    self.section = section
    self.measure =
      section.measure.isAbsent ? section.name : section.measure.located
    self.measureKind = measure.flatMap { measureKind($0.value) }
    self.kind = Self.kind(of: section)
    self.scale = Self.scale(of: section, kind: kind, measureKind: self.measureKind)
  }

  /// Whether the lowest value is the most serious; for yes/no, whether no is.
  var isReversed: Bool { section.worse.value == .lower || section.worse.value == .no }

  /// The score of each level, or of the two ends of a line; `nil` if a mistake hides them.
  var scores: [Double]? {
    if kind == .points {
      guard let outputs = section.points.value?.map(\.score.value) else { return nil }
      guard let low = outputs.min(), let high = outputs.max() else { return nil }
      return [low, high]
    }
    guard section.scores.isAbsent else { return section.scores.value?.map(\.value) }
    guard let scale else { return nil }
    return kind == .yesNo ? [0, 1] : scale.levels.indices.map { Double($0 + 1) }
  }

  /// The kind as given, or as `cuts`, `points` or `table` give it away.
  private static func kind(of section: CriterionSection) -> CriterionSection.Kind? {
    guard section.kind.isAbsent else { return section.kind.value }
    let present = [
      section.cuts.isAbsent ? nil : CriterionSection.Kind.cuts,
      section.points.isAbsent ? nil : .points,
      section.table.isAbsent ? nil : .table,
    ].compactMap(\.self)
    return present.count == 1 ? present[0] : nil
  }

  private static func scale(
    of section: CriterionSection,
    kind: CriterionSection.Kind?,
    measureKind: MeasureKind?
  ) -> LevelScale? {
    guard let kind else { return nil }
    switch kind {
    case .points: return LevelScale.withoutLevels
    case .yesNo:
      let names = section.worse.value == .no ? ["Yes", "No"] : ["No", "Yes"]
      return LevelScale(levels: names.map { LevelName($0) }, isDefault: true)
    case .cuts, .table, .judged, .place: break
    }
    guard section.levels.isAbsent else { return section.levels.value.map { LevelScale($0) } }
    switch kind {
    case .cuts: return section.cuts.value.flatMap { LevelScale(defaultCount: $0.count + 1) }
    case .judged:
      guard case .level(let count) = measureKind else { return nil }
      return LevelScale(defaultCount: count)
    case .place: return LevelScale(defaultCount: DefaultLevels.placeCount)
    case .table, .points, .yesNo: return nil
    }
  }
}

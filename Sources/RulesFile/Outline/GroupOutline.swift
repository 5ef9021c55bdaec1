import PlainYAML

/// A group as declared, with the levels it has once the matrix and the defaults have their say.
struct GroupOutline: Sendable {
  let section: GroupSection
  let combination: GroupSection.Combination
  let usesRawLevels: Bool
  /// Its levels; `nil` if they cannot be told because of a mistake that is reported.
  let scale: LevelScale?

  var name: String { section.name.value }

  /// Fills in the defaults.
  ///
  /// - Parameters:
  ///   - section: The group as written.
  ///   - axis: The levels that the matrix needs of it: `nil` if it is no axis; holding `nil` if it
  ///     is one and the matrix does not say readably.
  init(_ section: GroupSection, axis: LevelScale??) {
    self.section = section
    self.combination = section.combination.value ?? .weightedMean
    self.usesRawLevels = section.scale.value == .rawLevels
    self.scale = Self.scale(of: section, axis: axis)
  }

  private static func scale(of section: GroupSection, axis: LevelScale??) -> LevelScale? {
    guard section.levels.isAbsent else { return section.levels.value.map { LevelScale($0) } }
    guard section.cuts.isAbsent else {
      guard let count = section.cuts.value.map({ $0.count + 1 }) else { return nil }
      // Cuts without names take the names of the rows that they lead to.
      if let axis, let axis, axis.levels.count == count { return axis }
      return LevelScale(defaultCount: count)
    }
    return axis ?? LevelScale.withoutLevels
  }
}

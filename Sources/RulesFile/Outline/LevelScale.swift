import PlainYAML

/// The levels of a criterion or group: as declared, or those the file's defaults give.
struct LevelScale: Sendable, Equatable {
  /// Lowest first; empty for what has no levels.
  let levels: [LevelName]
  /// Whether the file names no levels, so that the default names hold.
  let isDefault: Bool

  static let withoutLevels = LevelScale(levels: [], isDefault: true)

  var names: [String] { levels.map(\.name) }

  /// The levels that a file declares.
  init(_ sections: [LevelSection]) {
    self.init(
      levels: sections.map {
        LevelName($0.name.value, definition: $0.definition.map(\.value))
      },
      isDefault: false
    )
  }

  /// The default levels, or `nil` for a number of levels that no scale may have.
  init?(defaultCount count: Int) {
    guard DefaultLevels.allowed.contains(count) else { return nil }
    self.init(levels: DefaultLevels.names(count: count).map { LevelName($0) }, isDefault: true)
  }

  init(levels: [LevelName], isDefault: Bool) {
    self.levels = levels
    self.isDefault = isDefault
  }
}

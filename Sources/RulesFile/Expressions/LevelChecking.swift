import ScoringKernel

extension Checker {
  /// `NAME is "High"` and its like: the level of a criterion or group against a level of its scale.
  ///
  /// For example, with the levels Low, Medium and High, `is at least "Medium"` is level 1 or above,
  /// counted from 0.
  mutating func isLevel(_ test: LevelTest, _ index: Int) -> Meaning {
    guard let scale = scale(test.name, at: test.namePlace, test) else { return .broken }
    guard test.isQuoted else {
      return report(.unquotedLevel(test.level, scale, at: test.levelPlace))
    }
    guard let level = scale.levels.firstIndex(of: test.level) else {
      let isCategory = categories(of: test.name).contains(test.level)
      return report(.unknownLevel(test.level, scale, isCategory: isCategory, at: test.levelPlace))
    }
    use(.level(scale.factor), test.name, at: test.namePlace)
    warnIfKnown(test.comparison, level, scale.levels.count, index)
    setLevelAtom(.level(scale.factor, test.comparison, level), [.atom(0)], test.name, index)
    return .condition
  }

  /// `NAME level is missing`, or `NAME is missing` for a group.
  mutating func isLevelMissing(_ name: String, isNegated: Bool, _ index: Int) -> Meaning {
    let place = tree.nodes[index].place
    let namePlace = place.lowerBound..<place.lowerBound + name.utf8.count
    guard let scale = scale(name, at: namePlace, nil) else { return .broken }
    use(.level(scale.factor), name, at: namePlace)
    let steps: [Condition.Step] = isNegated ? [.atom(0), .not] : [.atom(0)]
    setLevelAtom(.isLevelMissing(scale.factor), steps, name, index)
    return .condition
  }

  private mutating func setLevelAtom(
    _ atom: Condition.Atom,
    _ steps: [Condition.Step],
    _ name: String,
    _ index: Int
  ) {
    let place = tree.nodes[index].place
    let text = source.text(of: place)
    let source = AtomSource(place: place, text: text, subject: name, unit: .level)
    set(ConditionPiece(atoms: [atom], sources: [source], steps: steps), for: index)
  }

  /// The lowest level is always reached, the highest never exceeded.
  private mutating func warnIfKnown(
    _ comparison: Condition.Comparison,
    _ level: Int,
    _ count: Int,
    _ index: Int
  ) {
    let place = tree.nodes[index].place
    switch comparison {
    case .atLeast where level == 0, .atMost where level == count - 1:
      warn(.constantComparison(true, at: place))
    case .less where level == 0, .greater where level == count - 1:
      warn(.constantComparison(false, at: place))
    default: break
    }
  }

  /// The criterion or group that a name means; reports if there is none or more than one.
  private mutating func scale(_ name: String, at place: Range<Int>, _ test: LevelTest?)
    -> ExpressionScope.Scale?
  {
    switch scope.scale(name) {
    case .found(let scale):
      if !scale.levels.isEmpty { return scale }
      warn(.scaleWithoutLevels(scale.name, at: place))
    case .ambiguous(let criteria): warn(.ambiguousLevel(name, criteria, at: place))
    case .unscored: warn(unscored(name, at: place, test))
    case .unknown where scope.scales.isEmpty: warn(.unscored(name, hasScales: false, at: place))
    case .unknown: warn(.unknownName(name, scope.levelNames, at: place))
    }
    return nil
  }

  /// Why a measure that no criterion reads has no level, with what was probably meant instead.
  private func unscored(_ name: String, at place: Range<Int>, _ test: LevelTest?) -> Mistake {
    switch scope.measure(name)?.kind {
    case .yesNo: return .yesNoComparison(name, at: place)
    case .category(let texts):
      return .categoryWithIs(name, texts, test?.level ?? "", at: place)
    case .level: return .unscored(name, example: "4", hasScales: hasScales, at: place)
    default: return .unscored(name, example: "10", hasScales: hasScales, at: place)
    }
  }

  private var hasScales: Bool { !scope.scales.isEmpty }

  private func categories(of name: String) -> [String] {
    guard case .category(let texts) = scope.measure(name)?.kind else { return [] }
    return texts
  }

  /// A number compared with a text by a sign: probably a level.
  mutating func compareWithText(
    _ text: String,
    isQuoted: Bool,
    _ comparison: Condition.Comparison,
    _ subject: Int,
    _ other: Int
  ) -> Meaning {
    let place = tree.nodes[other].outer
    if let name = name(subject), case .found(let scale) = scope.scale(name),
      let level = scale.level(near: text)
    {
      let whole =
        min(
          tree.nodes[subject].outer.lowerBound,
          place.lowerBound
        )..<max(tree.nodes[subject].outer.upperBound, place.upperBound)
      return report(.levelWithoutIs(name, comparison, level, scale.levels, at: whole))
    }
    if !isQuoted { return report(.unknownName(text, scope.valueNames, at: place)) }
    return report(.notANumber(source.text(of: place), "a text", at: place))
  }
}

extension ExpressionScope.Scale {
  /// The level of a name, or the nearest.
  fileprivate func level(near text: String) -> String? {
    levels.contains(text) ? text : nearest(text, levels)
  }
}

import PlainYAML

/// A parameter as declared, with what it counts once its unit is understood.
struct ParameterOutline: Sendable {
  let section: ParameterSection
  /// What it counts; `nil` if a mistake that is reported hides it.
  let unit: MeasureUnit?

  var name: String { section.name.value }
  /// The number; `nil` if a mistake that is reported hides it.
  var value: Double? { section.value.value?.number }

  /// The parameter as a name that expressions may use; `nil` after a mistake.
  var constant: ExpressionScope.Constant? {
    guard let value, let unit else { return nil }
    return ExpressionScope.Constant(name, .number(value, unit))
  }

  init(_ section: ParameterSection, units: UnitWords) {
    self.section = section
    if section.unitWord.isAbsent {
      unit = section.value.value.map { $0.isPercent ? .percent : .none }
    } else {
      unit = section.unitWord.value.flatMap { word in
        guard case .number = MeasureSection.Unit(word: word) else { return nil }
        return units.unit(word)
      }
    }
  }
}

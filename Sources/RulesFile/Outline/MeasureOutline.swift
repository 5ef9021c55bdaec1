import PlainYAML

/// A measure as declared, with what it holds once its unit is understood.
struct MeasureOutline: Sendable {
  let section: MeasureSection
  /// What it holds; `nil` if the file does not say readably, which has been reported.
  let kind: MeasureKind?

  var name: String { section.name.value }
}

/// The words of all units of a file, so that `crime` and `crimes` are one.
struct UnitWords: Sendable {
  /// The spelling to use for each word without its plural ending.
  private var spellings: [String: String] = [:]

  /// Gathers the words; the first spelling in the file counts.
  init(_ words: [String]) {
    // Whole units first, so that 'days per crime' follows the spelling of 'crimes'.
    for word in words where !word.contains(Self.per) { learn(word) }
    for word in words { for part in word.split(separator: Self.per) { learn(String(part)) } }
  }

  /// The unit of a word: `days per crime` is days divided by crimes.
  func unit(_ word: String) -> MeasureUnit {
    let parts = word.split(separator: Self.per).map { MeasureUnit(spelling(String($0))) }
    guard let first = parts.first else { return MeasureUnit(word) }
    return parts.dropFirst().reduce(first) { $0 / $1 }
  }

  private static let per = " per "

  private mutating func learn(_ word: String) {
    let folded = Self.folded(word)
    if spellings[folded] == nil { spellings[folded] = word }
  }

  private func spelling(_ word: String) -> String { spellings[Self.folded(word)] ?? word }

  private static func folded(_ word: String) -> String {
    word.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}

extension MeasureOutline {
  init(_ section: MeasureSection, units: UnitWords) {
    self.section = section
    self.kind = Self.kind(of: section, units: units)
  }

  private static func kind(of section: MeasureSection, units: UnitWords) -> MeasureKind? {
    switch (section.unit.value, section.choices.value) {
    case (.number, _): section.unitWord.value.map { .number(units.unit($0)) }
    case (.yesNo, _): .yesNo
    case (.level, .levelCount(let count)): .level(of: count)
    case (.category, .categories(let names)): .category(names.map(\.value))
    case (.level, _), (.category, _), (nil, _): nil
    }
  }
}
